using System.Text.Json;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>Primary keys as text, and back. A row's key may be the person's, so the text is encrypted (F07).</summary>
internal static class CursorText
{
    public static byte[] Write(ResolvedEntity entity, object?[] key, byte[] secret) =>
        SealedText.Seal(secret, [.. entity.Key.Select((property, index) => JsonSerializer.Serialize(Stored(property, key[index]), StoredType(property)))]);

    public static object?[] Read(ResolvedEntity entity, byte[] cursor, byte[] secret)
    {
        var texts = SealedText.Open(secret, cursor);
        return [.. entity.Key.Select((property, index) => Loaded(property, JsonSerializer.Deserialize(texts[index], StoredType(property))))];
    }

    private static Type StoredType(IProperty property) => property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;

    private static object? Stored(IProperty property, object? value) =>
        property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;

    private static object? Loaded(IProperty property, object? value) =>
        property.GetTypeMapping().Converter is { } converter ? converter.ConvertFromProvider(value) : value;
}
