using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Emojoi.PersonalData.EntityFrameworkCore.Sql;

/// <summary>Names and values in statements, as the database's own provider writes them.</summary>
internal sealed class SqlText(DbContext context)
{
    private readonly ISqlGenerationHelper _helper = context.GetService<ISqlGenerationHelper>();
    private readonly IRelationalTypeMappingSource _mappings = context.GetService<IRelationalTypeMappingSource>();

    public SqlDialect Dialect { get; } = SqlDialect.Of(context);

    public string Name(string identifier) => _helper.DelimitIdentifier(identifier);

    public string Name(ITableBase table) => _helper.DelimitIdentifier(table.Name, table.Schema);

    public string Name(IColumnBase column) => _helper.DelimitIdentifier(column.Name);

    /// <summary>One column, or several in brackets.</summary>
    public static string Tuple(IReadOnlyList<string> columns) => columns is [var single] ? single : $"({string.Join(", ", columns)})";

    /// <summary>An empty command in the transaction that is open.</summary>
    public DbCommand Command()
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        if (context.Database.GetCommandTimeout() is { } seconds)
        {
            command.CommandTimeout = seconds;
        }

        return command;
    }

    /// <summary>Commands that go to the server together, none yet.</summary>
    public CommandGroup Group() => new(context);

    /// <summary>Adds a value of a property, and says what the statement calls it.</summary>
    public static string Parameter(DbCommand command, IProperty property, object? value) =>
        Parameter(command, property.GetRelationalTypeMapping(), value, nullable: true);

    /// <summary>Adds a value of a plain type, and says what the statement calls it.</summary>
    public string Parameter(DbCommand command, object value) => Parameter(command, _mappings.GetMapping(value.GetType()), value, nullable: false);

    private static string Parameter(DbCommand command, RelationalTypeMapping mapping, object? value, bool nullable)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"@own_{command.Parameters.Count}");
        command.Parameters.Add(mapping.CreateParameter(command, name, value, nullable));
        return name;
    }
}
