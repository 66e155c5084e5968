using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics;

/// <summary>Attributes of other libraries that say that a member is personal, recognised by full metadata name.</summary>
public static class ForeignAnnotations
{
    private const string Identity = "Identity";
    private const string Classification = "DataClassificationAttribute";

    /// <summary>Name of the attribute by which another library marks a member, without <c>Attribute</c>; <c>null</c> where none does.</summary>
    public static string? Find(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && (IsIdentity(type) || IsClassification(type)))
            {
                return type.Name.EndsWith("Attribute", StringComparison.Ordinal) ? type.Name.Substring(0, type.Name.Length - "Attribute".Length) : type.Name;
            }
        }

        return null;
    }

    private static bool IsIdentity(INamedTypeSymbol type) =>
        type is { Name: "PersonalDataAttribute" or "ProtectedPersonalDataAttribute", ContainingNamespace: { Name: Identity, ContainingNamespace: { Name: "AspNetCore", ContainingNamespace.Name: "Microsoft" } } };

    private static bool IsClassification(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: Classification, ContainingNamespace: { Name: "Classification", ContainingNamespace: { Name: "Compliance", ContainingNamespace.Name: "Extensions" } } })
            {
                return type.Name is not ("NoDataClassificationAttribute" or "UnknownDataClassificationAttribute");
            }
        }

        return false;
    }
}
