using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics;

/// <summary>The country that <c>[StoredIn]</c> names.</summary>
public static class StoredRegion
{
    /// <summary>The country that a symbol's own attribute names, or <c>null</c>.</summary>
    public static string? Of(ISymbol symbol) => Vocabulary.Find(symbol, Vocabulary.StoredIn).Select(Of).FirstOrDefault(region => region is not null);

    /// <summary>The country that an attribute names, or <c>null</c> where it does not compile.</summary>
    public static string? Of(AttributeData attribute) => attribute.ConstructorArguments is [{ Value: string region }] ? region : null;
}
