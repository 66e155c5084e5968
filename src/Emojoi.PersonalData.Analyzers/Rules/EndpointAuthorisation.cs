using Emojoi.PersonalData.Semantics.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>Whether an endpoint asks who calls it: by attribute, or where it is mapped.</summary>
internal static class EndpointAuthorisation
{
    private const string Authorize = "AuthorizeAttribute";
    private const string AllowAnonymous = "AllowAnonymousAttribute";
    private const string RequireAuthorization = "RequireAuthorization";

    /// <summary>Whether authorisation is asked for before a response.</summary>
    public static bool IsAsked(DataFlow flow)
    {
        var action = flow.Sink.Callee;
        return IsMapping(action) ? IsAskedWhereMapped(flow.Sink.Location) : IsAskedByAttribute(action);
    }

    /// <summary>Whether the callee is <c>MapGet</c> or the like, of the platform, and no action of our own.</summary>
    private static bool IsMapping(ISymbol callee) => callee.DeclaringSyntaxReferences.IsEmpty || callee.Name.StartsWith("Map", StringComparison.Ordinal);

    /// <summary>The nearest word counts, but an open controller opens its actions, too, as the platform has it.</summary>
    private static bool IsAskedByAttribute(ISymbol action)
    {
        var isAsked = false;
        for (var symbol = action; symbol is not null and not INamespaceSymbol; symbol = (symbol as INamedTypeSymbol)?.BaseType ?? symbol.ContainingType)
        {
            if (Has(symbol, AllowAnonymous))
            {
                return false;
            }

            isAsked |= Has(symbol, Authorize);
        }

        return isAsked;
    }

    private static bool Has(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(one => IsOrDerivesFrom(one.AttributeClass, attribute));

    private static bool IsOrDerivesFrom(INamedTypeSymbol? type, string name) => type is not null && (type.Name == name || IsOrDerivesFrom(type.BaseType, name));

    private static bool IsAskedWhereMapped(Location place)
    {
        if (place.SourceTree is not { } tree || tree.GetRoot().FindNode(place.SourceSpan, getInnermostNodeForTie: true) is not { } node)
        {
            return false;
        }

        if (node.AncestorsAndSelf().OfType<ParenthesizedLambdaExpressionSyntax>().FirstOrDefault() is { } lambda && IsMarked(lambda.AttributeLists))
        {
            return true;
        }

        var map = node.AncestorsAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault(call => NameOf(call).StartsWith("Map", StringComparison.Ordinal));
        return map is not null && (IsFollowed(map) || IsAskedByGroup(map));
    }

    private static bool IsMarked(SyntaxList<AttributeListSyntax> attributes) =>
        attributes.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() is "Authorize" or Authorize);

    /// <summary><c>app.MapGet(...).RequireAuthorization()</c>.</summary>
    private static bool IsFollowed(SyntaxNode expression)
    {
        for (var node = expression.Parent; node is MemberAccessExpressionSyntax or InvocationExpressionSyntax; node = node.Parent)
        {
            if (node is MemberAccessExpressionSyntax { Name.Identifier.ValueText: RequireAuthorization })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The group that it is mapped on, <c>app.MapGroup("/x").RequireAuthorization()</c>, or a variable of it.</summary>
    private static bool IsAskedByGroup(InvocationExpressionSyntax map)
    {
        if (map.Expression is not MemberAccessExpressionSyntax { Expression: var receiver })
        {
            return false;
        }

        if (receiver is not IdentifierNameSyntax { Identifier.ValueText: var name })
        {
            return receiver.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any(call => NameOf(call) == RequireAuthorization);
        }

        var body = map.Ancestors().LastOrDefault(ancestor => ancestor is BlockSyntax or CompilationUnitSyntax or ArrowExpressionClauseSyntax);
        return body is not null && (body.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call => NameOf(call) == RequireAuthorization && IsOf(call, name)));
    }

    /// <summary>Whether a call is made on a variable, or initializes it.</summary>
    private static bool IsOf(InvocationExpressionSyntax call, string variable) =>
        (call.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var receiver } } && receiver == variable)
        || call.Ancestors().OfType<VariableDeclaratorSyntax>().FirstOrDefault()?.Identifier.ValueText == variable;

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } ? name : string.Empty;
}
