using System.Globalization;
using System.Net;
using System.Text.Json;

namespace Emojoi.PersonalData.EntityFrameworkCore.Rectification;

/// <summary>Reads a member's new value from JSON: strictly, as the generated rectification of objects does.</summary>
internal static class JsonValue
{
    private delegate bool Reader(JsonElement json, out object? value);

    private static readonly Dictionary<Type, Reader> Readers = new()
    {
        [typeof(string)] = static (json, out value) => (value = TextOf(json)) is not null,
        [typeof(char)] = static (json, out value) => (value = TextOf(json) is [var single] ? single : null) is not null,
        [typeof(bool)] = static (json, out value) => (value = json.ValueKind is JsonValueKind.True or JsonValueKind.False ? json.GetBoolean() : null) is not null,
        [typeof(sbyte)] = static (json, out value) => (value = IsNumber(json) && json.TryGetSByte(out var number) ? number : null) is not null,
        [typeof(byte)] = static (json, out value) => (value = IsNumber(json) && json.TryGetByte(out var number) ? number : null) is not null,
        [typeof(short)] = static (json, out value) => (value = IsNumber(json) && json.TryGetInt16(out var number) ? number : null) is not null,
        [typeof(ushort)] = static (json, out value) => (value = IsNumber(json) && json.TryGetUInt16(out var number) ? number : null) is not null,
        [typeof(int)] = static (json, out value) => (value = IsNumber(json) && json.TryGetInt32(out var number) ? number : null) is not null,
        [typeof(uint)] = static (json, out value) => (value = IsNumber(json) && json.TryGetUInt32(out var number) ? number : null) is not null,
        [typeof(long)] = static (json, out value) => (value = IsNumber(json) && json.TryGetInt64(out var number) ? number : null) is not null,
        [typeof(ulong)] = static (json, out value) => (value = IsNumber(json) && json.TryGetUInt64(out var number) ? number : null) is not null,
        [typeof(decimal)] = static (json, out value) => (value = IsNumber(json) && json.TryGetDecimal(out var number) ? number : null) is not null,
        [typeof(float)] = static (json, out value) => (value = IsNumber(json) && json.TryGetSingle(out var number) && float.IsFinite(number) ? number : null) is not null,
        [typeof(double)] = static (json, out value) => (value = IsNumber(json) && json.TryGetDouble(out var number) && double.IsFinite(number) ? number : null) is not null,
        [typeof(Guid)] = static (json, out value) => (value = TextOf(json) is not null && json.TryGetGuid(out var read) ? read : null) is not null,
        [typeof(DateTime)] = static (json, out value) => (value = TextOf(json) is not null && json.TryGetDateTime(out var read) ? read : null) is not null,
        [typeof(DateTimeOffset)] = static (json, out value) => (value = TextOf(json) is not null && json.TryGetDateTimeOffset(out var read) ? read : null) is not null,
        [typeof(byte[])] = static (json, out value) => (value = TextOf(json) is not null && json.TryGetBytesFromBase64(out var read) ? read : null) is not null,
        [typeof(DateOnly)] = static (json, out value) => (value = DateOnly.TryParse(TextOf(json), CultureInfo.InvariantCulture, out var read) ? read : null) is not null,
        [typeof(TimeOnly)] = static (json, out value) => (value = TimeOnly.TryParse(TextOf(json), CultureInfo.InvariantCulture, out var read) ? read : null) is not null,
        [typeof(TimeSpan)] = static (json, out value) => (value = TimeSpan.TryParse(TextOf(json), CultureInfo.InvariantCulture, out var read) ? read : null) is not null,
        [typeof(IPAddress)] = static (json, out value) => (value = IPAddress.TryParse(TextOf(json), out var read) ? read : null) is not null,
        [typeof(Uri)] = static (json, out value) => (value = Uri.TryCreate(TextOf(json), UriKind.RelativeOrAbsolute, out var read) ? read : null) is not null,
    };

    /// <summary>Whether a type can be read.</summary>
    public static bool CanRead(Type type) => type.IsEnum || Readers.ContainsKey(type);

    /// <summary>Reads a value that is not <c>null</c>.</summary>
    /// <returns>Whether the JSON holds one of that type.</returns>
    public static bool TryRead(JsonElement json, Type type, out object? value)
    {
        if (Readers.TryGetValue(type, out var reader))
        {
            return reader(json, out value);
        }

        // By name only: a number would let in what nobody defined.
        value = type.IsEnum && TextOf(json) is { } name && Enum.IsDefined(type, name) ? Enum.Parse(type, name) : null;
        return value is not null;
    }

    private static bool IsNumber(JsonElement json) => json.ValueKind == JsonValueKind.Number;

    private static string? TextOf(JsonElement json)
    {
        try
        {
            return json.ValueKind == JsonValueKind.String ? json.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair is no text.
            return null;
        }
    }
}
