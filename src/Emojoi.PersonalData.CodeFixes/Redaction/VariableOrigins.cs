using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.CodeFixes.Redaction;

/// <summary>What is put into a local variable anywhere in the member that declares it.</summary>
internal static class VariableOrigins
{
    /// <summary>The expressions that a variable is made of.</summary>
    public static IEnumerable<SyntaxNode> Of(ILocalSymbol local, SyntaxNode use) => local.DeclaringSyntaxReferences
        .SelectMany(declaration => Declared(declaration.GetSyntax()))
        .Concat(use.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantNodes().SelectMany(node => Added(node, local.Name)) ?? []);

    private static IEnumerable<SyntaxNode> Declared(SyntaxNode declaration)
    {
        var from = declaration switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            ForEachStatementSyntax loop => loop.Expression,
            _ => declaration.Ancestors().Select(Matched).FirstOrDefault(matched => matched is not null),
        };
        return from is null ? [] : [from];
    }

    /// <summary>What a pattern or a deconstruction takes apart.</summary>
    private static ExpressionSyntax? Matched(SyntaxNode node) => node switch
    {
        IsPatternExpressionSyntax pattern => pattern.Expression,
        AssignmentExpressionSyntax assignment => assignment.Right,
        ForEachVariableStatementSyntax loop => loop.Expression,
        SwitchStatementSyntax choice => choice.Expression,
        SwitchExpressionSyntax choice => choice.GoverningExpression,
        _ => null,
    };

    /// <summary>What an assignment, or a call of its own method, puts into the variable.</summary>
    private static IEnumerable<SyntaxNode> Added(SyntaxNode node, string name) => node switch
    {
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } assignment when left.Identifier.ValueText == name => [assignment.Right],
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call when Receiver(access) == name => call.ArgumentList.Arguments,
        _ => [],
    };

    private static string? Receiver(MemberAccessExpressionSyntax access)
    {
        var receiver = access.Expression;
        while (receiver is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax chained })
        {
            receiver = chained.Expression;
        }

        return (receiver as IdentifierNameSyntax)?.Identifier.ValueText;
    }
}
