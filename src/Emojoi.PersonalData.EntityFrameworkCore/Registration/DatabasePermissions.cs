using System.Data.Common;
using System.Globalization;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Registration;

/// <summary>Asks the database, before anybody needs it, whether it will let an erasure happen (F23).</summary>
internal static class DatabasePermissions
{
    private static readonly string[] Rights = ["SELECT", "INSERT", "UPDATE", "DELETE"];

    public static async Task<IReadOnlyList<string>> FindMissingAsync(PersonalDataDatabase database, CancellationToken cancellation)
    {
        var context = database.Context;
        await context.Database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        try
        {
            var connection = context.Database.GetDbConnection();
            return SqlDialect.Of(context) is SqliteDialect
                ? await SqliteAsync(connection, cancellation).ConfigureAwait(false)
                : await PostgreSqlAsync(connection, Tables(database.Resolved), cancellation).ConfigureAwait(false);
        }
        finally
        {
            await context.Database.CloseConnectionAsync().ConfigureAwait(false);
        }
    }

    private static IEnumerable<ITable> Tables(ResolvedPlan plan)
    {
        var planned = plan.Entities.SelectMany(entity => entity.Tables.Main.Concat(entity.Tables.Owned)).Select(table => table.Table).Distinct();
        var own = PersonalDataTables.Types.SelectMany(type => plan.Model.FindEntityType(type)!.GetTableMappings()).Select(mapping => (ITable)mapping.Table);
        return planned.Concat(own);
    }

    /// <summary>A transaction begins in a file that is only read as well: it has to write. That the number stays the same does not matter.</summary>
    private static async Task<IReadOnlyList<string>> SqliteAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        try
        {
            command.CommandText = "PRAGMA user_version";
            var version = Convert.ToInt64(await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false), CultureInfo.InvariantCulture);
            command.CommandText = string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {version}");
            await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
            return [];
        }
        catch (DbException exception) when (exception.Message.Contains("readonly", StringComparison.Ordinal))
        {
            return ["The database file cannot be written: nobody can be erased from it."];
        }
    }

    private static async Task<IReadOnlyList<string>> PostgreSqlAsync(DbConnection connection, IEnumerable<ITable> tables, CancellationToken cancellation)
    {
        var missing = new List<string>();
        foreach (var table in tables)
        {
            foreach (var right in Rights)
            {
                if (!await HasRightAsync(connection, table, right, cancellation).ConfigureAwait(false))
                {
                    missing.Add($"The database user has no right to {right} in {table.SchemaQualifiedName}: GRANT it, or every erasure fails there.");
                }
            }
        }

        return missing;
    }

    /// <summary>A table that does not exist yet is nobody's lack of rights: migrations may still have to run.</summary>
    private static async Task<bool> HasRightAsync(DbConnection connection, ITable table, string right, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT CASE WHEN to_regclass(@table) IS NULL THEN true ELSE has_table_privilege(to_regclass(@table)::oid, @right) END";
        Add(command, "@table", table.Schema is null ? $"\"{table.Name}\"" : $"\"{table.Schema}\".\"{table.Name}\"");
        Add(command, "@right", right);
        return await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false) is true;
    }

    private static void Add(DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
