using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Model;

/// <summary>Fits a plan to a model, and writes down where it does not fit.</summary>
internal sealed class PlanResolver(IModel model, PersonalDataPlan plan)
{
    private readonly SortedSet<string> _differences = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Differences => [.. _differences];

    public ResolvedPlan Resolve()
    {
        EnsureTables();
        ResolveSubjects();
        var types = plan.Entities.SelectMany(MappedTypes).ToList();
        var entities = ConcreteTypes(types).Select(Resolve).OfType<ResolvedEntity>().ToList();
        foreach (var problem in ModelChecks.Run(model, plan, entities))
        {
            _differences.Add(problem);
        }

        return new ResolvedPlan(plan, model, entities);
    }

    /// <summary>Of two threads that ask a new model for its tables at once, Entity Framework tells one that there are none; right after that there are.</summary>
    private void EnsureTables()
    {
        try
        {
            model.GetRelationalModel();
        }
        catch (InvalidOperationException)
        {
            model.GetRelationalModel();
        }
    }

    private void ResolveSubjects()
    {
        foreach (var subject in plan.Subjects)
        {
            var type = FindRowType(subject.Type);
            if (type is null)
            {
                _differences.Add($"{subject.Type.Name}, the data subject '{subject.Subject}', is not mapped.");
                continue;
            }

            foreach (var member in subject.Key.Where(member => RouteResolver.ResolveKey(type, member, null) is null))
            {
                _differences.Add($"{subject.Type.Name}.{member} identifies the data subject '{subject.Subject}', and the model does not map it.");
            }
        }
    }

    private IEntityType? FindRowType(Type type) => model.FindEntityTypes(type).FirstOrDefault(candidate => !candidate.IsOwned());

    private IEnumerable<(EntityPlan Plan, IEntityType Type)> MappedTypes(EntityPlan entity)
    {
        if (FindRowType(entity.Type) is { } type)
        {
            return [(entity, type)];
        }

        // A base class that is no entity itself: its members are those of the entities that derive from it.
        var derived = model.GetEntityTypes().Where(candidate => !candidate.IsOwned() && entity.Type.IsAssignableFrom(candidate.ClrType)).ToList();
        if (derived.Count == 0)
        {
            _differences.Add($"{entity.Type.Name} is in the plan, and the model does not map it.");
        }

        return derived.Select(candidate => (entity, candidate));
    }

    /// <summary>Each type that a row can be of, where the plan names it or the nearest of its base types.</summary>
    private List<(IEntityType Type, List<EntityPlan> Plans)> ConcreteTypes(List<(EntityPlan Plan, IEntityType Type)> planned) =>
        [.. model.GetEntityTypes()
            .Where(type => !type.IsOwned() && !type.IsAbstract())
            .Select(type => (Type: type, Plans: planned.Where(candidate => candidate.Type.IsAssignableFrom(type)).ToList()))
            .Where(candidate => candidate.Plans.Count > 0)
            .Select(candidate => (candidate.Type, Plans: candidate.Plans.OrderBy(found => Depth(found.Plan.Type)).Select(found => found.Plan).Distinct().ToList()))
            .OrderBy(candidate => candidate.Plans.Min(OrderOf))
            .ThenByDescending(candidate => Depth(candidate.Type.ClrType))
            .ThenBy(candidate => candidate.Type.Name, StringComparer.Ordinal)];

    private int OrderOf(EntityPlan entity) => plan.Entities.TakeWhile(candidate => !ReferenceEquals(candidate, entity)).Count();

    private static int Depth(Type type) => type.BaseType is { } parent ? Depth(parent) + 1 : 0;

    private ResolvedEntity? Resolve((IEntityType Type, List<EntityPlan> Plans) candidate)
    {
        var (type, plans) = candidate;
        if (type.FindPrimaryKey() is null || !type.GetTableMappings().Any())
        {
            _differences.Add($"{type.ClrType.Name} has personal data and no {(type.FindPrimaryKey() is null ? "primary key" : "table")}: its rows can be read, and not erased one by one.");
            return null;
        }

        var tables = new RowTables(type);
        var paths = plans.SelectMany(entity => entity.Paths).Distinct().Select(path => ResolvePath(type, path)).OfType<ResolvedPath>().ToList();
        if (paths.Count == 0)
        {
            _differences.Add($"{type.ClrType.Name} has personal data, and nothing leads from its rows to a data subject.");
        }

        return new ResolvedEntity(type, plans, paths, ResolveMembers(type, plans, tables), tables);
    }

    private List<ResolvedMember> ResolveMembers(IEntityType type, List<EntityPlan> plans, RowTables tables)
    {
        var members = new Dictionary<string, ResolvedMember>(StringComparer.Ordinal);
        foreach (var member in plans.SelectMany(entity => entity.Members))
        {
            var routes = RouteResolver.Resolve(type, member.Path);
            var places = routes.Select(route => (Route: route, Place: PlaceResolver.Resolve(tables, route))).ToList();
            if (places.Count == 0 || places.Any(found => found.Place is null))
            {
                _differences.Add($"{type.ClrType.Name}.{string.Join('.', member.Path)} is in the plan, and the model does not map it.");
            }

            foreach (var (route, place) in places.Where(found => found.Place is not null))
            {
                // What is tagged itself says more than the object around it.
                if (!members.TryGetValue(route.ToString(), out var known) || known.Plan.Path.Count <= member.Path.Count)
                {
                    members[route.ToString()] = new ResolvedMember(member, route, place!);
                }
            }
        }

        return [.. members.Values];
    }

    private ResolvedPath? ResolvePath(IEntityType type, SubjectPath path)
    {
        var subject = plan.Subjects.FirstOrDefault(candidate => candidate.Subject == path.Subject);
        if (subject is null)
        {
            _differences.Add($"{type.ClrType.Name} leads to the data subject '{path.Subject}', which the plan does not know.");
            return null;
        }

        var steps = new List<ResolvedStep>();
        var current = type;
        foreach (var step in path.Steps)
        {
            if (ResolveStep(current, step) is not { } resolved)
            {
                _differences.Add($"{type.ClrType.Name} leads to a person through {step.Type.Name}.{step.Member}, and the model has no such navigation.");
                return null;
            }

            steps.Add(resolved);
            current = resolved.Target;
        }

        return ResolveKey(type, current, path, subject, steps);
    }

    private ResolvedPath? ResolveKey(IEntityType type, IEntityType end, SubjectPath path, SubjectPlan subject, List<ResolvedStep> steps)
    {
        var key = path.Key.Select(member => RouteResolver.ResolveKey(end, member, steps.Count == 0 ? path.Part : null)).ToList();
        if (key.Count != subject.Key.Count || key.Contains(null))
        {
            _differences.Add($"{type.ClrType.Name} leads to a person by {end.ClrType.Name}.{string.Join(", ", path.Key)}, and the model does not map that to the key of '{subject.Subject}'.");
            return null;
        }

        return new ResolvedPath(path, subject, steps, key!);
    }

    private ResolvedStep? ResolveStep(IEntityType current, PathStep step)
    {
        if (step.Kind == PathStepKind.Navigation)
        {
            return FindNavigation(current, step.Member) is { } forward ? new ResolvedStep(step.Kind, forward) : null;
        }

        var declaring = FindRowType(step.Type);
        return declaring is not null && FindNavigation(declaring, step.Member) is { } inverse && Leads(inverse, current) ? new ResolvedStep(step.Kind, inverse) : null;
    }

    private static INavigationBase? FindNavigation(IEntityType type, string name) =>
        type.FindNavigation(name)
        ?? (INavigationBase?)type.FindSkipNavigation(name)
        ?? type.GetDerivedTypes().Select(derived => (INavigationBase?)derived.FindDeclaredNavigation(name) ?? derived.FindDeclaredSkipNavigation(name)).FirstOrDefault(found => found is not null);

    private static bool Leads(INavigationBase navigation, IEntityType target) =>
        navigation.TargetEntityType.IsAssignableFrom(target) || target.IsAssignableFrom(navigation.TargetEntityType);
}
