using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Emojoi.PersonalData.Tool.Reports;

/// <summary>Writes <c>inventory.json</c>: indented, <c>\n</c>, people's languages unescaped, no byte order mark.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(InventoryDocument))]
internal sealed partial class DocumentJson : JsonSerializerContext
{
    /// <summary>The document as JSON.</summary>
    public static string Write(InventoryDocument document) => JsonSerializer.Serialize(document, Readable().InventoryDocument) + "\n";

    private static DocumentJson Readable() =>
        new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
