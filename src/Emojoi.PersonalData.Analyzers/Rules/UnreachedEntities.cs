using Emojoi.PersonalData.Semantics.AtRest;
using Emojoi.PersonalData.Semantics.Rights.Entities;
using Emojoi.PersonalData.Semantics.Rights.People;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>The entities of a compilation's contexts whose rows hold what no path leads from to a person (clause R-ERASE).</summary>
internal sealed class UnreachedEntities(Compilation compilation)
{
    private readonly EntityPlaces _places = new(compilation);

    /// <summary>Those that are reported here, by the type in whose declaration each is.</summary>
    public ILookup<ISymbol?, (Entity Entity, Location Place)> Find() =>
        _places.Of(EntityModel.Of(compilation).Entities.Where(IsUnreached).Where(IsSaidHere));

    /// <summary>A base that has rows of its own is reported for all that derive from it. What has no key is a view of other rows.</summary>
    private static bool IsUnreached(Entity entity) =>
        entity is { Type.IsAbstract: false, IsKeyless: false, Unreached: not null } && entity.Base is not { Type.IsAbstract: false, Unreached: not null };

    /// <summary>What another project says of its own types (EPD1010) is not said again.</summary>
    private bool IsSaidHere(Entity entity)
    {
        if (_places.IsOwn(entity))
        {
            return true;
        }

        var unowned = new UnownedTypes(PeopleGraph.Of(entity.Type.ContainingAssembly), new StoredTypes(null, CancellationToken.None));
        return unowned.Subjects.Count == 0 || unowned.FirstTagged(entity.Type.OriginalDefinition) is null;
    }
}
