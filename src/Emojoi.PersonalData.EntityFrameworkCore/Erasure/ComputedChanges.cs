using System.Data.Common;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>Changes that depend on what is there, or lie within documents: read, computed here, and written back many rows at a time.</summary>
internal sealed class ComputedChanges
{
    private readonly StepSql _sql;
    private readonly List<ComputedTable> _tables;

    public ComputedChanges(ErasureStep step, StepSql sql, ErasedValue values)
    {
        _sql = sql;
        _tables = [.. step.Changes.Where(change => !change.IsSameForAll)
            .GroupBy(change => change.Member.Place.Table)
            .Select(group => new ComputedTable(group.Key, [.. group.GroupBy(change => change.Member.Place.Column).Select(column => new ComputedColumn(column.Key, [.. column], values))]))];
    }

    /// <summary>Whether there is nothing to compute.</summary>
    public bool IsEmpty => _tables.Count == 0;

    public async Task RunAsync(RowBatch batch, CancellationToken cancellation)
    {
        foreach (var table in _tables)
        {
            var changed = new List<object?[]>();
            await foreach (var (key, before, after) in ReadAsync(table, batch, cancellation).ConfigureAwait(false))
            {
                if (!before.SequenceEqual(after))
                {
                    changed.Add([.. key, .. after]);
                }
            }

            foreach (var chunk in changed.Chunk(Math.Min(500, _sql.Sql.Dialect.MaxParameters / (table.Key.Count + table.Columns.Count))))
            {
                await WriteAsync(table, chunk, cancellation).ConfigureAwait(false);
            }
        }
    }

    /// <summary>How many rows would change if it were done again, where that tells whether it was done.</summary>
    public async Task<long> CountResidualAsync(RowBatch batch, CancellationToken cancellation)
    {
        var residual = 0L;
        foreach (var table in _tables.Select(table => table with { Columns = [.. table.Columns.Select(column => column.OnlyRepeatable())] }).Where(table => table.Columns.Any(column => !column.IsEmpty)))
        {
            await foreach (var (_, before, after) in ReadAsync(table, batch, cancellation).ConfigureAwait(false))
            {
                residual += before.SequenceEqual(after) ? 0 : 1;
            }
        }

        return residual;
    }

    private async IAsyncEnumerable<(object?[] Key, object?[] Before, object?[] After)> ReadAsync(
        ComputedTable table, RowBatch batch, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var sql = _sql.Sql;
        var columns = table.Key.Concat(table.Columns.Select(column => column.Column)).Select(column => $"d.{sql.Name(column)}");
        await using var command = _sql.Command(batch, _ => $" SELECT {string.Join(", ", columns)} FROM {sql.Name(table.Table.Table)} AS d WHERE {_sql.BelongsTo(table.Table, "d", "batch")}");
        await using var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
        {
            object?[] key = [.. table.Key.Select((column, index) => ColumnValue.Read(reader, index, PropertyOf(column)))];
            object?[] before = [.. table.Columns.Select((column, index) => column.Read(reader, key.Length + index))];
            yield return (key, before, [.. table.Columns.Select((column, index) => column.Erase(before[index]))]);
        }
    }

    private async Task WriteAsync(ComputedTable table, object?[][] rows, CancellationToken cancellation)
    {
        var sql = _sql.Sql;
        await using var command = sql.Command();
        var keys = table.Key.Select((column, index) => (Column: column, Name: $"k{index}")).ToList();
        var values = table.Columns.Select((column, index) => (Column: column, Name: $"c{index}")).ToList();
        var names = string.Join(", ", keys.Select(key => key.Name).Concat(values.Select(value => value.Name)));
        var tuples = string.Join(", ", rows.Select(row => $"({string.Join(", ", row.Select((value, index) => Parameter(command, table, index, value)))})"));
        var set = string.Join(", ", values.Select(value => $"{sql.Name(value.Column.Column)} = {value.Column.Stored($"v.{value.Name}")}"));
        var match = string.Join(" AND ", keys.Select(key => $"d.{sql.Name(key.Column)} = v.{key.Name}"));
        command.CommandText = $"WITH v({names}) AS (VALUES {tuples}) UPDATE {sql.Name(table.Table.Table)} AS d SET {set} FROM v WHERE {match}";
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    private string Parameter(DbCommand command, ComputedTable table, int index, object? value) =>
        index < table.Key.Count
            ? SqlText.Parameter(command, PropertyOf(table.Key[index]), value)
            : table.Columns[index - table.Key.Count].Parameter(_sql.Sql, command, value);

    private static IProperty PropertyOf(IColumn column) => column.PropertyMappings[0].Property;

    private sealed record ComputedTable(RowTable Table, IReadOnlyList<ComputedColumn> Columns)
    {
        public IReadOnlyList<IColumn> Key => Table.Table.PrimaryKey!.Columns;
    }
}
