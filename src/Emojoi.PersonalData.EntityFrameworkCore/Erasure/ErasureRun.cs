using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>The steps of one erasure, taken batch by batch from where it stopped.</summary>
internal sealed class ErasureRun
{
    /// <summary>How long others wait for a transaction of ours at most, about (F17).</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    private const int FirstBatch = 1_000;
    private const int SmallestBatch = 100;

    private readonly PersonalDataDatabase _database;
    private readonly Guid _request;
    private readonly StepHolds _holds;
    private readonly PendingBlobs _blobs;
    private readonly TimeProvider _time;
    private readonly List<RunStep> _steps;
    private int _size;

    private ErasureRun(PersonalDataDatabase database, Guid request, StepHolds holds, PendingBlobs blobs, TimeProvider time, List<RunStep> steps)
    {
        _database = database;
        _request = request;
        _holds = holds;
        _blobs = blobs;
        _time = time;
        _steps = steps;
        _size = Math.Min(FirstBatch, database.Options.BatchSize);
    }

    public static async Task<ErasureRun> CreateAsync(
        PersonalDataDatabase database, SubjectIdentity subject, Guid request, StepHolds holds, PendingBlobs blobs, TimeProvider time, CancellationToken cancellation)
    {
        var steps = ErasureStep.For(database.Resolved, subject.Subject);
        var gone = await GoneCoOwners.FindAsync(database, subject, steps, cancellation).ConfigureAwait(false);
        var text = new SqlText(database.Context);
        var values = new ErasedValue(database.Options.PseudonymKey);
        return new ErasureRun(database, request, holds, blobs, time, [.. steps.Select(Prepare)]);

        RunStep Prepare(ErasureStep step)
        {
            var sql = new StepSql(step, text, () => step.Rows(database, subject, gone));
            return new RunStep(step, sql, new StepWork(step, sql, new IncomingReferences(database.Resolved, step.Entity, holds.Keep), values));
        }
    }

    /// <summary>Takes batches for a while, in the transaction that is open.</summary>
    /// <param name="progress">Where it stopped; where it stops now.</param>
    /// <param name="untilDone">Whether to go on to the end, however long it takes.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>Whether all steps are done.</returns>
    public async Task<bool> AdvanceAsync(ErasureProgress progress, bool untilDone, CancellationToken cancellation)
    {
        var started = _time.GetTimestamp();
        foreach (var step in _steps)
        {
            var state = progress.Of(step.Step);
            while (!state.Done)
            {
                if (!untilDone && _time.GetElapsedTime(started) > Patience)
                {
                    return false;
                }

                await TakeBatchAsync(step, state, cancellation).ConfigureAwait(false);
            }
        }

        return true;
    }

    /// <summary>Counts again what is left, and opens the steps that something is left of.</summary>
    /// <returns>Rows that still hold what should be gone.</returns>
    public async Task<long> CheckAsync(ErasureProgress progress, CancellationToken cancellation)
    {
        var residual = 0L;
        foreach (var step in _steps.Where(step => !step.Step.KeepsAll && _holds.On(step.Step.Entity) is null))
        {
            var state = progress.Of(step.Step);
            state.Residual = await step.Work.CountResidualAsync(new RowBatch(null, null), cancellation).ConfigureAwait(false);
            state.Done = state.Residual == 0;
            residual += state.Residual;
        }

        return residual;
    }

    private async Task TakeBatchAsync(RunStep step, StepProgress state, CancellationToken cancellation)
    {
        var hold = _holds.On(step.Step.Entity);
        state.Reason = hold is null ? StepHolds.LawsOf(step.Step.Entity) : $"{hold.Name}: {hold.Reason}";
        state.Held = hold is not null;
        if (state.Held || step.Step.KeepsAll)
        {
            state.Kept = await step.Sql.CountAsync(new RowBatch(null, null), " SELECT count(*) FROM batch", cancellation).ConfigureAwait(false);
            state.Done = true;
            return;
        }

        var started = _time.GetTimestamp();
        var asKeys = step.Work.NeedsKeys;
        var size = asKeys ? Math.Min(_size, SqlDialect.Of(_database.Context).MaxParameters / 2 / step.Step.Entity.Key.Count) : _size;
        var after = state.Cursor is { } cursor ? CursorText.Read(step.Step.Entity, cursor) : null;
        var batch = await step.Sql.NextAsync(after, size, asKeys, cancellation).ConfigureAwait(false);
        if (batch.Keys is not { Count: 0 })
        {
            await _blobs.NoteAsync(_request, step.Step, step.Sql, batch, cancellation).ConfigureAwait(false);
            var (deleted, changed) = await step.Work.RunAsync(batch, cancellation).ConfigureAwait(false);
            state.Deleted += deleted;
            state.Changed += changed;
        }

        state.Done = batch.IsLast;
        state.Cursor = batch.IsLast ? null : CursorText.Write(step.Step.Entity, batch.UpTo!);
        Adapt(_time.GetElapsedTime(started));
    }

    /// <summary>Batches grow while they are quick and shrink when they are slow.</summary>
    private void Adapt(TimeSpan elapsed)
    {
        if (elapsed < Patience / 3)
        {
            _size = Math.Min(_size * 2, _database.Options.BatchSize);
        }
        else if (elapsed > Patience)
        {
            _size = Math.Max(_size / 2, Math.Min(SmallestBatch, _database.Options.BatchSize));
        }
    }

    private sealed record RunStep(ErasureStep Step, StepSql Sql, StepWork Work);
}
