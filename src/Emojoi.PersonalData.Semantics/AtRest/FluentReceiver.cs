using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Semantics.AtRest;

/// <summary>Tells which entity a call of EF Core's fluent code is about, by names.</summary>
internal static class FluentReceiver
{
    /// <summary>The calls that lead into an owned or complex object.</summary>
    public static readonly string[] Inward = ["OwnsOne", "OwnsMany", "ComplexProperty", "ComplexCollection"];

    /// <summary>The entity's name, from the chain or from what stands around it; empty where it is not named, as within an owned object.</summary>
    public static string EntityOf(MemberAccessExpressionSyntax call)
    {
        var current = call.Expression;
        while (current is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
        {
            if (Inner(access) is { } found)
            {
                return found;
            }

            current = access.Expression;
        }

        return current is IdentifierNameSyntax name ? OfVariable(name) : "";
    }

    /// <summary>The last name of a type as written.</summary>
    public static string NameOf(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        PredefinedTypeSyntax { Keyword.ValueText: "string" } => "String",
        _ => type.ToString(),
    };

    /// <summary>The entity that a class configures, by <c>IEntityTypeConfiguration&lt;T&gt;</c> among its bases.</summary>
    public static TypeSyntax? ConfiguredBy(SyntaxNode? type) =>
        (type as TypeDeclarationSyntax)?.BaseList?.Types
            .Select(candidate => candidate.Type)
            .OfType<GenericNameSyntax>()
            .FirstOrDefault(name => name.Identifier.ValueText == "IEntityTypeConfiguration" && name.TypeArgumentList.Arguments.Count == 1)?.TypeArgumentList.Arguments[0];

    /// <summary>What a call gives to those after it in a chain, and to the lambda in it.</summary>
    private static string? Inner(MemberAccessExpressionSyntax access) => access.Name switch
    {
        GenericNameSyntax { Identifier.ValueText: "Entity", TypeArgumentList.Arguments: [{ } entity] } => NameOf(entity),
        { Identifier.ValueText: var name } when Inward.Contains(name, StringComparer.Ordinal) => "",
        _ => null,
    };

    private static string OfVariable(IdentifierNameSyntax variable)
    {
        var name = variable.Identifier.ValueText;
        foreach (var node in variable.Ancestors())
        {
            var found = node switch
            {
                LambdaExpressionSyntax lambda when Declares(lambda, name) => OfLambda(lambda),
                BlockSyntax block => OfLocal(block, name),
                BaseMethodDeclarationSyntax method => OfParameter(method, name) ?? OfConfiguration(method),
                _ => null,
            };
            if (found is not null)
            {
                return found;
            }
        }

        return "";
    }

    private static bool Declares(LambdaExpressionSyntax lambda, string name) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.ValueText == name,
        ParenthesizedLambdaExpressionSyntax several => several.ParameterList.Parameters.Any(parameter => parameter.Identifier.ValueText == name),
        _ => false,
    };

    private static string? OfLambda(LambdaExpressionSyntax lambda) =>
        lambda.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } } ? Inner(access) : null;

    private static string? OfLocal(BlockSyntax block, string name) => block.Statements
        .OfType<LocalDeclarationStatementSyntax>()
        .SelectMany(statement => statement.Declaration.Variables)
        .FirstOrDefault(variable => variable.Identifier.ValueText == name)?.Initializer?.Value is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }
            ? Inner(access) ?? EntityOf(access)
            : null;

    private static string? OfParameter(BaseMethodDeclarationSyntax method, string name) =>
        method.ParameterList.Parameters.FirstOrDefault(parameter => parameter.Identifier.ValueText == name)?.Type is GenericNameSyntax { TypeArgumentList.Arguments: [.., { } entity] }
            ? NameOf(entity)
            : null;

    private static string? OfConfiguration(BaseMethodDeclarationSyntax method) =>
        ConfiguredBy(method.Parent) is { } entity ? NameOf(entity) : null;
}
