using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Registration;

/// <summary>Finds references to people, and to rows on the way to them, that no index helps with: each request reads such a table from end to end.</summary>
internal static class MissingIndices
{
    /// <summary>One sentence for each: the table, its columns, and what to do.</summary>
    public static IEnumerable<string> Find(ResolvedPlan plan) =>
        plan.Entities.SelectMany(entity => entity.Paths.SelectMany(path => References(entity, path)))
            .Where(reference => !HasIndex(reference.Type, reference.Properties))
            .Select(reference => Describe(reference.Type, reference.Properties))
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<(IEntityType Type, IReadOnlyList<IProperty> Properties)> References(ResolvedEntity entity, ResolvedPath path)
    {
        foreach (var key in path.Steps.Select(step => step.Navigation).OfType<INavigation>().Select(navigation => navigation.ForeignKey))
        {
            yield return (key.DeclaringEntityType, key.Properties);
        }

        if (path.Key.All(route => route.IsPlain))
        {
            yield return (path.Steps.Count == 0 ? entity.EntityType : path.Steps[^1].Target, [.. path.Key.Select(route => route.Property)]);
        }
    }

    private static bool HasIndex(IEntityType type, IReadOnlyList<IProperty> reference) =>
        type.GetIndexes().Select(index => index.Properties)
            .Concat(type.GetKeys().Select(key => key.Properties))
            .Any(properties => properties.Take(reference.Count).ToHashSet().SetEquals(reference));

    private static string Describe(IEntityType type, IReadOnlyList<IProperty> properties)
    {
        var table = type.GetSchemaQualifiedTableName() ?? type.ClrType.Name;
        var columns = string.Join(", ", properties.Select(property => property.GetColumnName()));
        var members = string.Join(", ", properties.Select(property => $"\"{property.Name}\""));
        return $"Table {table} has no index on ({columns}), which leads to a person: each request reads the whole table. Add HasIndex({members}) to {type.ClrType.Name}, and a migration.";
    }
}
