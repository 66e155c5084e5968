using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Registration;

/// <summary>Finds references to people that no index helps with: each request reads such a table from end to end.</summary>
internal static class MissingIndices
{
    public static IEnumerable<string> Find(ResolvedPlan plan) =>
        (from entity in plan.Entities
         from path in entity.Paths
         where path.Steps.Count == 0 && path.Key.All(route => route.IsPlain) && !HasIndex(entity.EntityType, [.. path.Key.Select(route => route.Property)])
         select $"{entity.Name}.{string.Join(", ", path.Key)} leads to a person and has no index: each request reads the whole table. Add HasIndex.")
        .Distinct(StringComparer.Ordinal);

    private static bool HasIndex(IEntityType type, IReadOnlyList<IProperty> reference) =>
        type.GetIndexes().Select(index => index.Properties)
            .Concat(type.GetKeys().Select(key => key.Properties))
            .Any(properties => properties.Take(reference.Count).ToHashSet().SetEquals(reference));
}
