using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Model;

/// <summary>Columns in which rows have to differ, however the model says so: a unique index, or an alternate key.</summary>
internal static class UniqueColumns
{
    private const string NullsDistinct = "Npgsql:NullsDistinct";

    /// <summary>Whether a unique index or key holds a column, alone or with others. One that holds the row's own key as well tells all rows apart.</summary>
    public static bool Contain(IProperty property) => IndicesOf(property).Any() || property.GetContainingKeys().Any(key => !key.IsPrimaryKey() && !HoldsRowKey(key.Properties));

    /// <summary>Whether what a strategy leaves of two rows may be the same where they have to differ.</summary>
    public static bool WouldCollide(IProperty property, ErasureStrategy strategy) => strategy switch
    {
        ErasureStrategy.Null => IndicesOf(property).Any(index => index.FindAnnotation(NullsDistinct) is { Value: false }),
        ErasureStrategy.Constant or ErasureStrategy.Truncate or ErasureStrategy.YearOfDate or ErasureStrategy.AgeBucket or ErasureStrategy.IPPrefix => Contain(property),
        _ => false,
    };

    private static IEnumerable<IIndex> IndicesOf(IProperty property) => property.GetContainingIndexes().Where(index => index.IsUnique && !HoldsRowKey(index.Properties));

    private static bool HoldsRowKey(IReadOnlyList<IProperty> properties) =>
        properties[0].DeclaringType.ContainingEntityType.FindPrimaryKey() is { } key && key.Properties.All(properties.Contains);
}
