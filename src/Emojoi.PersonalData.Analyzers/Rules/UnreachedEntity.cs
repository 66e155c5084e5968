using Emojoi.PersonalData.Semantics.AtRest;
using Emojoi.PersonalData.Semantics.Flow;
using Emojoi.PersonalData.Semantics.Rights.Entities;
using Emojoi.PersonalData.Semantics.Rights.People;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>An entity whose rows hold what no path leads from to a person.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Member">The first member that is nobody's.</param>
/// <param name="Place">Where it is reported: at the type, or at the set of it where another project declares the type.</param>
internal readonly record struct UnreachedEntity(INamedTypeSymbol Type, EntityMember Member, Location Place)
{
    /// <summary>Those of all contexts of a compilation, by the type that declares the place.</summary>
    public static ILookup<ISymbol?, UnreachedEntity> In(Compilation compilation)
    {
        if (!VocabularyUse.Of(compilation, CancellationToken.None).HasTags)
        {
            return Array.Empty<UnreachedEntity>().ToLookup(one => (ISymbol?)one.Type, Symbols);
        }

        var found = EntityModel.Of(compilation).Entities.Where(IsReported).GroupBy(entity => entity.Type.OriginalDefinition, Symbols).Select(group => group.First()).ToArray();
        var own = found.Where(entity => IsOf(compilation, entity)).Select(entity => (Holder: entity.Type.OriginalDefinition, Place: entity.Type.Locations[0], Entity: entity));
        var foreign = found.Where(entity => !IsOf(compilation, entity)).ToArray();
        return own
            .Concat(foreign.Length == 0 ? [] : OfOtherProjects(foreign, compilation))
            .ToLookup(one => (ISymbol?)one.Holder, one => new UnreachedEntity(one.Entity.Type, one.Entity.Unreached!, one.Place), Symbols);
    }

    private static SymbolEqualityComparer Symbols => SymbolEqualityComparer.Default;

    /// <summary>A base that has rows of its own is reported for all that derive from it. What has no key is a view of other rows.</summary>
    private static bool IsReported(Entity entity) =>
        entity is { Type.IsAbstract: false, IsKeyless: false, Unreached: not null } && entity.Base is not { Type.IsAbstract: false, Unreached: not null };

    private static bool IsOf(Compilation compilation, Entity entity) => Symbols.Equals(entity.Type.ContainingAssembly, compilation.Assembly);

    /// <summary>What their own project says of them (EPD1010) is not said again.</summary>
    private static IEnumerable<(INamedTypeSymbol Holder, Location Place, Entity Entity)> OfOtherProjects(Entity[] entities, Compilation compilation)
    {
        var contexts = ContextSets.ContextsOf(compilation, CancellationToken.None);
        var stored = new StoredTypes(compilation, CancellationToken.None);
        foreach (var project in entities.GroupBy(entity => entity.Type.ContainingAssembly, Symbols))
        {
            var unowned = new UnownedTypes(new PeopleGraph((IAssemblySymbol)project.Key!, CancellationToken.None), stored);
            foreach (var entity in project.Where(entity => unowned.Subjects.Count == 0 || unowned.FirstTagged(entity.Type.OriginalDefinition) is null))
            {
                var set = contexts.SelectMany(context => context.GetMembers().OfType<IPropertySymbol>()).FirstOrDefault(property => Symbols.Equals(ContextSets.SetOf(property.Type), entity.Type));
                yield return (set?.ContainingType ?? contexts[0], (set ?? (ISymbol)contexts[0]).Locations[0], entity);
            }
        }
    }
}
