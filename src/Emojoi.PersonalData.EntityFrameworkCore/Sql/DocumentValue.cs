using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.Json;

namespace Emojoi.PersonalData.EntityFrameworkCore.Sql;

/// <summary>Reads and writes a value within a JSON document as the model types it.</summary>
internal static class DocumentValue
{
    public static object Read(string json, IProperty property) => FormOf(property).FromJsonString(json);

    public static string Write(object value, IProperty property) => FormOf(property).ToJsonString(value);

    private static JsonValueReaderWriter FormOf(IProperty property) =>
        property.GetJsonValueReaderWriter() ?? property.GetTypeMapping().JsonValueReaderWriter
        ?? throw new InvalidOperationException($"{property.Name} has no JSON form.");
}
