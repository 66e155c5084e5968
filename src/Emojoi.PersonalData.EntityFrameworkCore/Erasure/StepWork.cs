using System.Data.Common;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>Does what a step has to do to a batch of its rows: contents first, what leads to the person last.</summary>
internal sealed class StepWork
{
    private readonly ErasureStep _step;
    private readonly StepSql _sql;
    private readonly IncomingReferences _incoming;
    private readonly ComputedChanges _computed;

    private readonly Func<RowBatch, CancellationToken, Task<long>>? _leave;

    /// <param name="step">The step.</param>
    /// <param name="sql">Statements over its rows.</param>
    /// <param name="incoming">What refers to them.</param>
    /// <param name="values">What is left of values.</param>
    /// <param name="leave">Deletes what leads from a batch to the person through <see cref="ErasureStep.Join"/>; <c>null</c> where there is none.</param>
    public StepWork(ErasureStep step, StepSql sql, IncomingReferences incoming, ErasedValue values, Func<RowBatch, CancellationToken, Task<long>>? leave = null)
    {
        _step = step;
        _sql = sql;
        _incoming = incoming;
        _leave = leave;
        _computed = new ComputedChanges(step, sql, values);
    }

    /// <summary>Whether a statement of a batch changes what the following ones would select: then the batch is a list of keys.</summary>
    public bool NeedsKeys =>
        (_step.Deletes && _step.Entity.Tables.Main.Count > 1)
        || _step.Changes.Any(change => IsKey(change.Member.Route))
        || _step.Join is not null
        || _step.Severed.Select(severed => severed.Table).Distinct().Count() > 1
        || _step.Severed.Any(severed => severed.Table.Parent is not null)
        || (_step.Deletes && _step.Path.Steps.Count > 0 && _incoming.ToSever.Any())
        || (_step.Path.Steps.Count == 0 && _step.Path.Key.Any(route => !route.IsPlain));

    /// <summary>Whether one statement on one table does all of it, whatever the rows hold.</summary>
    public bool IsOneStatement => _step.IsOneTable && _incoming.IsEmpty;

    /// <summary>Whether nothing has to be read in between: then all of it can go to the server together.</summary>
    public bool IsOneTrip => (_step.Deletes && _incoming.Needs.Count == 0) || (_leave is null && _computed.IsEmpty && CountsChanges([.. Assignments()]));

    /// <summary>Deletes all rows with one statement, where that takes no longer than a batch may: nothing has to be sorted, nothing is read twice.</summary>
    /// <returns>How many rows were deleted; <c>null</c> where batches have to do it.</returns>
    public Task<int?> TryDeleteAllAsync(CommandGroup commands, TimeSpan limit, int maxRows, CancellationToken cancellation)
    {
        var deletion = AddressedDeletion.CreateForAll(_step.Entity, _sql) ?? _sql.Command(RowBatch.All, _ => Delete(_step.Entity.Tables.Main[0], "batch"));
        return _sql.Sql.Dialect.TryWithinAsync(commands, limit, maxRows, deletion, cancellation);
    }

    /// <summary>Deletes so many rows, whichever they are.</summary>
    /// <returns>How many rows were deleted; <c>null</c> where only keys tell rows from each other.</returns>
    public async Task<int?> TryDeleteSomeAsync(int limit, CancellationToken cancellation)
    {
        await using var command = AddressedDeletion.Create(_step.Entity, _sql, limit);
        return command is null ? null : await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Erases a batch.</summary>
    /// <returns>How many rows were deleted and how many changed.</returns>
    public async Task<(long Deleted, long Changed)> RunAsync(RowBatch batch, CancellationToken cancellation)
    {
        var (commands, deleted, changed) = (_sql.Sql.Group(), 0L, 0L);
        if (IsOneTrip)
        {
            Add(commands, batch, done => (deleted, changed) = done);
            await commands.RunAsync(cancellation).ConfigureAwait(false);
            return (deleted, changed);
        }

        AddDeletions(commands, batch, rows => deleted = rows);
        await commands.RunAsync(cancellation).ConfigureAwait(false);
        var assignments = Assignments().ToList();
        changed = CountsChanges(assignments) || (_computed.IsEmpty && assignments.Count == 0) ? 0 : await _sql.CountAsync(batch, cancellation).ConfigureAwait(false);
        await _computed.RunAsync(batch, cancellation).ConfigureAwait(false);
        AddUpdates(commands, assignments, batch, rows => changed = Math.Max(changed, rows));
        await commands.RunAsync(cancellation).ConfigureAwait(false);
        var left = _leave is null ? 0 : await _leave(batch, cancellation).ConfigureAwait(false);
        return (deleted, Math.Max(changed, left));
    }

    /// <summary>Adds what erases a batch to other commands, where it <see cref="IsOneTrip"/>.</summary>
    /// <param name="commands">The commands.</param>
    /// <param name="batch">The batch.</param>
    /// <param name="done">Gets how many rows were deleted and how many changed; more than once, while commands run.</param>
    public void Add(CommandGroup commands, RowBatch batch, Action<(long Deleted, long Changed)> done)
    {
        var (deleted, changed) = (0L, 0L);
        AddDeletions(commands, batch, rows => done((deleted = rows, changed)));
        if (!_step.Deletes || _incoming.Needs.Count > 0)
        {
            AddUpdates(commands, [.. Assignments()], batch, rows => done((deleted, changed = Math.Max(changed, rows))));
        }
    }

    /// <summary>How many of the rows that are left still hold what should be gone.</summary>
    public async Task<long> CountResidualAsync(RowBatch all, CancellationToken cancellation)
    {
        var residual = _step.Deletes ? await _sql.CountAsync(all, cancellation, $"{Going()} SELECT count(*) FROM going").ConfigureAwait(false) : 0;
        foreach (var table in _step.Changes.Where(change => change.IsSameForAll).GroupBy(change => change.Member.Place.Table))
        {
            await using var command = _sql.Command(all, command => StillHolding(command, table.Key, table));
            residual += Convert.ToInt64(await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false), System.Globalization.CultureInfo.InvariantCulture);
        }

        residual += _step.Join is null ? 0 : await _sql.CountAsync(all, cancellation).ConfigureAwait(false);
        return residual + await _computed.CountResidualAsync(all, cancellation).ConfigureAwait(false);
    }

    private bool IsKey(MemberRoute route) => _step.Path.Steps.Count == 0 && _step.Path.Key.Any(key => key.ToString() == route.ToString());

    /// <summary>Adds the statements that delete what can go of a batch; the last one says how many rows that were.</summary>
    private void AddDeletions(CommandGroup commands, RowBatch batch, Action<int> deleted)
    {
        if (!_step.Deletes)
        {
            return;
        }

        foreach (var reference in _incoming.ToSever)
        {
            commands.Execute(_sql.Command(batch, _ => Sever(reference)), isFor: _step.Id);
        }

        foreach (var table in _step.Entity.Tables.ForDeletion)
        {
            commands.Execute(_sql.Command(batch, _ => $"{Going()}{Delete(table, "going")}"), deleted, _step.Id);
        }
    }

    /// <summary>Adds the statements that change what is left of a batch.</summary>
    private void AddUpdates(CommandGroup commands, IEnumerable<(RowTable Table, Func<DbCommand, string> Assign)> assignments, RowBatch batch, Action<int> changed)
    {
        foreach (var (table, assign) in assignments)
        {
            commands.Execute(_sql.Command(batch, command => Update(table, assign(command))), table.Parent is null ? changed : null, _step.Id);
        }
    }

    /// <summary>Whether updates tell how many rows changed.</summary>
    private static bool CountsChanges(List<(RowTable Table, Func<DbCommand, string> Assign)> assignments) => assignments.Count > 0 && assignments[^1].Table.Parent is null;

    /// <summary>What every row gets alike, by table; the tables that lead to the person come last.</summary>
    private IEnumerable<(RowTable Table, Func<DbCommand, string> Assign)> Assignments()
    {
        var columns = _step.Changes.Where(change => change.IsSameForAll)
            .Select(change => (change.Member.Place.Table, change.Member.Place.Column, change.Property, Value: change.Constant))
            .Concat(_step.Severed.Select(severed => (severed.Table, severed.Column, severed.Property, severed.Value)));
        return columns.GroupBy(column => column.Table)
            .OrderBy(group => _step.Severed.Any(severed => severed.Table == group.Key))
            .ThenBy(group => group.Key.Parent is null)
            .Select(group => (group.Key, (Func<DbCommand, string>)(command => string.Join(", ", group.Select(column =>
                $"{_sql.Sql.Name(column.Column)} = {SqlText.Parameter(command, column.Property, column.Value)}")))));
    }

    private string Delete(RowTable table, string source) => $" DELETE FROM {_sql.Sql.Name(table.Table)} AS d WHERE {_sql.BelongsTo(table, "d", source)}";

    private string Update(RowTable table, string assignments) =>
        $" UPDATE {_sql.Sql.Name(table.Table)} AS d SET {assignments} WHERE {_sql.BelongsTo(table, "d", "batch")}";

    /// <summary>The rows of a batch that nothing that stays needs, under the name <c>going</c>.</summary>
    private string Going() => $", going({_sql.Keys}) AS (SELECT {_sql.Keys} FROM batch WHERE {NeededRows.IsFree(_sql, _incoming, "batch")})";

    private string Sever(IncomingReference reference)
    {
        var sql = _sql.Sql;
        var nulls = string.Join(", ", reference.Constraint.Columns.Where(column => column.IsNullable).Select(column => $"{sql.Name(column)} = NULL"));
        var from = SqlText.Tuple([.. reference.Constraint.Columns.Select(column => $"d.{sql.Name(column)}")]);
        if (reference.HoldsRowKey)
        {
            return $"{Going()} UPDATE {sql.Name(reference.Constraint.Table)} AS d SET {nulls} WHERE {from} IN (SELECT {_sql.Keys} FROM going)";
        }

        var keys = string.Join(", ", reference.Constraint.PrincipalColumns.Select(column => $"o.{sql.Name(column)}"));
        return $"{Going()} UPDATE {sql.Name(reference.Constraint.Table)} AS d SET {nulls} WHERE {from} IN (SELECT {keys} FROM {sql.Name(reference.Table.Table)} AS o WHERE {_sql.BelongsTo(reference.Table, "o", "going")})";
    }

    private string StillHolding(DbCommand command, RowTable table, IEnumerable<MemberErasure> changes)
    {
        var conditions = changes.Select(change => change.StillHolds(_sql.Sql, command, "d"));
        return $" SELECT count(*) FROM {_sql.Sql.Name(table.Table)} AS d WHERE {_sql.BelongsTo(table, "d", "batch")} AND ({string.Join(" OR ", conditions)})";
    }
}
