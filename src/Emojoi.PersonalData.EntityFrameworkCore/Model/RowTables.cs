using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Model;

/// <summary>The tables that a row of one type lies in: several with table-per-type inheritance, with entity splitting and with owned types.</summary>
public sealed class RowTables
{
    private readonly List<RowTable> _main = [];
    private readonly List<RowTable> _owned = [];

    internal RowTables(IEntityType entityType)
    {
        var key = entityType.FindPrimaryKey()!.Properties;
        foreach (var table in entityType.GetTableMappings().OrderBy(Depth).ThenByDescending(mapping => mapping.IsSplitEntityTypePrincipal ?? true).Select(mapping => (ITable)mapping.Table))
        {
            _main.Add(new RowTable(table, ColumnsOf(table, key), null, []));
        }

        AddOwned(entityType);
    }

    /// <summary>The tables of the type and of its base types, those that others refer to first.</summary>
    public IReadOnlyList<RowTable> Main => _main;

    /// <summary>The tables of what it owns, each after the one that it hangs on.</summary>
    public IReadOnlyList<RowTable> Owned => _owned;

    /// <summary>All of them, in the order in which rows can be deleted.</summary>
    public IEnumerable<RowTable> ForDeletion => _owned.AsEnumerable().Reverse().Concat(_main.AsEnumerable().Reverse());

    /// <summary>Whether the row lies in a table.</summary>
    public bool Contains(ITableBase table) => Find(table) is not null;

    /// <summary>The table of that name, if the row lies in it.</summary>
    public RowTable? Find(ITableBase table) => _main.Concat(_owned).FirstOrDefault(candidate => ReferenceEquals(candidate.Table, table));

    private static int Depth(ITableMapping mapping) =>
        mapping.Table.EntityTypeMappings.Min(other => other.TypeBase is IEntityType type ? type.GetAllBaseTypes().Count() : 0);

    private static List<IColumn> ColumnsOf(ITable table, IEnumerable<IProperty> properties) =>
        [.. properties.Select(property => table.FindColumn(property) ?? throw new InvalidOperationException($"{table.Name} has no column for {property.Name}."))];

    private void AddOwned(IEntityType owner)
    {
        foreach (var navigation in owner.GetNavigations().Where(navigation => navigation.ForeignKey.IsOwnership && !navigation.IsOnDependent))
        {
            AddOwned(navigation);
            if (navigation.TargetEntityType.GetTableMappings().Any())
            {
                AddOwned(navigation.TargetEntityType);
            }
        }
    }

    private void AddOwned(INavigation navigation)
    {
        foreach (var table in navigation.TargetEntityType.GetTableMappings().Select(mapping => (ITable)mapping.Table).Where(table => !Contains(table)))
        {
            var parent = navigation.DeclaringEntityType.GetTableMappings()
                .Select(mapping => Find(mapping.Table))
                .First(candidate => candidate is not null && navigation.ForeignKey.PrincipalKey.Properties.All(property => candidate.Table.FindColumn(property) is not null))!;
            _owned.Add(new RowTable(table, ColumnsOf(table, navigation.ForeignKey.Properties), parent, ColumnsOf(parent.Table, navigation.ForeignKey.PrincipalKey.Properties)));
        }
    }
}
