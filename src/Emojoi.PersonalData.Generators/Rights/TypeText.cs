using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>Types and names as C# text.</summary>
internal static class TypeText
{
    private static readonly SymbolDisplayFormat Qualified = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat Namespace = SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    /// <summary>The namespace of a type with its keywords escaped; empty for the global one.</summary>
    public static string NamespaceOf(INamedTypeSymbol type) =>
        type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString(Namespace) : "";

    /// <summary>The type with <c>global::</c>, nullability included.</summary>
    public static string Of(ITypeSymbol type) => type.ToDisplayString(Qualified);

    /// <summary>The type with <c>global::</c>, without nullability of its own.</summary>
    public static string Bare(ITypeSymbol type) =>
        type.IsReferenceType ? Of(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)) : Of(type);

    /// <summary>A name as an identifier.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>A number as a literal.</summary>
    public static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A string as a literal.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>All type parameters of a type, those of the types around it first.</summary>
    public static IReadOnlyList<ITypeParameterSymbol> Parameters(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? Parameters(outer).Concat(type.TypeParameters).ToArray() : type.TypeParameters;

    /// <summary>All type arguments of a type, those of the types around it first.</summary>
    public static IReadOnlyList<ITypeSymbol> Arguments(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? Arguments(outer).Concat(type.TypeArguments).ToArray() : type.TypeArguments;

    /// <summary>A list in angle brackets, or nothing.</summary>
    public static string Angled(IEnumerable<string> names)
    {
        var list = string.Join(", ", names);
        return list.Length == 0 ? "" : "<" + list + ">";
    }

    /// <summary>The constraints of type parameters, or nothing.</summary>
    public static string Constraints(IEnumerable<ITypeParameterSymbol> parameters)
    {
        var clauses = parameters
            .Select(parameter => (parameter.Name, Constraints: string.Join(", ", Constraints(parameter))))
            .Where(clause => clause.Constraints.Length > 0)
            .Select(clause => " where " + Identifier(clause.Name) + " : " + clause.Constraints);
        return string.Concat(clauses);
    }

    private static IEnumerable<string> Constraints(ITypeParameterSymbol parameter)
    {
        if (parameter.HasUnmanagedTypeConstraint)
        {
            yield return "unmanaged";
        }
        else if (parameter.HasValueTypeConstraint)
        {
            yield return "struct";
        }
        else if (parameter.HasReferenceTypeConstraint)
        {
            yield return parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.Annotated ? "class?" : "class";
        }
        else if (parameter.HasNotNullConstraint)
        {
            yield return "notnull";
        }

        foreach (var type in parameter.ConstraintTypes)
        {
            yield return Of(type);
        }

        if (parameter.HasConstructorConstraint && !parameter.HasValueTypeConstraint)
        {
            yield return "new()";
        }
    }
}
