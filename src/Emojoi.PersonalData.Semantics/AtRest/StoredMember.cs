using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.AtRest;

/// <summary>What code says of how a member is stored.</summary>
public static class StoredMember
{
    private const string Encrypt = "Encrypt";
    private const string IdentityMark = "ProtectedPersonalDataAttribute";
    private const string NotMapped = "NotMappedAttribute";

    /// <summary>
    /// Whether a member, or its type as a whole, is marked as encrypted: by our <c>[Encrypted]</c>, by ASP.NET Core Identity's
    /// <c>[ProtectedPersonalData]</c>, or by the mark of a library for encrypted columns, whose names all begin the same way.
    /// </summary>
    public static bool IsMarkedEncrypted(ISymbol member) =>
        Attributes(member).Concat(TypesOf(member).SelectMany(type => type.GetAttributes())).Any(attribute =>
            attribute.AttributeClass is { } mark && (mark.Name.StartsWith(Encrypt, StringComparison.Ordinal) || string.Equals(mark.Name, IdentityMark, StringComparison.Ordinal)));

    /// <summary>Whether a member's value is kept: not one that is computed, and not one that the model leaves out.</summary>
    public static bool IsKept(ISymbol member) =>
        !Attributes(member).Any(attribute => string.Equals(attribute.AttributeClass?.Name, NotMapped, StringComparison.Ordinal))
        && (member is not IPropertySymbol { SetMethod: null } property || HasField(property));

    private static bool HasField(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    private static IEnumerable<AttributeData> Attributes(ISymbol member) =>
        member is IPropertySymbol property && Vocabulary.PositionalParameter(property) is { } parameter
            ? member.GetAttributes().Concat(parameter.GetAttributes())
            : member.GetAttributes();

    private static IEnumerable<INamedTypeSymbol> TypesOf(ISymbol member)
    {
        for (var type = member as INamedTypeSymbol ?? member.ContainingType; type is not null; type = type.BaseType)
        {
            yield return type;
        }
    }
}
