using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>What is left of a value that is erased.</summary>
internal static class NeutralValue
{
    /// <summary>The expression of a type's neutral value, or <c>null</c> where it has none.</summary>
    public static string? Of(ITypeSymbol type) => type.IsValueType ? OfValue(type) : OfReference(type);

    private static string OfValue(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "ImmutableArray" } ? TypeText.Bare(type) + ".Empty" : "default";

    private static string? OfReference(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => "\"\"",
        IArrayTypeSymbol { Rank: 1 } array => "global::System.Array.Empty<" + TypeText.Of(array.ElementType) + ">()",
        INamedTypeSymbol { TypeKind: TypeKind.Interface } sequence => OfInterface(sequence),
        INamedTypeSymbol named => OfClass(named),
        _ => null,
    };

    private static string? OfInterface(INamedTypeSymbol type)
    {
        var arguments = TypeText.Angled(type.TypeArguments.Select(TypeText.Of));
        return type.Name switch
        {
            _ when type.ContainingNamespace?.ToDisplayString() != "System.Collections.Generic" => null,
            "IEnumerable" or "ICollection" or "IList" or "IReadOnlyCollection" or "IReadOnlyList" => "new global::System.Collections.Generic.List" + arguments + "()",
            "ISet" or "IReadOnlySet" => "new global::System.Collections.Generic.HashSet" + arguments + "()",
            "IDictionary" or "IReadOnlyDictionary" => "new global::System.Collections.Generic.Dictionary" + arguments + "()",
            _ => null,
        };
    }

    private static string? OfClass(INamedTypeSymbol type)
    {
        switch (type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat))
        {
            case "global::System.Uri":
                return "new global::System.Uri(\"about:blank\")";
            case "global::System.Net.IPAddress":
                return "global::System.Net.IPAddress.None";
        }

        if (type.Name.StartsWith("Immutable", StringComparison.Ordinal) && type.GetMembers("Empty").Any(member => member.IsStatic))
        {
            return TypeText.Bare(type) + ".Empty";
        }

        return HasPlainConstructor(type) ? "new " + TypeText.Bare(type) + "()" : null;
    }

    private static bool HasPlainConstructor(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, IsAbstract: false }
        && type.InstanceConstructors.Any(constructor => constructor is { Parameters.IsEmpty: true, DeclaredAccessibility: Accessibility.Public })
        && !type.GetMembers().Any(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true });
}
