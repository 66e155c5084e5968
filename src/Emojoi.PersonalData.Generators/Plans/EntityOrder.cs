using Emojoi.PersonalData.Semantics.Rights.Entities;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Generators.Plans;

/// <summary>Orders entities for erasure: what refers to others before what it refers to, people last; by name where neither refers to the other, or both do.</summary>
internal static class EntityOrder
{
    /// <summary>The entities of a model in order.</summary>
    public static IReadOnlyList<Entity> Of(EntityModel model)
    {
        var referring = Referring(model);
        var ordered = new List<Entity>(model.Entities.Count);
        foreach (var group in model.Entities.GroupBy(entity => entity.IsSubject).OrderBy(group => group.Key))
        {
            AddInOrder([.. group], referring, ordered);
        }

        return ordered;
    }

    private static void AddInOrder(List<Entity> remaining, Dictionary<Entity, HashSet<Entity>> referring, List<Entity> ordered)
    {
        var open = new HashSet<Entity>(remaining);
        while (remaining.Count > 0)
        {
            var next = remaining.Find(entity => !referring[entity].Any(open.Contains)) ?? remaining[0];
            remaining.Remove(next);
            open.Remove(next);
            ordered.Add(next);
        }
    }

    /// <summary>For each entity, those that refer to it.</summary>
    private static Dictionary<Entity, HashSet<Entity>> Referring(EntityModel model)
    {
        var referring = model.Entities.ToDictionary(entity => entity, _ => new HashSet<Entity>());
        foreach (var entity in model.Entities)
        {
            if (entity.Base is { } inherited)
            {
                referring[inherited].Add(entity);
            }

            foreach (var navigation in entity.Mapped.Where(member => member.Kind == MappingKind.Navigation))
            {
                if (model.Find(navigation.Target!) is { } target && target != entity)
                {
                    Add(referring, entity, navigation, target);
                }
            }

            foreach (var subject in entity.Paths.Where(path => path.Steps.Count == 0).Select(path => model.Find(path.Subject)))
            {
                if (subject is not null && subject != entity)
                {
                    referring[subject].Add(entity);
                }
            }
        }

        return referring;
    }

    private static void Add(Dictionary<Entity, HashSet<Entity>> referring, Entity entity, MappedMember navigation, Entity target)
    {
        var back = target.Mapped.FirstOrDefault(member => member.Kind == MappingKind.Navigation && SymbolEqualityComparer.Default.Equals(member.Target, entity.Type));
        if (!navigation.IsCollection)
        {
            var isPrincipal = back is { IsCollection: false } && HasKeyOf(target, back) && !HasKeyOf(entity, navigation);
            referring[isPrincipal ? entity : target].Add(isPrincipal ? target : entity);
        }
        else if (back is not { IsCollection: true })
        {
            referring[entity].Add(target);
        }
    }

    private static bool HasKeyOf(Entity entity, MappedMember navigation) =>
        entity.Mapped.Any(member => member.Kind == MappingKind.Value && member.Symbol.Name.StartsWith(navigation.Symbol.Name, StringComparison.Ordinal));
}
