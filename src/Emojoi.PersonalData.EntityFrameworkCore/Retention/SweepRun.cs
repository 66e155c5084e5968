using System.Runtime.CompilerServices;
using Emojoi.PersonalData.EntityFrameworkCore.Blobs;
using Emojoi.PersonalData.EntityFrameworkCore.Erasure;
using Emojoi.PersonalData.EntityFrameworkCore.Ledger;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.EntityFrameworkCore.Retention;

/// <summary>
/// One sweep. What is due is seen in the rows themselves, so that nothing has to be remembered: what a sweep did not come to, the next one finds, and what it
/// did, the next one does not find again.
/// </summary>
internal sealed class SweepRun(PersonalDataDatabase database, SweepTools tools, SweepShield shield, ClosedAccounts closed, Guid id, DateTimeOffset now)
{
    /// <summary>How long others wait for a batch, about (F17).</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(125);

    private readonly PendingBlobs _blobs = new(database, tools.Blobs);
    private readonly ErasureProgress _blobCounts = new();
    private readonly Dictionary<RetentionEvent, IReadOnlyList<SubjectIdentity>> _ended = [];

    public BlobReport Blobs => _blobCounts.Blobs;

    /// <summary>Counts what is due, and who keeps it.</summary>
    public async Task CountAsync(SweepStep step, SweepCounts counts, CancellationToken cancellation)
    {
        counts.Rows = await step.AllRows(database).CountAsync(RowBatch.All, cancellation).ConfigureAwait(false);
        await foreach (var person in PeopleAsync(step, counts, cancellation).ConfigureAwait(false))
        {
            var prepared = Prepare(step, person);
            if (prepared.IsRange)
            {
                counts.Due += await prepared.Rows.CountAsync(RowBatch.All, cancellation).ConfigureAwait(false);
                continue;
            }

            await foreach (var keys in KeysAsync(step, prepared, person, counts, cancellation).ConfigureAwait(false))
            {
                counts.Due += step.IsComputed ? await prepared.Work.CountResidualAsync(RowBatch.All with { Keys = keys }, cancellation).ConfigureAwait(false) : keys.Count;
            }
        }
    }

    /// <summary>Does it.</summary>
    /// <returns>Whether it came to its end, and was not switched off.</returns>
    public async Task<bool> SweepAsync(SweepStep step, SweepCounts counts, CancellationToken cancellation)
    {
        var unused = new SweepCounts();
        await foreach (var person in PeopleAsync(step, unused, cancellation).ConfigureAwait(false))
        {
            var prepared = Prepare(step, person);
            var batches = prepared.IsRange
                ? BatchesAsync(prepared, cancellation)
                : KeysAsync(step, prepared, person, unused, cancellation).Select(static keys => RowBatch.All with { Keys = keys });
            await foreach (var batch in batches.ConfigureAwait(false))
            {
                if (!tools.IsEnabled)
                {
                    return false;
                }

                if (step.Scope != SweepScope.People)
                {
                    await TakeBatchAsync(step, prepared, person, batch, counts, cancellation).ConfigureAwait(false);
                }
                else if (!await ErasePeopleAsync(step, prepared, batch.Keys!, counts, cancellation).ConfigureAwait(false))
                {
                    return false;
                }
            }
        }

        _blobCounts.Count(await _blobs.DeleteAllAsync(PendingBlobs.OfNoRequest, cancellation).ConfigureAwait(false));
        return true;
    }

    /// <summary>Everybody at once, as <c>null</c>, or each of those whom the step is about and whom nothing protects.</summary>
    private async IAsyncEnumerable<SubjectIdentity?> PeopleAsync(SweepStep step, SweepCounts counts, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (step.Scope is not (SweepScope.Closed or SweepScope.Ended))
        {
            yield return null;
            yield break;
        }

        var people = step.Event is { } end
            ? await EndedAsync(end, step.Work.Path.Plan.Subject, cancellation).ConfigureAwait(false)
            : await closed.FindAsync(database, step, now, cancellation).ConfigureAwait(false);
        foreach (var person in people)
        {
            if (await shield.JudgeAsync(person, step.Entity, cancellation).ConfigureAwait(false) is not SweepVerdict.Goes and var verdict)
            {
                counts.Keep(verdict, await Prepare(step, person).Rows.CountAsync(RowBatch.All, cancellation).ConfigureAwait(false));
                continue;
            }

            yield return person;
        }
    }

    /// <summary>The people for whom something has happened. Each is asked for once a sweep: whoever is named while it goes on was not counted.</summary>
    private async Task<IReadOnlyList<SubjectIdentity>> EndedAsync(RetentionEvent end, string subject, CancellationToken cancellation)
    {
        if (!_ended.TryGetValue(end, out var people))
        {
            var found = new Dictionary<string, SubjectIdentity>(StringComparer.Ordinal);
            foreach (var source in tools.Ends)
            {
                await foreach (var person in source.FindAsync(end.Retention, end.Until, cancellation).ConfigureAwait(false))
                {
                    var known = database.Normalise(person);
                    found[database.PseudonymOf(known)] = known;
                }
            }

            _ended[end] = people = [.. found.Values];
        }

        return [.. people.Where(person => person.Subject == subject)];
    }

    /// <summary>All rows that are due, as many at once as can be done while others wait.</summary>
    private async IAsyncEnumerable<RowBatch> BatchesAsync(Prepared prepared, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var size = new BatchSize(prepared.IsRange ? database.Options.BatchSize : Math.Min(prepared.Rows.MaxKeys, database.Options.BatchSize));
        RowBatch batch;
        object?[]? after = null;
        do
        {
            var (asked, started) = (size.Current, tools.Time.GetTimestamp());
            batch = await prepared.Rows.NextAsync(after, asked, asKeys: !prepared.IsRange, cancellation).ConfigureAwait(false);
            yield return batch;
            size.Adapt(asked, Patience, tools.Time.GetElapsedTime(started));
            after = batch.UpTo;
        }
        while (!batch.IsLast);
    }

    /// <summary>The keys of rows that are due and that nobody keeps.</summary>
    private async IAsyncEnumerable<IReadOnlyList<object?[]>> KeysAsync(
        SweepStep step, Prepared prepared, SubjectIdentity? person, SweepCounts counts, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var batch in BatchesAsync(prepared, cancellation).ConfigureAwait(false))
        {
            var verdicts = person is null ? await shield.JudgeAsync(step.Entity, batch.Keys!, cancellation).ConfigureAwait(false) : new SweepVerdict[batch.Keys!.Count];
            foreach (var verdict in verdicts)
            {
                counts.Keep(verdict, 1);
            }

            var going = batch.Keys!.Where((_, index) => verdicts[index] == SweepVerdict.Goes).ToList();
            if (going.Count > 0)
            {
                yield return going;
            }
        }
    }

    private async Task TakeBatchAsync(
        SweepStep step, Prepared prepared, SubjectIdentity? person, RowBatch found, SweepCounts counts, CancellationToken cancellation)
    {
        var (deleted, changed) = await database.InOwnTransactionAsync(
            async token =>
            {
                if (found.Keys is null)
                {
                    await FollowIndicesAsync(token).ConfigureAwait(false);
                    var all = await prepared.Work.RunAsync(found, token).ConfigureAwait(false);
                    return all == (0, 0) ? all : await RecordedAsync(all).ConfigureAwait(false);
                }

                // Somebody may have used a row since it was found.
                var batch = await prepared.Rows.StillAsync(found.Keys, token).ConfigureAwait(false);
                var due = step.IsComputed && batch.Keys!.Count > 0 ? await prepared.Work.CountResidualAsync(batch, token).ConfigureAwait(false) : batch.Keys!.Count;
                if (due == 0)
                {
                    return (0, 0);
                }

                await _blobs.NoteAsync(PendingBlobs.OfNoRequest, id, step.Work, prepared.Rows, batch, token).ConfigureAwait(false);
                var done = await prepared.Work.RunAsync(batch, token).ConfigureAwait(false);
                return await RecordedAsync(step.IsComputed ? (done.Deleted, due) : done).ConfigureAwait(false);

                async Task<(long Deleted, long Changed)> RecordedAsync((long Deleted, long Changed) counted)
                {
                    await RecordAsync(step, person, counted, token).ConfigureAwait(false);
                    return counted;
                }
            },
            cancellation).ConfigureAwait(false);
        counts.Deleted += deleted;
        counts.Changed += changed;
    }

    /// <summary>A range is a part of the table, however many of its rows the database thinks that it holds.</summary>
    private async Task FollowIndicesAsync(CancellationToken cancellation)
    {
        var commands = new CommandGroup(database.Context);
        commands.Execute(SqlDialect.Of(database.Context).FollowIndices);
        await commands.RunAsync(cancellation).ConfigureAwait(false);
    }

    private Task<AuditEntry> RecordAsync(SweepStep step, SubjectIdentity? person, (long Deleted, long Changed) done, CancellationToken cancellation) =>
        tools.Ledger.AppendAsync(
            AuditAction.RetentionSweep,
            id,
            step.Work.Path.Plan.Subject,
            person is null ? "" : database.PseudonymOf(person),
            LedgerDetails.OfRows((step.Entity.Name, done.Deleted, done.Changed)),
            cancellation);

    /// <summary>Nobody keeps half of a person: what the policy lets us keep no longer takes the account along, and all that was kept for it.</summary>
    private async Task<bool> ErasePeopleAsync(SweepStep step, Prepared prepared, IReadOnlyList<object?[]> keys, SweepCounts counts, CancellationToken cancellation)
    {
        foreach (var key in keys)
        {
            if (!tools.IsEnabled)
            {
                return false;
            }

            if ((await prepared.Rows.StillAsync([key], cancellation).ConfigureAwait(false)).Keys is { Count: 0 })
            {
                continue;
            }

            var path = step.Entity.Paths.First(path => path.Steps.Count == 0);
            var owners = await RowOwners.Select(database, step.Entity, path, [key], withRow: false).FirstAsync(cancellation).ConfigureAwait(false);
            var report = await tools.Eraser.EraseOneOfManyAsync(new SubjectIdentity(path.Plan.Subject, owners!), cancellation).ConfigureAwait(false);
            counts.Deleted += report.Status == ErasureStatus.Completed ? 1 : 0;
        }

        return true;
    }

    private Prepared Prepare(SweepStep step, SubjectIdentity? person)
    {
        var incoming = new IncomingReferences(database.Resolved, step.Entity, entity => entity.IsKeptByLaw);
        var rows = step.Rows(database, incoming, now, person);
        var work = new StepWork(step.Work, rows, incoming, new ErasedValue(database.Options.PseudonymKey));
        var nobodyKeeps = step.Scope != SweepScope.People && (person is not null || shield.IsDown);
        return new Prepared(rows, work, nobodyKeeps && step.IsOneTable && !work.NeedsKeys);
    }

    /// <param name="Rows">Statements over the rows that are due.</param>
    /// <param name="Work">What is done to them.</param>
    /// <param name="IsRange">Whether it is done to all of them between two keys, and not to those whose keys were read.</param>
    private sealed record Prepared(StepSql Rows, StepWork Work, bool IsRange);
}
