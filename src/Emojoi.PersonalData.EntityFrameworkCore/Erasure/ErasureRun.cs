using Emojoi.PersonalData.EntityFrameworkCore.Blobs;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>The steps of one erasure, taken batch by batch from where it stopped.</summary>
internal sealed class ErasureRun
{
    /// <summary>How long others wait for a transaction of ours at most, about (F17).</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    /// <summary>After so many rows a transaction ends, where <see cref="SqlDialect.LeavesDeadRows"/>.</summary>
    private const int ManyRows = 5_000;

    private const string FailedStep = "Emojoi.PersonalData.Step";

    private readonly PersonalDataDatabase _database;
    private readonly Guid _request;
    private readonly StepHolds _holds;
    private readonly PendingBlobs _blobs;
    private readonly TimeProvider _time;
    private readonly List<RunStep> _steps;

    private ErasureRun(PersonalDataDatabase database, Guid request, StepHolds holds, PendingBlobs blobs, TimeProvider time, List<RunStep> steps)
    {
        _database = database;
        _request = request;
        _holds = holds;
        _blobs = blobs;
        _time = time;
        _steps = steps;
    }

    public static async Task<ErasureRun> CreateAsync(
        PersonalDataDatabase database, SubjectIdentity subject, Guid request, StepHolds holds, PendingBlobs blobs, ExpectedRows expected, TimeProvider time, CancellationToken cancellation)
    {
        var steps = ErasureStep.For(database.Resolved, subject.Subject);
        var gone = await GoneCoOwners.FindAsync(database, subject, steps, cancellation).ConfigureAwait(false);
        var text = new SqlText(database.Context);
        var values = new ErasedValue(database.Options.PseudonymKey);
        return new ErasureRun(database, request, holds, blobs, time, [.. steps.Select(Prepare)]);

        RunStep Prepare(ErasureStep step)
        {
            var sql = new StepSql(step, text, () => step.Rows(database, subject, gone));
            var work = new StepWork(step, sql, new IncomingReferences(database.Resolved, step.Entity, holds.Keep), values, Leaving(step.Join, sql));
            return new RunStep(step, sql, work, database.Options.BatchSize) { Expected = expected.Of(subject, step) };
        }

        Func<RowBatch, CancellationToken, Task<long>>? Leaving(JoinTable? join, StepSql sql) =>
            join is null ? null : (batch, token) => join.DeleteAsync(database, subject, sql, batch, token);
    }

    /// <summary>Takes batches for a while, in the transaction that is open.</summary>
    /// <param name="progress">Where it stopped; where it stops now.</param>
    /// <param name="commands">What has to run before; what is still to run of the last steps.</param>
    /// <param name="untilDone">Whether to go on to the end, however long it takes.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>Whether all steps are done; one batch at least is, however slow it was.</returns>
    public async Task<bool> AdvanceAsync(ErasureProgress progress, CommandGroup commands, bool untilDone, CancellationToken cancellation)
    {
        var (started, batches, deleted) = (_time.GetTimestamp(), 0, 0L);
        var many = SqlDialect.Of(_database.Context).LeavesDeadRows ? ManyRows : long.MaxValue;
        foreach (var step in _steps)
        {
            var state = progress.Of(step.Step);
            while (!state.Done)
            {
                if (!untilDone && batches > 0 && (deleted > many || _time.GetElapsedTime(started) > Patience))
                {
                    return false;
                }

                deleted -= state.Deleted;
                await TakeBatchOrTellAsync(step, progress, commands, cancellation).ConfigureAwait(false);
                deleted += state.Deleted;
                batches++;
            }
        }

        return true;
    }

    /// <summary>The step that an exception ended, where one did.</summary>
    public static string? StepOf(Exception exception) => CommandGroup.ForWhom(exception) ?? exception.Data[FailedStep] as string;

    /// <summary>Whether no row is selected any more by any step that nobody holds, and no blob has to go: then there is nothing to count.</summary>
    public async Task<bool> LeavesNothingAsync(ErasureProgress progress, CommandGroup commands, CancellationToken cancellation)
    {
        var left = 0L;
        foreach (var query in ToCheck().Select(step => step.Sql.AnyRow()).Prepend(_blobs.CountPending(_request)))
        {
            commands.Count(query, rows => left += rows);
        }

        await commands.RunAsync(cancellation).ConfigureAwait(false);
        if (left > 0)
        {
            return false;
        }

        progress.Steps.ForEach(static step => step.Residual = 0);
        return true;
    }

    /// <summary>Counts again what is left, and opens the steps that something is left of.</summary>
    /// <returns>Rows that still hold what should be gone.</returns>
    public async Task<long> CheckAsync(ErasureProgress progress, CommandGroup commands, CancellationToken cancellation)
    {
        var (residual, steps, left) = (0L, ToCheck().ToList(), new HashSet<RunStep>());
        foreach (var step in steps)
        {
            commands.Read(step.Sql.AnyRow(), row => _ = row!.GetInt64(0) == 0 || left.Add(step));
        }

        await commands.RunAsync(cancellation).ConfigureAwait(false);
        foreach (var step in steps)
        {
            var state = progress.Of(step.Step);
            state.Residual = !left.Contains(step) ? 0 : await step.Work.CountResidualAsync(RowBatch.All, cancellation).ConfigureAwait(false);
            state.Done = state.Residual == 0;
            residual += state.Residual;
        }

        return residual;
    }

    private IEnumerable<RunStep> ToCheck() => _steps.Where(step => !step.Step.KeepsAll && _holds.On(step.Step.Entity) is null);

    /// <summary>What the transaction takes back, the exception remembers: where it was.</summary>
    private async Task TakeBatchOrTellAsync(RunStep step, ErasureProgress progress, CommandGroup commands, CancellationToken cancellation)
    {
        try
        {
            await TakeBatchAsync(step, progress, commands, cancellation).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            exception.Data[FailedStep] = step.Step.Id;
            throw;
        }
    }

    private async Task TakeBatchAsync(RunStep step, ErasureProgress progress, CommandGroup commands, CancellationToken cancellation)
    {
        var state = progress.Of(step.Step);
        var hold = _holds.On(step.Step.Entity);
        state.Reason = hold is null ? StepHolds.LawsOf(step.Step.Entity) : $"{hold.Name}: {hold.Reason}";
        state.Held = hold is not null;
        if (state.Held || step.Step.KeepsAll)
        {
            commands.Count(step.Sql.CountRows(), rows => state.Kept = rows);
            state.Done = true;
            return;
        }

        if (step.IsSmall)
        {
            AddOnlyRow(step, state, commands);
            return;
        }

        if (step.Work.IsOneStatement && await TryDeleteAsync(step, progress, commands, cancellation).ConfigureAwait(false))
        {
            // Where an earlier process stopped is of no use any more, and is a key of the person's (F07).
            state.Cursor = null;
            return;
        }

        await commands.RunAsync(cancellation).ConfigureAwait(false);
        var started = _time.GetTimestamp();
        var size = step.Size.Current;
        var after = state.Cursor is { } cursor ? CursorText.Read(step.Step.Entity, cursor, _database.Options.PseudonymKey) : null;
        var batch = await step.Sql.NextAsync(after, size, step.Work.NeedsKeys, cancellation).ConfigureAwait(false);
        if (batch.Keys is not { Count: 0 })
        {
            await TakeLastOfSharedAsync(step, batch, progress, cancellation).ConfigureAwait(false);
            await WorkOnAsync(step, batch, state, cancellation).ConfigureAwait(false);
        }

        state.Done = batch.IsLast;
        state.Cursor = batch.IsLast ? null : CursorText.Write(step.Step.Entity, batch.UpTo!, _database.Options.PseudonymKey);
        step.Size.Adapt(size, Patience / 2, _time.GetElapsedTime(started));
    }

    private async Task WorkOnAsync(RunStep step, RowBatch batch, StepProgress state, CancellationToken cancellation)
    {
        await _blobs.NoteAsync(_request, _request, step.Step, step.Sql, batch, cancellation).ConfigureAwait(false);
        var (deleted, changed) = await step.Work.RunAsync(batch, cancellation).ConfigureAwait(false);
        state.Deleted += deleted;
        state.Changed += changed;
    }

    /// <summary>
    /// Everybody else may have left these rows since the step looked that takes along what was shared: nobody can leave while this looks again. Of two who
    /// are erased at once, one is the last (F13).
    /// </summary>
    private async Task TakeLastOfSharedAsync(RunStep leave, RowBatch batch, ErasureProgress progress, CancellationToken cancellation)
    {
        if (leave.Step.Kind != StepKind.Leave)
        {
            return;
        }

        await leave.Sql.LockAsync(batch, cancellation).ConfigureAwait(false);
        var last = _steps.Single(step => step.Step.Kind == StepKind.LastOfShared && ReferenceEquals(step.Step.Path, leave.Step.Path));
        var range = new RowBatch(batch.After, batch.UpTo);
        var rows = last.Work.NeedsKeys ? range with { Keys = await last.Sql.KeysAsync(range, cancellation).ConfigureAwait(false) } : range;
        if (rows.Keys is not { Count: 0 } && !last.Step.KeepsAll)
        {
            await WorkOnAsync(last, rows, progress.Of(last.Step), cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>The one row whose key is the person's, if it is there: it waits for what else goes to the server.</summary>
    private static void AddOnlyRow(RunStep step, StepProgress state, CommandGroup commands)
    {
        var (deleted, changed) = (state.Deleted, state.Changed);
        step.Work.Add(commands, RowBatch.All, done => (state.Deleted, state.Changed) = (deleted + done.Deleted, changed + done.Changed));
        (state.Done, state.Cursor) = (true, null);
    }

    /// <summary>Deletes all rows with one statement, or some of them.</summary>
    private async Task<bool> TryDeleteAsync(RunStep step, ErasureProgress progress, CommandGroup commands, CancellationToken cancellation)
    {
        var state = progress.Of(step.Step);
        if (step.Sql.Sql.Dialect.EndsStatements && await TryDeleteAllAsync(step, state, progress, commands, cancellation).ConfigureAwait(false))
        {
            return true;
        }

        await commands.RunAsync(cancellation).ConfigureAwait(false);
        return await TryDeleteSomeAsync(step, state, cancellation).ConfigureAwait(false);
    }

    private async Task<bool> TryDeleteAllAsync(RunStep step, StepProgress state, ErasureProgress progress, CommandGroup commands, CancellationToken cancellation)
    {
        if (step.Expected is null)
        {
            Estimate(progress, commands);
            await commands.RunAsync(cancellation).ConfigureAwait(false);
        }

        if (step.Expected > _database.Options.BatchSize)
        {
            return false;
        }

        var deleted = await step.Work.TryDeleteAllAsync(commands, Patience, _database.Options.BatchSize, cancellation).ConfigureAwait(false);
        step.Expected = deleted ?? double.PositiveInfinity;
        state.Deleted += deleted ?? 0;
        state.Done = deleted is not null;
        return state.Done;
    }

    /// <summary>Asks once for all steps that are still to be taken, and could be taken by one statement.</summary>
    private void Estimate(ErasureProgress progress, CommandGroup commands)
    {
        foreach (var step in _steps.Where(step => step is { IsSmall: false, Work.IsOneStatement: true } && !progress.Of(step.Step).Done && _holds.On(step.Step.Entity) is null))
        {
            step.Sql.Sql.Dialect.Estimate(commands, step.Sql.Selection(), rows => step.Expected ??= rows);
        }
    }

    private async Task<bool> TryDeleteSomeAsync(RunStep step, StepProgress state, CancellationToken cancellation)
    {
        var (started, size) = (_time.GetTimestamp(), step.Size.Current);
        if (await step.Work.TryDeleteSomeAsync(size, cancellation).ConfigureAwait(false) is not { } deleted)
        {
            return false;
        }

        state.Deleted += deleted;
        state.Done = deleted < size;
        step.Size.Adapt(size, Patience / 2, _time.GetElapsedTime(started));
        return true;
    }
}
