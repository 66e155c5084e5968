using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Sql;

/// <summary>A table of the runtime's own, and what statements call it.</summary>
internal sealed class OwnTable<TRow>
    where TRow : class
{
    private readonly SqlText _sql;
    private readonly IEntityType _type;
    private readonly ITable _table;

    public OwnTable(DbContext context, SqlText sql)
    {
        _sql = sql;
        _type = context.Model.FindEntityType(typeof(TRow))!;
        _table = (ITable)_type.GetTableMappings().Single().Table;
    }

    public string Name => _sql.Name(_table);

    public IEnumerable<IProperty> Properties => _type.GetProperties();

    public IProperty Property(string name) => _type.FindProperty(name)!;

    public string Column(string property) => Column(Property(property));

    public string Column(IProperty property) => _sql.Name(_table.FindColumn(property)!);

    /// <summary>Says that a column equals a value, or makes it so.</summary>
    public string Is(DbCommand command, string property, object? value) => $"{Column(property)} = {SqlText.Parameter(command, Property(property), value)}";
}
