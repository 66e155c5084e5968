using System.Reflection;
using System.Text.Json;

namespace Emojoi.PersonalData.Benchmarks.Export;

/// <summary>As the pages of ASP.NET Identity download personal data: tagged properties into a dictionary of texts, which is serialised.</summary>
internal static class ReflectiveDownload
{
    public static byte[] Write(Member member)
    {
        var data = new Dictionary<string, string>(StringComparer.Ordinal);
        var properties = typeof(Member).GetProperties().Where(property => Attribute.IsDefined(property, typeof(PersonalDataAttribute)));
        foreach (var property in properties)
        {
            data.Add(property.Name, property.GetValue(member)?.ToString() ?? "null");
        }

        return JsonSerializer.SerializeToUtf8Bytes(data);
    }
}
