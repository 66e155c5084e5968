using System.Data.Common;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>
/// Deletes rows that a step selects from one table, all by the condition itself, or some by where they lie: nothing is sorted, no index is asked for each row,
/// and what is gone is not selected again.
/// </summary>
internal static class AddressedDeletion
{
    /// <summary>The command that deletes all rows; <c>null</c> where the selection is more than a condition on the table.</summary>
    public static DbCommand? CreateForAll(ResolvedEntity entity, StepSql rows) => Create(entity, rows, (_, source, _, condition) => $"DELETE FROM {source} WHERE {condition}");

    /// <summary>The command that deletes so many rows; <c>null</c> where the database has no addresses, or the selection is more than a condition on the table.</summary>
    public static DbCommand? Create(ResolvedEntity entity, StepSql rows, int limit)
    {
        // The condition stands for itself as well: addresses are those of one partition of a table, and rows that somebody moves meanwhile have others.
        return rows.Sql.Dialect.RowAddress is not { } address ? null : Create(entity, rows, (command, source, alias, condition) =>
            $"DELETE FROM {source} WHERE ({condition}) AND {alias}.{address} = ANY(ARRAY(SELECT {alias}.{address} FROM {source} WHERE {condition} LIMIT {rows.Sql.Parameter(command, limit)}))");
    }

    private static DbCommand? Create(ResolvedEntity entity, StepSql rows, Func<DbCommand, string, string, string, string> deletion)
    {
        var command = rows.Selection();
        if (Split(entity, rows.Sql, command.CommandText) is not var (source, alias, condition))
        {
            command.Dispose();
            return null;
        }

        command.CommandText = deletion(command, source, alias, condition);
        return command;
    }

    /// <summary>The parts of a selection of keys with a condition and nothing else.</summary>
    private static (string Source, string Alias, string Condition)? Split(ResolvedEntity entity, SqlText sql, string selection)
    {
        const string select = "SELECT ";
        if (!selection.StartsWith(select, StringComparison.Ordinal) || selection.IndexOf('.', StringComparison.Ordinal) is not (> 0 and var dot))
        {
            return null;
        }

        var (table, alias) = (entity.Tables.Main[0], selection[select.Length..dot]);
        var source = $"{sql.Name(table.Table)} AS {alias}";
        var beginning = $"{select}{string.Join(", ", table.Link.Select(column => $"{alias}.{sql.Name(column)}"))}{Environment.NewLine}FROM {source}{Environment.NewLine}WHERE ";
        return selection.StartsWith(beginning, StringComparison.Ordinal) ? (source, alias, selection[beginning.Length..]) : null;
    }
}
