using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>What a value that says nothing looks like, by type: empty text, zero, the first day.</summary>
internal static class NeutralValue
{
    public static object Of(IProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (type == typeof(DateTime))
        {
            // PostgreSQL tells instants from local times by the kind.
            var isInstant = property.GetColumnType().Contains("with time zone", StringComparison.OrdinalIgnoreCase);
            return DateTime.SpecifyKind(default, isInstant ? DateTimeKind.Utc : DateTimeKind.Unspecified);
        }

        return Of(type);
    }

    private static object Of(Type type)
    {
        if (type == typeof(string))
        {
            return "";
        }

        if (type == typeof(IPAddress))
        {
            return IPAddress.None;
        }

        if (type == typeof(Uri))
        {
            return new Uri("about:blank");
        }

        if (type.IsArray)
        {
            return Array.CreateInstance(type.GetElementType()!, 0);
        }

        return Activator.CreateInstance(type is { IsInterface: true, GenericTypeArguments: [var element] } ? typeof(List<>).MakeGenericType(element) : type)!;
    }
}
