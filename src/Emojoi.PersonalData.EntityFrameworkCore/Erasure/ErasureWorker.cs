using Emojoi.PersonalData.EntityFrameworkCore.Blobs;
using Emojoi.PersonalData.EntityFrameworkCore.Ledger;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>Works on a request until it is complete, held or failed. Whatever ends it, the next one goes on from the last transaction.</summary>
internal sealed class ErasureWorker(
    PersonalDataDatabase database,
    RequestStore requests,
    ExpectedRows expected,
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
    private readonly ErasureNotices _notices = new(revokers, notices, logger);

    private DbContext Context => database.Context;

    /// <summary>Whether there is nobody who could know of a hold.</summary>
    public bool NobodyHolds => !holdProviders.Any();

    /// <summary>Does it all, counts, and takes it back: what others do in the same time, no estimate knows.</summary>
    public async Task<ErasurePreview> PreviewAsync(SubjectIdentity person, CancellationToken cancellation)
    {
        var holds = await StepHolds.AskAsync(holdProviders, person, requests.Now, cancellation).ConfigureAwait(false);
        return await Context.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                var request = Guid.NewGuid();
                var run = await ErasureRun.CreateAsync(database, person, request, holds, _blobs, expected, time, token).ConfigureAwait(false);
                var progress = new ErasureProgress();
                var commands = new CommandGroup(Context);
                await using var transaction = await Context.Database.BeginTransactionAsync(token).ConfigureAwait(false);
                await run.AdvanceAsync(progress, commands, untilDone: true, token).ConfigureAwait(false);
                await commands.RunAsync(token).ConfigureAwait(false);
                var blobs = await _blobs.CountAsync(request, token).ConfigureAwait(false);
                await transaction.RollbackAsync(token).ConfigureAwait(false);
                return new ErasurePreview(person.Subject, ErasureReports.StepsOf(database.Resolved, person.Subject, progress), blobs, holds.All);
            },
            cancellation).ConfigureAwait(false);
    }

    /// <summary>Deletes content that sweeps and corrections noted, and did not come to.</summary>
    public Task<BlobReport> DeleteLeftBlobsAsync(CancellationToken cancellation) => _blobs.DeleteAllAsync(PendingBlobs.OfNoRequest, cancellation);

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

    public Task<PersonalDataRequest> CancelAsync(PersonalDataRequest request, CancellationToken cancellation) =>
        EndAsync(Open(request), ErasureStatus.Cancelled, isOpen: false, cancellation);

    private OpenErasure Open(PersonalDataRequest request) => new(database, requests, request);

    private async Task<PersonalDataRequest> EraseAsync(PersonalDataRequest request, SubjectIdentity person, CancellationToken cancellation)
    {
        var erasure = Open(request);
        var holds = await StepHolds.AskAsync(holdProviders, person, requests.Now, cancellation).ConfigureAwait(false);
        erasure.Progress.Holds = [.. holds.All.Select(hold => new ErasureProgress.HeldBy(hold.Name, hold.Reason, hold.Until))];
        if (holds.HoldEverything)
        {
            return await EndAsync(erasure, ErasureStatus.Held, isOpen: true, cancellation).ConfigureAwait(false);
        }

        Reopen(erasure.Progress);
        await BeginAsync(erasure, cancellation).ConfigureAwait(false);
        await _notices.TryToRevokeAsync(erasure, person, cancellation).ConfigureAwait(false);
        var run = await ErasureRun.CreateAsync(database, person, request.Id, holds, _blobs, expected, time, cancellation).ConfigureAwait(false);
        for (var round = 0; round < MaxRounds; round++)
        {
            if (await TakeStepsAsync(erasure, run, cancellation).ConfigureAwait(false))
            {
                return erasure.Request;
            }

            await DeleteBlobsAsync(erasure, cancellation).ConfigureAwait(false);
            await _notices.RevokeAsync(erasure, person, cancellation).ConfigureAwait(false);
            await _notices.NotifyAsync(erasure, person, cancellation).ConfigureAwait(false);
            if (await CompleteAsync(erasure, run, cancellation).ConfigureAwait(false))
            {
                return erasure.Request;
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

    /// <summary>A request that nobody could hold began when it was opened.</summary>
    private Task BeginAsync(OpenErasure erasure, CancellationToken cancellation) =>
        erasure.Request.Status == ErasureStatus.InProgress && erasure.Progress.HasBegun && erasure.Request.Remains == SqlDialect.Of(Context).Leaves
            ? Task.CompletedTask
            : erasure.ChangeAsync(
                (change, _) =>
                {
                    requests.Begin(change);
                    return Task.FromResult(true);
                },
                cancellation);

    /// <summary>Takes the steps to their end.</summary>
    /// <returns>Whether the erasure is complete with that: nobody has to be told of it any more, and nothing is left that would have to be counted.</returns>
    private async Task<bool> TakeStepsAsync(OpenErasure erasure, ErasureRun run, CancellationToken cancellation)
    {
        while (true)
        {
            var (ended, completed) = await erasure.ChangeAsync(
                async (change, token) =>
                {
                    var state = change.State;
                    var ended = await run.AdvanceAsync(state, change.Commands, untilDone: false, token).ConfigureAwait(false);
                    var completes = ended && _notices.HasTold(state) && await run.LeavesNothingAsync(state, change.Commands, token).ConfigureAwait(false);
                    if (change.Commands.IsAwaited)
                    {
                        await change.Commands.RunAsync(token).ConfigureAwait(false);
                    }

                    var details = ErasureReports.Details(database.Resolved, change.Request.Subject, erasure.Progress, state);
                    if (details != LedgerDetails.None)
                    {
                        change.Note(AuditAction.ErasureStep, details);
                    }

                    if (completes)
                    {
                        Complete(change);
                    }

                    return (ended, completes);
                },
                cancellation).ConfigureAwait(false);
            if (ended)
            {
                return completed;
            }
        }
    }

    /// <summary>Blobs that were deleted are counted where they are forgotten: a process that dies in between counts them as missing, and never as nothing.</summary>
    private async Task DeleteBlobsAsync(OpenErasure erasure, CancellationToken cancellation)
    {
        // What a correction of this person's left, if a crash came in between, tells nobody whose it is.
        await DeleteLeftBlobsAsync(cancellation).ConfigureAwait(false);
        while (await _blobs.NextAsync(erasure.Request.Id, cancellation).ConfigureAwait(false) is { Count: > 0 } pending)
        {
            var report = await _blobs.DeleteAsync(pending, cancellation).ConfigureAwait(false);
            await erasure.ChangeAsync(
                async (change, token) =>
                {
                    change.State.Count(report);
                    await change.Commands.RunAsync(token).ConfigureAwait(false);
                    await _blobs.ForgetAsync(pending, token).ConfigureAwait(false);
                    return true;
                },
                cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Counts again, in the transaction that calls it complete.</summary>
    private Task<bool> CompleteAsync(OpenErasure erasure, ErasureRun run, CancellationToken cancellation) =>
        erasure.ChangeAsync(
            async (change, token) =>
            {
                if (await run.CheckAsync(change.State, change.Commands, token).ConfigureAwait(false) > 0)
                {
                    return false;
                }

                Complete(change);
                return true;
            },
            cancellation);

    private void Complete(ErasureChange change)
    {
        change.Request.End(ErasureStatus.Completed, requests.Now, isOpen: change.State.Steps.Any(step => step is { Held: true, Kept: > 0 }));
        NoteEnd(change);
    }

    private async Task<PersonalDataRequest> EndAsync(OpenErasure erasure, ErasureStatus status, bool isOpen, CancellationToken cancellation)
    {
        await erasure.ChangeAsync(
            (change, _) =>
            {
                var isNews = change.Request.Status != status;
                change.Request.End(status, requests.Now, isOpen);
                if (isNews)
                {
                    NoteEnd(change);
                }

                return Task.FromResult(isNews);
            },
            cancellation).ConfigureAwait(false);
        return erasure.Request;
    }

    private async Task<PersonalDataRequest> FailAsync(PersonalDataRequest request, Exception exception, CancellationToken cancellation)
    {
        var erasure = Open(await requests.ReloadAsync(request, cancellation).ConfigureAwait(false));
        var steps = ErasureStep.For(database.Resolved, request.Subject).Select(erasure.Progress.Of).ToList();
        var failed = steps.Find(step => step.Step == ErasureRun.StepOf(exception)) ?? steps.Find(step => !step.Done) ?? steps[^1];
        failed.Reason = ErrorKind.Of(exception);
        return await EndAsync(erasure, ErasureStatus.Failed, isOpen: true, cancellation).ConfigureAwait(false);
    }

    private static void NoteEnd(ErasureChange change) =>
        change.Note(AuditAction.ErasureEnded, LedgerDetails.Of(("status", change.Request.Status.ToString())));
}
