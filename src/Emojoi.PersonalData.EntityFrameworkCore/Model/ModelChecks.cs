using System.Reflection;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Model;

/// <summary>What else has to hold before a plan is carried out: nothing tagged is left out, no filter hides what it should not, each strategy fits its column.</summary>
internal static class ModelChecks
{
    public static IEnumerable<string> Run(IModel model, PersonalDataPlan plan, IReadOnlyList<ResolvedEntity> entities) =>
        [.. Filters(entities), .. entities.SelectMany(Strategies), .. Unplanned(model, plan)];

    private static IEnumerable<string> Filters(IReadOnlyList<ResolvedEntity> entities) =>
        from type in entities.SelectMany(TypesOnTheWay).Distinct()
        from filter in type.GetRootType().GetDeclaredQueryFilters()
        where filter.Key is null
        select $"{type.ClrType.Name} has a query filter without a name: nobody can tell whether it hides deleted rows or another tenant's. Name it (HasQueryFilter(\"SoftDelete\", ...)).";

    private static IEnumerable<IEntityType> TypesOnTheWay(ResolvedEntity entity) =>
        [entity.EntityType, .. entity.Paths.SelectMany(path => path.Steps).Select(step => step.Target)];

    private static IEnumerable<string> Strategies(ResolvedEntity entity)
    {
        foreach (var member in entity.Members)
        {
            var strategy = member.Plan.AtEnd ?? member.Plan.Strategy;
            if (strategy != ErasureStrategy.Policy && StrategyProblem(member, strategy) is { } problem)
            {
                yield return $"{entity.Name}.{member.Name}: {problem}";
            }
        }
    }

    private static string? StrategyProblem(ResolvedMember member, ErasureStrategy strategy)
    {
        var property = member.Route.Property;
        if (property.IsPrimaryKey() && !member.Route.PassesCollection && !member.Place.IsDocument)
        {
            return "it is part of the primary key, which an erasure cannot change; let the row be deleted, or give it a key of its own.";
        }

        return strategy switch
        {
            ErasureStrategy.Null when !property.IsNullable => "the strategy is Null, and the model requires a value.",
            ErasureStrategy.Constant when IsAloneUnique(property) => "the strategy is Constant, and the column is unique: the second person's erasure would fail. Use UniquePerRow.",
            ErasureStrategy.Custom when member.Plan.Custom is null => "the strategy is Custom, and the plan has no method for it.",
            ErasureStrategy.KeyedHash or ErasureStrategy.IPPrefix when property.ClrType != typeof(string) && property.ClrType != typeof(System.Net.IPAddress) && property.ClrType != typeof(byte[]) && (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) != typeof(Guid) =>
                $"the strategy is {strategy}, which {property.ClrType.Name} cannot hold.",
            ErasureStrategy.KeyedHash when property.GetMaxLength() is { } length && length < KeyedHashLength =>
                $"a keyed hash has {KeyedHashLength} characters, and the column holds {length}.",
            _ => null,
        };

        static bool IsAloneUnique(IProperty property) => property.GetContainingIndexes().Any(index => index.IsUnique && index.Properties.Count == 1);
    }

    /// <summary><c>kh1:</c> and a SHA-256 in hexadecimal.</summary>
    private const int KeyedHashLength = 4 + 64;

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
