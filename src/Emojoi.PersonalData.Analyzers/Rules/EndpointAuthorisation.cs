using Emojoi.PersonalData.Semantics.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>Whether an endpoint asks who calls it: by attribute, where it is mapped, or by what the project asks of everybody.</summary>
internal static class EndpointAuthorisation
{
    private const string Authorize = "AuthorizeAttribute";
    private const string AllowAnonymous = "AllowAnonymousAttribute";

    /// <summary>Whether authorisation is asked for before a response.</summary>
    public static bool IsAsked(DataFlow flow, AuthorisationDefaults defaults, CredentialChecks checks)
    {
        var action = flow.Sink.Callee;
        return IsMapping(action)
            ? AskedWhereMapped(flow, checks) ?? defaults.OfEndpoints
            : (AskedByAttribute(action) ?? defaults.OfControllers) || action.DeclaringSyntaxReferences.Any(reference => checks.AreIn(reference.GetSyntax()));
    }

    /// <summary>Whether the callee is <c>MapGet</c> or the like, of the platform, and no action of our own.</summary>
    private static bool IsMapping(ISymbol callee) => callee.DeclaringSyntaxReferences.IsEmpty || callee.Name.StartsWith("Map", StringComparison.Ordinal);

    /// <summary>The nearest word counts, but an open controller opens its actions, too, as the platform has it; <c>null</c> where none is said.</summary>
    private static bool? AskedByAttribute(ISymbol action)
    {
        var isAsked = false;
        for (var symbol = action; symbol is not null and not INamespaceSymbol; symbol = (symbol as INamedTypeSymbol)?.BaseType ?? symbol.ContainingType)
        {
            if (Has(symbol, AllowAnonymous))
            {
                return false;
            }

            isAsked |= Has(symbol, Authorize) || symbol.GetAttributes().Any(attribute => IsFilter(attribute.AttributeClass));
        }

        return isAsked ? true : null;
    }

    /// <summary>A filter of one's own that authorises: by the contract of such filters, or by its name where it only names the filter's type.</summary>
    private static bool IsFilter(INamedTypeSymbol? type) =>
        type is not null
        && (type.AllInterfaces.Any(contract => contract.Name is "IAuthorizationFilter" or "IAsyncAuthorizationFilter" or "IAuthorizeData")
            || ((IsOrDerivesFrom(type, "TypeFilterAttribute") || IsOrDerivesFrom(type, "ServiceFilterAttribute")) && type.Name.IndexOf("Authoriz", StringComparison.Ordinal) >= 0));

    private static bool Has(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(one => IsOrDerivesFrom(one.AttributeClass, attribute));

    private static bool IsOrDerivesFrom(INamedTypeSymbol? type, string name) => type is not null && (type.Name == name || IsOrDerivesFrom(type.BaseType, name));

    /// <summary>An endpoint that is opened is open, whatever its groups ask.</summary>
    private static bool? AskedWhereMapped(DataFlow flow, CredentialChecks checks)
    {
        var place = flow.Sink.Location;
        if (place.SourceTree is not { } tree || tree.GetRoot().FindNode(place.SourceSpan, getInnermostNodeForTie: true) is not { } node)
        {
            return null;
        }

        if (node.AncestorsAndSelf().OfType<AnonymousFunctionExpressionSyntax>().Any(checks.AreIn))
        {
            return true;
        }

        var endpoint = MappedEndpoint.Around(node);
        if (endpoint?.Says("AllowAnonymous") == true || IsMarked(node, flow, AllowAnonymous))
        {
            return false;
        }

        return endpoint is { IsInUnknownGroup: true } || endpoint?.Says("RequireAuthorization") == true || IsMarked(node, flow, Authorize) ? true : null;
    }

    /// <summary>Whether the function has an attribute: a lambda, or a method that is named.</summary>
    private static bool IsMarked(SyntaxNode node, DataFlow flow, string attribute)
    {
        if (node.AncestorsAndSelf().OfType<ParenthesizedLambdaExpressionSyntax>().FirstOrDefault() is { } lambda)
        {
            return lambda.AttributeLists.SelectMany(list => list.Attributes).Any(one => one.Name.ToString() is var name && (name == attribute || name + "Attribute" == attribute));
        }

        var handler = (node as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText ?? (node as IdentifierNameSyntax)?.Identifier.ValueText;
        return handler is not null && flow.Methods.Any(method => method.Name == handler && Has(method, attribute));
    }
}
