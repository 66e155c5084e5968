using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Which code answers HTTP requests.</summary>
internal static class Endpoints
{
    private static readonly string[] Handlers = ["OnGet", "OnPost", "OnPut", "OnDelete", "OnPatch"];

    /// <summary>Whether a method is an action of a controller.</summary>
    public static bool IsAction(IMethodSymbol method) =>
        method is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, MethodKind: MethodKind.Ordinary }
        && !Has(method, "NonActionAttribute")
        && (IsController(method.ContainingType) || (IsHandlerName(method.Name) && IsPage(method.ContainingType)));

    /// <summary>Whether an action takes in what somebody sends.</summary>
    public static bool IsPost(IMethodSymbol action) => Has(action, "HttpPostAttribute") || Has(action, "HttpPutAttribute") || Has(action, "HttpPatchAttribute");

    /// <summary>Whether a method maps a route to a function.</summary>
    public static bool IsMap(IMethodSymbol method) =>
        method.Name is "MapGet" or "MapPost" or "MapPut" or "MapDelete" or "MapPatch" or "MapMethods" or "Map" or "MapFallback"
        && method.ContainingType is { Name: "EndpointRouteBuilderExtensions" };

    /// <summary>Whether a type is a controller, or what controllers derive from.</summary>
    public static bool IsController(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "ControllerBase", ContainingNamespace: { Name: "Mvc", ContainingNamespace: { Name: "AspNetCore" } } }
                || Has(current, "ApiControllerAttribute")
                || Has(current, "ControllerAttribute"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A page's answer to a method of HTTP: <c>OnGetAsync</c>, <c>OnPostDelete</c>.</summary>
    private static bool IsHandlerName(string name) => Array.Exists(Handlers, handler => name.StartsWith(handler, StringComparison.Ordinal));

    private static bool IsPage(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "PageModel", ContainingNamespace: { Name: "RazorPages", ContainingNamespace.Name: "Mvc" } })
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().Any(data => data.AttributeClass is { } type && type.Name == attribute && type.ContainingNamespace.Name == "Mvc");
}
