using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Semantics.AtRest;

/// <summary>Reads the members that a call of EF Core's fluent code names.</summary>
internal static class FluentMembers
{
    /// <summary>The names, of a lambda, of literals or of <c>nameof</c>.</summary>
    public static IEnumerable<string> Of(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.SelectMany(argument => Of(argument.Expression));

    private static IEnumerable<string> Of(ExpressionSyntax expression) => expression switch
    {
        LambdaExpressionSyntax { Body: MemberAccessExpressionSyntax body } => [body.Name.Identifier.ValueText],
        LambdaExpressionSyntax { Body: AnonymousObjectCreationExpressionSyntax several } =>
            several.Initializers.Select(part => part.Expression).OfType<MemberAccessExpressionSyntax>().Select(part => part.Name.Identifier.ValueText),
        LambdaExpressionSyntax { Body: PostfixUnaryExpressionSyntax { Operand: MemberAccessExpressionSyntax body } } => [body.Name.Identifier.ValueText],
        LiteralExpressionSyntax literal when literal.Token.Value is string text => [text],
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: [{ Expression: var named }] } =>
            [named is MemberAccessExpressionSyntax access ? access.Name.Identifier.ValueText : named.ToString()],
        _ => [],
    };
}
