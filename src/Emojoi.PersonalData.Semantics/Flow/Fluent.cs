using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Methods that give back the object that they are called on, so that calls can be written one behind the other.</summary>
internal static class Fluent
{
    private static readonly ConditionalWeakTable<SyntaxNode, object> Known = new();
    private static readonly object Yes = new();
    private static readonly object No = new();

    /// <summary>The object that a call gives back because it is called on it; <c>null</c> where it gives something else.</summary>
    public static IOperation? ReceiverOf(IInvocationOperation call)
    {
        var method = call.TargetMethod.ReducedFrom ?? call.TargetMethod;
        var receiver = call.Instance ?? (method.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null);
        return receiver is not null && !method.ReturnsVoid && GivesItself(method) ? BodyWalker.Unconverted(receiver) : null;
    }

    private static bool GivesItself(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences is [var declared, ..]
        && declared.GetSyntax() is MethodDeclarationSyntax syntax
        && ReferenceEquals(Known.GetValue(syntax, node => Returned((MethodDeclarationSyntax)node).Any(returned => IsItself(returned, method)) ? Yes : No), Yes);

    private static IEnumerable<ExpressionSyntax?> Returned(MethodDeclarationSyntax method) => method.ExpressionBody is { } arrow
        ? [arrow.Expression]
        : method.Body?.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<ReturnStatementSyntax>().Select(statement => statement.Expression) ?? [];

    private static bool IsItself(ExpressionSyntax? returned, IMethodSymbol method) => returned switch
    {
        ParenthesizedExpressionSyntax inner => IsItself(inner.Expression, method),
        CastExpressionSyntax cast => IsItself(cast.Expression, method),
        ThisExpressionSyntax => !method.IsStatic,
        IdentifierNameSyntax name => method.IsExtensionMethod && name.Identifier.ValueText == method.Parameters[0].Name,
        _ => false,
    };
}
