using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics;

/// <summary>What attributes say of a piece of code, there or around it.</summary>
public static class CodeScope
{
    /// <summary>Code from the inside out: local function, method, property of an accessor, types, assembly.</summary>
    public static IEnumerable<ISymbol> Around(ISymbol code)
    {
        for (var symbol = code; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            yield return symbol;
            if (symbol is IMethodSymbol { AssociatedSymbol: { } property })
            {
                yield return property;
            }
        }

        if (code.ContainingAssembly is { } assembly)
        {
            yield return assembly;
        }
    }

    /// <summary>The attributes of this name that hold for code: those of the nearest declaration that has any.</summary>
    public static IReadOnlyList<AttributeData> Nearest(ISymbol code, string attribute) =>
        Around(code).Select(symbol => Vocabulary.Find(symbol, attribute).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];
}
