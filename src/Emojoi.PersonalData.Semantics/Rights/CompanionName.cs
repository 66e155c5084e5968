using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>The generated class that answers people's rights for a type: <c>MemberPersonalData</c>, <c>Outer_InnerPersonalData</c>.</summary>
public static class CompanionName
{
    /// <summary>What follows the type's name.</summary>
    public const string Suffix = "PersonalData";

    /// <summary>The class's name, in the namespace of the type. Types of one name and different arity are told apart by the arity.</summary>
    public static string Of(INamedTypeSymbol type) => Path(type) + Suffix;

    /// <summary>The class as another assembly, or the user's own partial declaration, has it; <c>null</c> where there is none.</summary>
    public static INamedTypeSymbol? Find(INamedTypeSymbol type) =>
        type.ContainingNamespace?.GetTypeMembers(Of(type)).FirstOrDefault(candidate =>
            candidate is { IsStatic: true, Arity: 0 }
            && SymbolEqualityComparer.Default.Equals(candidate.ContainingAssembly, type.ContainingAssembly));

    private static string Path(INamedTypeSymbol type)
    {
        var name = IsOverloaded(type) ? type.Name + type.Arity.ToString(System.Globalization.CultureInfo.InvariantCulture) : type.Name;
        return type.ContainingType is { } outer ? Path(outer) + "_" + name : name;
    }

    private static bool IsOverloaded(INamedTypeSymbol type) =>
        type.Arity > 0 && (type.ContainingSymbol as INamespaceOrTypeSymbol)?.GetTypeMembers(type.Name).Length > 1;
}
