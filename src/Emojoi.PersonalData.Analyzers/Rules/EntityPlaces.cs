using Emojoi.PersonalData.Semantics.Rights.Entities;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>Where a compilation reports what is wrong with a row: at its type, or at its set where another project declares the type.</summary>
internal sealed class EntityPlaces(Compilation compilation)
{
    private readonly Lazy<IReadOnlyList<INamedTypeSymbol>> _contexts = new(() => ContextSets.ContextsOf(compilation, CancellationToken.None));

    /// <summary>Whether a type is declared here.</summary>
    public bool IsOwn(Entity entity) => SymbolEqualityComparer.Default.Equals(entity.Type.ContainingAssembly, compilation.Assembly);

    /// <summary>
    /// The findings on rows, by the type in whose declaration each is reported; on instances of one generic type once. Of another project's rows only
    /// where a context of this one stores them.
    /// </summary>
    public ILookup<ISymbol?, (Entity Entity, Location Place)> Of(IEnumerable<Entity> entities) => entities
        .GroupBy(entity => entity.Type.OriginalDefinition, SymbolEqualityComparer.Default)
        .SelectMany(instances => instances.Take(1))
        .Select(entity => (Entity: entity, Symbol: PlaceOf(entity)!))
        .Where(found => found.Symbol is not null)
        .ToLookup(found => (ISymbol?)(found.Symbol as INamedTypeSymbol ?? found.Symbol.ContainingType), found => (found.Entity, Place: found.Symbol.Locations[0]), SymbolEqualityComparer.Default);

    private ISymbol? PlaceOf(Entity entity) => IsOwn(entity)
        ? entity.Type.OriginalDefinition
        : _contexts.Value
            .SelectMany(context => context.GetMembers().OfType<IPropertySymbol>())
            .FirstOrDefault(property => SymbolEqualityComparer.Default.Equals(ContextSets.SetOf(property.Type), entity.Type)) ?? (_contexts.Value is [var first, ..] ? (ISymbol)first : null);
}
