using System.Reflection;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Model;

/// <summary>What else has to hold before a plan is carried out: nothing tagged is left out, no filter hides what it should not, each strategy fits its column.</summary>
internal static class ModelChecks
{
    public static IEnumerable<string> Run(IModel model, PersonalDataPlan plan, IReadOnlyList<ResolvedEntity> entities) =>
        [.. Filters(entities), .. entities.SelectMany(StrategyChecks.Run), .. Unplanned(model, plan)];

    private static IEnumerable<string> Filters(IReadOnlyList<ResolvedEntity> entities) =>
        from type in entities.SelectMany(TypesOnTheWay).Distinct()
        from filter in type.GetRootType().GetDeclaredQueryFilters()
        where filter.Key is null
        select $"{type.ClrType.Name} has a query filter without a name: nobody can tell whether it hides deleted rows or another tenant's. Name it (HasQueryFilter(\"SoftDelete\", ...)).";

    private static IEnumerable<IEntityType> TypesOnTheWay(ResolvedEntity entity) =>
        [entity.EntityType, .. entity.Paths.SelectMany(path => path.Steps).Select(step => step.Target)];

    private static IEnumerable<string> Unplanned(IModel model, PersonalDataPlan plan)
    {
        foreach (var type in model.GetEntityTypes().Where(type => !type.IsOwned()))
        {
            var planned = plan.Entities.Where(entity => entity.Type.IsAssignableFrom(type.ClrType)).SelectMany(entity => entity.Members).Select(member => string.Join('.', member.Path)).ToHashSet(StringComparer.Ordinal);
            foreach (var name in Tagged(type, "").Where(name => !planned.Any(known => name == known || name.StartsWith(known + '.', StringComparison.Ordinal))))
            {
                yield return $"{type.ClrType.Name}.{name} is tagged and mapped, and the plan does not know it: it would be left out of every export and erasure.";
            }
        }
    }

    private static IEnumerable<string> Tagged(ITypeBase type, string prefix)
    {
        foreach (var property in type.GetProperties().Where(IsTagged))
        {
            yield return prefix + property.Name;
        }

        var inner = type.GetComplexProperties().Select(complex => (IPropertyBase)complex);
        if (type is IEntityType entity)
        {
            inner = inner.Concat(entity.GetNavigations().Where(navigation => navigation.ForeignKey.IsOwnership && !navigation.IsOnDependent));
        }

        foreach (var name in inner.SelectMany(segment => Tagged(RouteResolver.TargetOf(segment)!, $"{prefix}{segment.Name}.")))
        {
            yield return name;
        }
    }

    private static bool IsTagged(IPropertyBase property) =>
        ((MemberInfo?)property.PropertyInfo ?? property.FieldInfo)?.IsDefined(typeof(PersonalDataAttribute), inherit: true) == true;
}
