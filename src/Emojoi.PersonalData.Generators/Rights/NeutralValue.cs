using Emojoi.PersonalData.Semantics.Rights;
using Microsoft.CodeAnalysis;
using ValueType = Emojoi.PersonalData.Semantics.Rights.ValueType;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>What is left of a value that is erased.</summary>
internal static class NeutralValue
{
    /// <summary>Stands for a collection that is emptied in place.</summary>
    public const string Clear = "clear";

    /// <summary>The expression to write, <see cref="Clear"/>, or <c>null</c> where the type has no neutral value.</summary>
    public static string? Of(ITypeSymbol type, bool isWritable, bool allowsNull)
    {
        if (!isWritable)
        {
            return CanClear(type) ? Clear : null;
        }

        if (allowsNull)
        {
            return "null";
        }

        return type.IsValueType ? OfValue(type) : OfReference(type);
    }

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

    private static bool CanClear(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsReferenceType: true } named
        && ValueType.Of(type).Kind is ValueKind.Sequence or ValueKind.Dictionary
        && HasClear(named);

    private static bool HasClear(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers("Clear").Any(member => member is IMethodSymbol
                {
                    DeclaredAccessibility: Accessibility.Public, IsStatic: false, Parameters.IsEmpty: true, ReturnsVoid: true,
                }))
            {
                return true;
            }
        }

        return false;
    }
}
