using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>What a project asks of everybody who calls it, where an endpoint says nothing itself.</summary>
internal sealed class AuthorisationDefaults
{
    private const string Fallback = "FallbackPolicy";
    private const string SetFallback = "SetFallbackPolicy";
    private const string Filter = "AuthorizeFilter";
    private const string Controllers = "MapControllers";
    private const string RequireAuthorization = "RequireAuthorization";

    private static readonly ConditionalWeakTable<SyntaxTree, AuthorisationDefaults> Read = new();

    private AuthorisationDefaults(bool ofEndpoints, bool ofControllers)
    {
        OfEndpoints = ofEndpoints;
        OfControllers = ofEndpoints || ofControllers;
    }

    /// <summary>Whether all endpoints ask for authorisation: a fallback policy.</summary>
    public bool OfEndpoints { get; }

    /// <summary>Whether all actions of controllers do: a fallback policy, a filter, <c>MapControllers().RequireAuthorization()</c>.</summary>
    public bool OfControllers { get; }

    /// <summary>What a compilation says anywhere. Each version of a file is read once, and not looked into where it does not have the words.</summary>
    public static AuthorisationDefaults Of(Compilation compilation)
    {
        var files = compilation.SyntaxTrees.Select(tree => Read.GetValue(tree, Of)).ToList();
        return new(files.Exists(file => file.OfEndpoints), files.Exists(file => file.OfControllers));
    }

    private static AuthorisationDefaults Of(SyntaxTree tree)
    {
        List<SyntaxNode> nodes = MaySay(tree) ? [.. tree.GetRoot().DescendantNodes()] : [];
        return new(nodes.Exists(IsFallback), nodes.Exists(ClosesControllers));
    }

    private static bool MaySay(SyntaxTree tree)
    {
        var text = tree.GetText().ToString();
        return text.Contains(Fallback) || text.Contains(Filter) || text.Contains(Controllers);
    }

    private static bool IsFallback(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: Fallback } or IdentifierNameSyntax { Identifier.ValueText: Fallback }, Right: var policy } => IsGiven(policy),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: SetFallback }, ArgumentList.Arguments: [var policy] } => IsGiven(policy.Expression),
        _ => false,
    };

    private static bool IsGiven(ExpressionSyntax policy) => !policy.IsKind(SyntaxKind.NullLiteralExpression) && !policy.IsKind(SyntaxKind.DefaultLiteralExpression);

    private static bool ClosesControllers(SyntaxNode node) => node switch
    {
        // The type of a filter that is added to all: options.Filters.Add(new AuthorizeFilter(policy)), options.Filters.Add<AuthorizeFilter>().
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: { Identifier.ValueText: "Add" } added, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Filters" } } } call =>
            call.ArgumentList.Arguments.Any(argument => argument.Expression is ObjectCreationExpressionSyntax { Type: var type } && IsFilter(type))
            || (added is GenericNameSyntax { TypeArgumentList.Arguments: [var filter] } && IsFilter(filter)),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: RequireAuthorization, Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: Controllers } } } } => true,
        _ => false,
    };

    private static bool IsFilter(TypeSyntax type) => type.ToString() is var name && (name == Filter || name.EndsWith("." + Filter, StringComparison.Ordinal));
}
