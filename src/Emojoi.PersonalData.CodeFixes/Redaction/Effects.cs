using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.CodeFixes.Redaction;

/// <summary>Whether evaluating an expression may do more than give its value.</summary>
internal static class Effects
{
    /// <summary>Whether an expression awaits, assigns, counts, or calls what is not known to do nothing else.</summary>
    public static bool In(ExpressionSyntax expression, SemanticModel model) =>
        expression.DescendantNodesAndSelf(node => node is not LambdaExpressionSyntax).Any(node => node switch
        {
            AwaitExpressionSyntax or AssignmentExpressionSyntax => true,
            PostfixUnaryExpressionSyntax unary => !unary.IsKind(SyntaxKind.SuppressNullableWarningExpression),
            PrefixUnaryExpressionSyntax unary => unary.IsKind(SyntaxKind.PreIncrementExpression) || unary.IsKind(SyntaxKind.PreDecrementExpression),
            InvocationExpressionSyntax call => !OnlyAnswers(model.GetSymbolInfo(call).Symbol as IMethodSymbol),
            _ => false,
        });

    /// <summary>Texts, numbers and dates of the platform, and queries, only answer.</summary>
    private static bool OnlyAnswers(IMethodSymbol? method) =>
        method?.ContainingType is { } type
        && (type.SpecialType != SpecialType.None
            || (type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true } && (type.IsValueType || type.Name is "Convert" or "Uri" or "Enum"))
            || (type.Name == "Enumerable" && type.ContainingNamespace.Name == "Linq")
            || method is { Name: "ToString", Parameters.IsEmpty: true });
}
