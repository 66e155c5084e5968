using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow.Crossing;

/// <summary>Which methods other projects may call, or reach through a contract.</summary>
internal static class Exports
{
    /// <summary>Whether a method is one of them.</summary>
    public static bool Includes(IMethodSymbol method) =>
        method.MethodKind is MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation && FlowScope.Contracts(method).Any(IsVisible);

    /// <summary>Whether a symbol is seen outside of its assembly.</summary>
    public static bool IsVisible(ISymbol symbol)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What is known of the arguments of a call from another project: that they come from there. The receiver is one that this assembly may have made.</summary>
    public static Dictionary<int, FlowValue> Formals(IMethodSymbol method)
    {
        var formals = new Dictionary<int, FlowValue> { [Origin.Receiver] = FlowValue.Unknown };
        foreach (var parameter in method.Parameters)
        {
            formals[parameter.Ordinal] = FlowValue.Of(Origin.Formal(method.OriginalDefinition, parameter.Ordinal));
        }

        return formals;
    }
}
