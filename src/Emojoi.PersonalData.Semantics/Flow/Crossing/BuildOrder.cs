using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow.Crossing;

/// <summary>Which assemblies were at hand when another one was built.</summary>
internal sealed class BuildOrder
{
    private readonly Dictionary<IAssemblySymbol, HashSet<IAssemblySymbol>> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the build of one of these assemblies saw all the others, and so reported what goes through them.</summary>
    public bool Close(IEnumerable<IAssemblySymbol> assemblies)
    {
        var all = new HashSet<IAssemblySymbol>(assemblies, SymbolEqualityComparer.Default);
        return all.Any(builder => all.All(Seen(builder).Contains));
    }

    private HashSet<IAssemblySymbol> Seen(IAssemblySymbol assembly)
    {
        if (!_known.TryGetValue(assembly, out var seen))
        {
            _known[assembly] = seen = new(SymbolEqualityComparer.Default);
            Add(assembly, seen);
        }

        return seen;
    }

    private static void Add(IAssemblySymbol assembly, HashSet<IAssemblySymbol> seen)
    {
        if (seen.Add(assembly))
        {
            foreach (var reference in assembly.Modules.SelectMany(module => module.ReferencedAssemblySymbols))
            {
                Add(reference, seen);
            }
        }
    }
}
