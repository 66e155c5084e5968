using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.CodeFixes;

/// <summary>The static methods of the assemblies that know the vocabulary: only they may be marked with its attributes.</summary>
internal static class StaticMethods
{
    /// <summary>Those with such a mark that a compilation declares or references, in a stable order.</summary>
    public static IEnumerable<IMethodSymbol> In(Compilation compilation, Func<IMethodSymbol, bool> isMarked) => compilation.SourceModule.ReferencedAssemblySymbols
        .Where(Vocabulary.IsReferencedBy)
        .Prepend(compilation.Assembly)
        .SelectMany(assembly => TypesIn(assembly.GlobalNamespace))
        .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
        .Where(method => method.IsStatic && isMarked(method))
        .OrderBy(method => method.ToDisplayString(), StringComparer.Ordinal);

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol space) => space.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => member is INamedTypeSymbol { Arity: 0 } type ? TypesIn(type).Prepend(type) : member is INamespaceSymbol ? TypesIn(member) : []);
}
