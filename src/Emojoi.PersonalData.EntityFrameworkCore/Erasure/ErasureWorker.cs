using System.Data.Common;
using System.Text.Json;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>Works on a request until it is complete, held or failed. Whatever ends it, the next one goes on from the last transaction.</summary>
internal sealed partial class ErasureWorker(
    PersonalDataDatabase database,
    RequestStore requests,
    IAuditLedger ledger,
    IEnumerable<IHoldProvider> holdProviders,
    IEnumerable<IBlobStore> blobStores,
    IEnumerable<ISessionRevoker> revokers,
    IEnumerable<IErasureNotice> notices,
    TimeProvider time,
    ILogger<ErasureWorker> logger)
{
    /// <summary>How often steps are taken again because rows came while others were erased.</summary>
    private const int MaxRounds = 5;

    /// <summary>How often a transaction is tried again in a row because others hold what it needs, and how long they get each time: half a minute.</summary>
    private const int MaxConflicts = 60;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly PendingBlobs _blobs = new(database, blobStores.LastOrDefault());

    private DbContext Context => database.Context;

    /// <summary>Does it all, counts, and takes it back: what others do in the same time, no estimate knows.</summary>
    public async Task<ErasurePreview> PreviewAsync(SubjectIdentity person, CancellationToken cancellation)
    {
        var holds = await StepHolds.AskAsync(holdProviders, person, requests.Now, cancellation).ConfigureAwait(false);
        return await Context.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                var request = Guid.NewGuid();
                var run = await ErasureRun.CreateAsync(database, person, request, holds, _blobs, time, token).ConfigureAwait(false);
                var progress = new ErasureProgress();
                await using var transaction = await Context.Database.BeginTransactionAsync(token).ConfigureAwait(false);
                await run.AdvanceAsync(progress, untilDone: true, token).ConfigureAwait(false);
                var blobs = await _blobs.CountAsync(request, token).ConfigureAwait(false);
                await transaction.RollbackAsync(token).ConfigureAwait(false);
                return new ErasurePreview(person.Subject, ErasureReports.StepsOf(database.Resolved, person.Subject, progress), blobs, holds.All);
            },
            cancellation).ConfigureAwait(false);
    }

    public async Task<ErasureReport> WorkAsync(PersonalDataRequest request, SubjectIdentity person, CancellationToken cancellation)
    {
        var (conflicts, reached) = (0, "");
        for (var open = request; ;)
        {
            try
            {
                return ErasureReports.Of(database.Resolved, await EraseAsync(open, person, cancellation).ConfigureAwait(false));
            }
            catch (DbUpdateConcurrencyException)
            {
                // Another process works on it as well, and has done what this one was about to do.
            }
            catch (Exception exception) when (SqlDialect.Of(Context).IsHeldByOthers(exception) && ++conflicts <= MaxConflicts)
            {
                await Task.Delay(Pause, time, cancellation).ConfigureAwait(false);
            }
            catch (Exception exception) when (!cancellation.IsCancellationRequested)
            {
                return ErasureReports.Of(database.Resolved, await FailAsync(open, exception, cancellation).ConfigureAwait(false));
            }

            open = await requests.ReloadAsync(open, cancellation).ConfigureAwait(false);
            (conflicts, reached) = open.Progress == reached ? (conflicts, reached) : (0, open.Progress);
            if (open.OpenFor is null)
            {
                return ErasureReports.Of(database.Resolved, open);
            }
        }
    }

    public Task CancelAsync(PersonalDataRequest request, CancellationToken cancellation) =>
        EndAsync(request, ErasureProgress.Parse(request.Progress), ErasureStatus.Cancelled, isOpen: false, cancellation);

    private async Task<PersonalDataRequest> EraseAsync(PersonalDataRequest request, SubjectIdentity person, CancellationToken cancellation)
    {
        var progress = ErasureProgress.Parse(request.Progress);
        var holds = await StepHolds.AskAsync(holdProviders, person, requests.Now, cancellation).ConfigureAwait(false);
        progress.Holds = [.. holds.All.Select(hold => new ErasureProgress.HeldBy(hold.Name, hold.Reason, hold.Until))];
        if (holds.HoldEverything)
        {
            return await EndAsync(request, progress, ErasureStatus.Held, isOpen: true, cancellation).ConfigureAwait(false);
        }

        Reopen(progress);
        await BeginAsync(request, progress, cancellation).ConfigureAwait(false);
        await TryToRevokeAsync(request, progress, person, cancellation).ConfigureAwait(false);
        var run = await ErasureRun.CreateAsync(database, person, request.Id, holds, _blobs, time, cancellation).ConfigureAwait(false);
        for (var round = 0; round < MaxRounds; round++)
        {
            await TakeStepsAsync(request, progress, run, cancellation).ConfigureAwait(false);
            await DeleteBlobsAsync(request, progress, cancellation).ConfigureAwait(false);
            await RevokeAsync(request, progress, person, cancellation).ConfigureAwait(false);
            await NotifyAsync(request, progress, person, cancellation).ConfigureAwait(false);
            if (await CompleteAsync(request, progress, run, cancellation).ConfigureAwait(false))
            {
                return request;
            }
        }

        throw new InvalidOperationException("Rows come back as fast as they are erased.");
    }

    /// <summary>What a hold kept, or what failed, is tried again.</summary>
    private static void Reopen(ErasureProgress progress)
    {
        foreach (var step in progress.Steps.Where(step => step.Held || !step.Done))
        {
            (step.Held, step.Done, step.Kept, step.Reason) = (false, false, 0, null);
        }
    }

    private Task<bool> BeginAsync(PersonalDataRequest request, ErasureProgress progress, CancellationToken cancellation) =>
        ChangeAsync(
            request,
            progress,
            async (draft, state, token) =>
            {
                draft.Status = ErasureStatus.InProgress;
                draft.Remains = SqlDialect.Of(Context).Leaves;
                if (!state.HasBegun)
                {
                    // From now on nobody writes the person back, not even while they are being erased (F24).
                    var tombstone = new PersonalDataTombstone { Pseudonym = draft.Pseudonym, Subject = draft.Subject };
                    await OwnRows.InsertAsync(Context, tombstone, token, orElse: " ON CONFLICT DO NOTHING").ConfigureAwait(false);
                }

                state.HasBegun = true;
                return true;
            },
            cancellation);

    /// <summary>Before the first row goes, so that nobody is in while it does. A store of sessions that does not answer keeps no row from going.</summary>
    private async Task TryToRevokeAsync(PersonalDataRequest request, ErasureProgress progress, SubjectIdentity person, CancellationToken cancellation)
    {
        try
        {
            await RevokeAsync(request, progress, person, cancellation).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not DbUpdateConcurrencyException && !cancellation.IsCancellationRequested)
        {
            // It is called again before the erasure is complete, and fails it then.
            LogNotRevoked(logger, request.Id, request.Subject, Describe(exception));
        }
    }

    private async Task RevokeAsync(PersonalDataRequest request, ErasureProgress progress, SubjectIdentity person, CancellationToken cancellation)
    {
        if (progress.HasRevoked || !revokers.Any())
        {
            return;
        }

        foreach (var revoker in revokers)
        {
            await revoker.RevokeAsync(person, request.Id, cancellation).ConfigureAwait(false);
        }

        await ChangeAsync(request, progress, (_, state, _) => Task.FromResult(state.HasRevoked = true), cancellation).ConfigureAwait(false);
    }

    private async Task TakeStepsAsync(PersonalDataRequest request, ErasureProgress progress, ErasureRun run, CancellationToken cancellation)
    {
        var done = false;
        while (!done)
        {
            done = await ChangeAsync(
                request,
                progress,
                async (draft, state, token) =>
                {
                    var ended = await run.AdvanceAsync(state, untilDone: false, token).ConfigureAwait(false);
                    var details = ErasureReports.Details(database.Resolved, draft.Subject, progress, state);
                    if (details != "{}")
                    {
                        await ledger.AppendAsync(AuditAction.ErasureStep, draft.Id, draft.Subject, draft.Pseudonym, details, token).ConfigureAwait(false);
                    }

                    return ended;
                },
                cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Blobs that were deleted are counted where they are forgotten: a process that dies in between counts them as missing, and never as nothing.</summary>
    private async Task DeleteBlobsAsync(PersonalDataRequest request, ErasureProgress progress, CancellationToken cancellation)
    {
        while (await _blobs.NextAsync(request.Id, cancellation).ConfigureAwait(false) is { Count: > 0 } pending)
        {
            var report = await _blobs.DeleteAsync(pending, cancellation).ConfigureAwait(false);
            await ChangeAsync(
                request,
                progress,
                async (_, state, token) =>
                {
                    state.Count(report);
                    await _blobs.ForgetAsync(pending, token).ConfigureAwait(false);
                    return true;
                },
                cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>An erasure is complete when every recipient was told: one that cannot be reached fails it, and is told again (clause R-ERASE-RECIPIENTS).</summary>
    private async Task NotifyAsync(PersonalDataRequest request, ErasureProgress progress, SubjectIdentity person, CancellationToken cancellation)
    {
        if (progress.HasNotified || !notices.Any())
        {
            return;
        }

        foreach (var notice in notices)
        {
            await notice.NotifyAsync(person, request.Id, cancellation).ConfigureAwait(false);
        }

        await ChangeAsync(request, progress, (_, state, _) => Task.FromResult(state.HasNotified = true), cancellation).ConfigureAwait(false);
    }

    /// <summary>Counts again, in the transaction that calls it complete.</summary>
    private Task<bool> CompleteAsync(PersonalDataRequest request, ErasureProgress progress, ErasureRun run, CancellationToken cancellation) =>
        ChangeAsync(
            request,
            progress,
            async (draft, state, token) =>
            {
                if (await run.CheckAsync(state, token).ConfigureAwait(false) > 0)
                {
                    return false;
                }

                End(draft, ErasureStatus.Completed, isOpen: state.Steps.Any(step => step is { Held: true, Kept: > 0 }));
                await Context.Set<PersonalDataTombstone>().Where(tombstone => tombstone.Pseudonym == draft.Pseudonym)
                    .ExecuteUpdateAsync(set => set.SetProperty(tombstone => tombstone.ErasedAt, requests.Now), token).ConfigureAwait(false);
                await AppendEndAsync(draft, token).ConfigureAwait(false);
                return true;
            },
            cancellation);

    private async Task<PersonalDataRequest> EndAsync(PersonalDataRequest request, ErasureProgress progress, ErasureStatus status, bool isOpen, CancellationToken cancellation)
    {
        await ChangeAsync(
            request,
            progress,
            async (draft, _, token) =>
            {
                var isNews = draft.Status != status;
                End(draft, status, isOpen);
                if (isNews)
                {
                    await AppendEndAsync(draft, token).ConfigureAwait(false);
                }

                return true;
            },
            cancellation).ConfigureAwait(false);
        return request;
    }

    private async Task<PersonalDataRequest> FailAsync(PersonalDataRequest request, Exception exception, CancellationToken cancellation)
    {
        var current = await requests.ReloadAsync(request, cancellation).ConfigureAwait(false);
        var progress = ErasureProgress.Parse(current.Progress);
        var steps = ErasureStep.For(database.Resolved, request.Subject).Select(progress.Of).ToList();
        var failed = steps.Find(step => step.Step == ErasureRun.StepOf(exception)) ?? steps.Find(step => !step.Done) ?? steps[^1];
        failed.Reason = Describe(exception);
        return await EndAsync(current, progress, ErasureStatus.Failed, isOpen: true, cancellation).ConfigureAwait(false);
    }

    /// <summary>The kind of an error, never its message: databases quote values in theirs.</summary>
    private static string Describe(Exception exception) =>
        exception.GetBaseException() is DbException { SqlState: { } state } cause ? $"{cause.GetType().Name} {state}" : exception.GetType().Name;

    private void End(PersonalDataRequest request, ErasureStatus status, bool isOpen)
    {
        request.Status = status;
        request.EndedAt = requests.Now;
        if (!isOpen)
        {
            (request.OpenFor, request.SealedKey) = (null, null);
        }
    }

    private Task<AuditEntry> AppendEndAsync(PersonalDataRequest request, CancellationToken cancellation) =>
        ledger.AppendAsync(
            AuditAction.ErasureEnded,
            request.Id,
            request.Subject,
            request.Pseudonym,
            JsonSerializer.Serialize(new SortedDictionary<string, string>(StringComparer.Ordinal) { ["status"] = request.Status.ToString() }),
            cancellation);

    /// <summary>
    /// Does something to a request and saves it, in one transaction. Work is done on copies: where the transaction is tried again, or rolls back, nothing
    /// of it stays in memory.
    /// </summary>
    private async Task<T> ChangeAsync<T>(
        PersonalDataRequest request, ErasureProgress progress, Func<PersonalDataRequest, ErasureProgress, CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        var (result, draft, state) = await database.InOwnTransactionAsync(
            async token =>
            {
                var (draft, state) = (request.Copy(), ErasureProgress.Parse(progress.ToString()));
                await requests.ClaimAsync(draft, token).ConfigureAwait(false);
                var done = await work(draft, state, token).ConfigureAwait(false);
                await requests.SaveAsync(draft, state, token).ConfigureAwait(false);
                return (done, draft, state);
            },
            cancellation).ConfigureAwait(false);
        request.CopyFrom(draft);
        progress.CopyFrom(state);
        return result;
    }

    [LoggerMessage(EventId = 15, Level = LogLevel.Warning, Message = "Erasure {Request} of a {Subject}: sessions were not ended ({Reason}). It goes on, and is not complete before they are.")]
    private static partial void LogNotRevoked(ILogger logger, Guid request, string subject, string reason);
}
