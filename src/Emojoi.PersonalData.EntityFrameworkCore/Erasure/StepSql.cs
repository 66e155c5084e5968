using System.Data.Common;
using System.Globalization;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>
/// Statements over the rows of a step. Entity Framework writes the selection; each statement begins with it, under the name <c>batch</c>, so that
/// filters, inheritance and converters stay its business (failure modes of <c>ExecuteDelete</c> do not matter here).
/// </summary>
/// <param name="step">The step.</param>
/// <param name="sql">How the database writes it.</param>
/// <param name="rows">The rows that Entity Framework selects.</param>
/// <param name="narrowed">What else has to hold for a row of <c>selected</c>, where no LINQ can say it; <c>null</c> where nothing has to.</param>
internal sealed class StepSql(ErasureStep step, SqlText sql, Func<IQueryable> rows, Func<StepSql, DbCommand, string>? narrowed = null)
{
    private readonly IReadOnlyList<string> _keys =
        [.. step.Entity.Key.Select((_, index) => string.Create(CultureInfo.InvariantCulture, $"k{index}"))];

    private const string CountOfBatch = " SELECT count(*) FROM batch";

    private DbCommand? _selection;

    public SqlText Sql => sql;

    /// <summary>How many keys a batch may list.</summary>
    public int MaxKeys => sql.Dialect.MaxParameters / 2 / step.Entity.Key.Count;

    /// <summary>The key's columns within <c>batch</c>.</summary>
    public string Keys => string.Join(", ", _keys);

    /// <summary>A statement over a batch.</summary>
    public DbCommand Command(RowBatch batch, Func<DbCommand, string> body)
    {
        var command = batch.Keys is null ? Selection() : sql.Command();
        var selection = batch.Keys is null ? command.CommandText : null;
        var source = selection is null
            ? $"WITH batch({Keys}) AS (VALUES {Values(command, batch.Keys!)})"
            : $"WITH selected({Keys}) AS ({selection}), batch({Keys}) AS (SELECT {Keys} FROM selected{Range(command, batch)})";
        command.CommandText = $"{source}{body(command)}";
        return command;
    }

    /// <summary>Runs a statement over a batch.</summary>
    /// <returns>How many rows it touched.</returns>
    public async Task<long> ExecuteAsync(RowBatch batch, Func<DbCommand, string> body, CancellationToken cancellation)
    {
        await using var command = Command(batch, body);
        return await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>The query that counts all rows.</summary>
    public DbCommand CountRows() => Command(RowBatch.All, static _ => CountOfBatch);

    /// <summary>The query that counts one row, where there is any.</summary>
    public DbCommand AnyRow() => Command(RowBatch.All, _ => " SELECT count(*) FROM (SELECT 1 FROM batch LIMIT 1) AS any_row");

    /// <summary>How many rows a batch has, or a query over it counts.</summary>
    public async Task<long> CountAsync(RowBatch batch, CancellationToken cancellation, string body = CountOfBatch)
    {
        await using var command = Command(batch, _ => body);
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false), CultureInfo.InvariantCulture);
    }

    /// <summary>The command that selects the keys of all rows, as Entity Framework writes it: once, where its parameters can be had again.</summary>
    public DbCommand Selection()
    {
        var written = _selection ?? rows().CreateKeyCommand(step.Entity);
        if (!written.Parameters.Cast<DbParameter>().All(static parameter => parameter is ICloneable))
        {
            return written;
        }

        _selection = written;
        var command = sql.Command();
        command.CommandText = written.CommandText;
        command.Parameters.AddRange(written.Parameters.Cast<ICloneable>().Select(static parameter => parameter.Clone()).ToArray());
        return command;
    }

    /// <summary>The next batch of at most so many rows.</summary>
    public async Task<RowBatch> NextAsync(object?[]? after, int size, bool asKeys, CancellationToken cancellation)
    {
        var rest = new RowBatch(after, null);
        if (!asKeys && step.IsOneRow)
        {
            return rest;
        }

        var limit = asKeys ? size : 1;
        var offset = asKeys ? 0 : size - 1;
        var found = await KeysAsync(rest, cancellation, string.Create(CultureInfo.InvariantCulture, $" ORDER BY {Keys} LIMIT {limit} OFFSET {offset}")).ConfigureAwait(false);
        if (!asKeys)
        {
            return found.Count == 0 ? rest : rest with { UpTo = found[0] };
        }

        return new RowBatch(after, found.Count < size ? null : found[^1], found);
    }

    /// <summary>Those of some rows that are still selected.</summary>
    public async Task<RowBatch> StillAsync(IReadOnlyList<object?[]> keys, CancellationToken cancellation)
    {
        await using var command = Command(RowBatch.All, command => $" SELECT {Keys} FROM batch WHERE {SqlText.Tuple(_keys)} IN (VALUES {Values(command, keys)})");
        return RowBatch.All with { Keys = await ReadKeysAsync(command, cancellation).ConfigureAwait(false) };
    }

    /// <summary>The keys of the rows in a range.</summary>
    public async Task<List<object?[]>> KeysAsync(RowBatch range, CancellationToken cancellation, string order = "")
    {
        await using var command = Command(range, _ => $" SELECT {Keys} FROM batch{order}");
        return await ReadKeysAsync(command, cancellation).ConfigureAwait(false);
    }

    /// <summary>Lets nobody else change the rows of a batch before the transaction ends; in the order of their keys, so that two who do so wait and do not block each other.</summary>
    public async Task LockAsync(RowBatch batch, CancellationToken cancellation)
    {
        if (sql.Dialect.RowLock is not { } rowLock)
        {
            return;
        }

        var main = step.Entity.Tables.Main[0];
        var order = string.Join(", ", main.Link.Select(column => $"d.{sql.Name(column)}"));
        await using var command = Command(batch, _ => $" SELECT count(*) FROM (SELECT 1 FROM {sql.Name(main.Table)} AS d WHERE {BelongsTo(main, "d", "batch")} ORDER BY {order} {rowLock}) AS locked");
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Says that a row of a table belongs to a batch.</summary>
    /// <param name="table">The table.</param>
    /// <param name="alias">What the statement calls it.</param>
    /// <param name="source">The name of the batch, or of a part of it.</param>
    public string BelongsTo(RowTable table, string alias, string source) => BelongsTo(table, alias, source, 0);

    /// <summary>Says that columns of another table hold the key of one row of a batch.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="alias">What the statement calls the table.</param>
    /// <param name="source">What it calls the batch.</param>
    public string AreKey(IEnumerable<IColumn> columns, string alias, string source) =>
        string.Join(" AND ", columns.Zip(_keys, (column, key) => $"{alias}.{sql.Name(column)} = {source}.{key}"));

    private string BelongsTo(RowTable table, string alias, string source, int depth)
    {
        var link = SqlText.Tuple([.. table.Link.Select(column => $"{alias}.{sql.Name(column)}")]);
        if (table.HoldsRowKey)
        {
            return $"{link} IN (SELECT {Keys} FROM {source})";
        }

        var (parent, name) = (table.Parent!, string.Create(CultureInfo.InvariantCulture, $"p{depth}"));
        var columns = string.Join(", ", table.ParentColumns.Select(column => $"{name}.{sql.Name(column)}"));
        return $"{link} IN (SELECT {columns} FROM {sql.Name(parent.Table)} AS {name} WHERE {BelongsTo(parent, name, source, depth + 1)})";
    }

    private string Range(DbCommand command, RowBatch batch)
    {
        string[] conditions =
        [
            .. batch.After is { } after ? [$"{SqlText.Tuple(_keys)} > {Parameters(command, after)}"] : Array.Empty<string>(),
            .. batch.UpTo is { } upTo ? [$"{SqlText.Tuple(_keys)} <= {Parameters(command, upTo)}"] : Array.Empty<string>(),
            .. narrowed is not null ? [$"({narrowed(this, command)})"] : Array.Empty<string>(),
        ];
        return conditions.Length == 0 ? "" : $" WHERE {string.Join(" AND ", conditions)}";
    }

    private string Parameters(DbCommand command, object?[] key) =>
        SqlText.Tuple([.. step.Entity.Key.Select((property, index) => SqlText.Parameter(command, property, key[index]))]);

    private string Values(DbCommand command, IReadOnlyList<object?[]> keys) =>
        string.Join(", ", keys.Select(key => $"({string.Join(", ", step.Entity.Key.Select((property, index) => SqlText.Parameter(command, property, key[index])))})"));

    private async Task<List<object?[]>> ReadKeysAsync(DbCommand command, CancellationToken cancellation)
    {
        var found = new List<object?[]>();
        await using var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
        {
            found.Add([.. step.Entity.Key.Select((property, index) => ColumnValue.Read(reader, index, property))]);
        }

        return found;
    }
}
