using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights.Entities;

/// <summary>Finds how rows belong to people: by what they refer to, else by the rows that hold them.</summary>
internal sealed class SubjectPaths(IReadOnlyList<Entity> entities, EntityMapping mapping)
{
    /// <summary>Gives every entity its paths.</summary>
    public void Find(CancellationToken cancellation)
    {
        var direct = new DirectPaths(mapping);
        foreach (var entity in entities)
        {
            cancellation.ThrowIfCancellationRequested();
            entity.Paths = direct.Of(entity);
        }

        while (Round())
        {
            cancellation.ThrowIfCancellationRequested();
        }

        foreach (var entity in entities)
        {
            entity.Paths = Roles(entity);
        }
    }

    private bool Round()
    {
        var found = entities
            .Where(entity => !entity.Paths.Any(IsOfRow))
            .Select(entity => (Entity: entity, Paths: Held(entity)))
            .Where(pair => pair.Paths.Count > 0)
            .ToArray();
        foreach (var (entity, paths) in found)
        {
            entity.Paths = [.. paths, .. entity.Paths];
        }

        return found.Length > 0;
    }

    private static bool IsOfRow(EntityPath path) => path.Part is null;

    /// <summary>Through rows that have it among their own, as <c>order.Lines</c>; else through the only rows that it refers to.</summary>
    private List<EntityPath> Held(Entity entity)
    {
        if (entity.Base is { } inherited && inherited.Paths.Any(IsOfRow))
        {
            return [.. inherited.Paths.Where(IsOfRow)];
        }

        var held = entities.Where(holder => holder != entity && holder.Paths.Any(IsOfRow)).SelectMany(holder => Holding(holder, entity)).ToList();
        return held.Count > 0 ? held : Referring(entity);
    }

    private static IEnumerable<EntityPath> Holding(Entity holder, Entity entity)
    {
        var navigations = holder.Mapped.Where(member => member.Kind == MappingKind.Navigation && LeadsTo(member, entity) && holder.Declaring(member.Symbol) == holder);
        foreach (var navigation in navigations)
        {
            var back = entity.Mapped.Where(member => member.Kind == MappingKind.Navigation && LeadsTo(member, holder)).ToArray();
            if (!IsHeld(entity, holder, navigation, back))
            {
                continue;
            }

            var step = back is [{ IsCollection: false } only]
                ? new EntityStep(IsInverse: false, entity.Declaring(only.Symbol).Type, only.Symbol)
                : new EntityStep(IsInverse: true, holder.Type, navigation.Symbol);
            var isShared = navigation.IsCollection && back is [{ IsCollection: true }];
            foreach (var path in Through(step, holder))
            {
                yield return isShared ? path with { Role = "CoOwner" } : path;
            }
        }
    }

    /// <summary>
    /// What a row refers to is not its own where it is everybody's - a product of somebody's basket, the country of an address, the library that a
    /// person may read in -, or where it is the one that has many such rows. A person's household is the person's all the same.
    /// </summary>
    private static bool IsHeld(Entity entity, Entity holder, MappedMember navigation, MappedMember[] back)
    {
        var hasMany = back is [{ IsCollection: true }];
        return (navigation.IsCollection, back.Length == 1 && !hasMany) switch
        {
            (_, true) => true,
            (true, _) => entity.IsPersonal || !hasMany,
            _ => entity.IsPersonal && (holder.IsSubject || !hasMany),
        };
    }

    private List<EntityPath> Referring(Entity entity)
    {
        var ways = entity.Mapped
            .Where(member => member is { Kind: MappingKind.Navigation, IsCollection: false })
            .Select(member => (Member: member, Target: entities.FirstOrDefault(other => SymbolEqualityComparer.Default.Equals(other.Type, member.Target))))
            .Where(way => way.Target is { } target && target != entity && target.Paths.Any(IsOfRow))
            .ToArray();
        var paths = ways.SelectMany(way => Through(new(IsInverse: false, entity.Declaring(way.Member.Symbol).Type, way.Member.Symbol), way.Target!));
        return ways.Length > 1 ? [.. paths.Select(path => path with { Role = "CoOwner" })] : [.. paths];
    }

    /// <summary>Who may only see the holder has no part in what it holds.</summary>
    private static IEnumerable<EntityPath> Through(EntityStep step, Entity holder) => holder.Paths
        .Where(path => IsOfRow(path) && path.Role != "Accessor")
        .Select(path => path with { IsDeclared = false, Steps = [step, .. path.Steps] });

    private static bool LeadsTo(MappedMember member, Entity entity)
    {
        for (var current = entity; current is not null; current = current.Base)
        {
            if (SymbolEqualityComparer.Default.Equals(member.Target, current.Type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Several owners share the row, whatever nobody said of it; a row without personal data is not anybody's by a convention alone.</summary>
    private static IReadOnlyList<EntityPath> Roles(Entity entity)
    {
        var paths = entity.Paths.ToArray();
        if (!entity.IsPersonal && !paths.Any(path => path.IsDeclared))
        {
            return [.. paths.Where(path => path.Steps.Count < 2 && path.Steps.All(step => !step.IsInverse)).Select(path => path with { Role = "Accessor" })];
        }

        var isShared = !entity.IsSubject && paths.Count(path => IsOfRow(path) && path.Role == "Owner" && IsDirect(path)) > 1;
        return [.. paths.Select(path => isShared && IsOfRow(path) && path.Role == "Owner" ? path with { Role = "CoOwner" } : path)];
    }

    /// <summary>Through one reference at most: what several rows hold in turn is nobody's by more than one of them.</summary>
    private static bool IsDirect(EntityPath path) => path.Steps.Count == 0 || path.Steps is [{ IsInverse: false }];
}
