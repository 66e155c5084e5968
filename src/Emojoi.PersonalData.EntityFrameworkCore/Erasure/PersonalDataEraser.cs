using Emojoi.PersonalData.EntityFrameworkCore.Diagnostics;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>Erases people from a database (clauses R-ERASE and R-CANCEL).</summary>
internal sealed partial class PersonalDataEraser(
    PersonalDataDatabase database,
    RequestStore requests,
    ErasureWorker worker,
    SubjectSearch search,
    ExpectedRows expected,
    RemainingBytes remaining,
    IEnumerable<IErasureConfirmation> confirmations,
    ILogger<PersonalDataEraser> logger,
    TimeProvider time) : IPersonalDataEraser
{
    public async Task<ErasurePreview> PreviewAsync(SubjectIdentity subject, CancellationToken cancellation = default)
    {
        var person = database.Normalise(subject);
        return await database.OnOpenConnectionAsync(() => worker.PreviewAsync(person, cancellation), cancellation).ConfigureAwait(false);
    }

    public async Task<ErasureReport> EraseAsync(SubjectIdentity subject, CancellationToken cancellation = default)
    {
        var person = database.Normalise(subject);
        return await database.OnOpenConnectionAsync(
            async () =>
            {
                var report = await EraseOneAsync(person, cancellation).ConfigureAwait(false);
                return report.Remains is null || database.Options.DefersFileCleaning ? report : report with { Remains = await remaining.RemoveAsync(report.Request, cancellation).ConfigureAwait(false) };
            },
            cancellation).ConfigureAwait(false);
    }

    public async Task<ErasureReport> ScheduleAsync(SubjectIdentity subject, DateTimeOffset notBefore, CancellationToken cancellation = default)
    {
        var person = database.Normalise(subject);
        return await database.OnOpenConnectionAsync(
            async () =>
            {
                var (request, report) = await OpenAsync(person, notBefore, cancellation).ConfigureAwait(false);
                return request is null ? report! : ErasureReports.Of(database.Resolved, request);
            },
            cancellation).ConfigureAwait(false);
    }

    public Task<IReadOnlyList<ErasureReport>> ResumeAsync(CancellationToken cancellation = default) =>
        database.OnOpenConnectionAsync<IReadOnlyList<ErasureReport>>(
            async () =>
            {
                var reports = new List<ErasureReport>();
                var open = await requests.FindAllOpenAsync(TenantScope.Of(database), cancellation).ConfigureAwait(false);
                foreach (var request in open.Where(request => !request.WaitsAt(requests.Now)))
                {
                    var person = database.Normalise(SealedKey.Open(database.Options.PseudonymKey, request.Subject, request.SealedKey!));
                    reports.Add(await GoOnAsync(request, person, cancellation).ConfigureAwait(false));
                }

                return await FinishAsync(reports, cancellation).ConfigureAwait(false);
            },
            cancellation);

    public async Task<bool> CancelAsync(SubjectIdentity subject, CancellationToken cancellation = default)
    {
        var pseudonym = database.PseudonymOf(database.Normalise(subject));
        return await requests.FindOpenAsync(pseudonym, cancellation).ConfigureAwait(false) is { } request && await CancelAsync(request, cancellation).ConfigureAwait(false);
    }

    public Task<IReadOnlyList<ErasureReport>> ReplaySinceAsync(DateTimeOffset backup, IReadOnlyCollection<Tombstone> tombstones, CancellationToken cancellation = default) =>
        database.OnOpenConnectionAsync<IReadOnlyList<ErasureReport>>(
            async () =>
            {
                ArgumentNullException.ThrowIfNull(tombstones);
                var since = tombstones.Where(tombstone => tombstone.ErasedAt >= backup).Select(tombstone => tombstone.Pseudonym).ToHashSet(StringComparer.Ordinal);
                var reports = new List<ErasureReport>();
                foreach (var person in await search.FindAsync(since, cancellation).ConfigureAwait(false))
                {
                    reports.Add(await EraseOneAsync(person, cancellation).ConfigureAwait(false));
                }

                return await FinishAsync(reports, cancellation).ConfigureAwait(false);
            },
            cancellation);

    /// <summary>Erases one of many: what they leave in the file is removed once for all of them.</summary>
    public Task<ErasureReport> EraseOneOfManyAsync(SubjectIdentity subject, CancellationToken cancellation) => EraseOneAsync(database.Normalise(subject), cancellation);

    /// <summary>Once for all of them: what they left in the file, and what others did that came to no end.</summary>
    private async Task<IReadOnlyList<ErasureReport>> FinishAsync(IEnumerable<ErasureReport> reports, CancellationToken cancellation)
    {
        await TryToDeleteBlobsAsync(cancellation).ConfigureAwait(false);
        var remains = await remaining.RemoveAsync(only: null, cancellation).ConfigureAwait(false);
        return [.. reports.Select(report => report.Remains is null ? report : report with { Remains = remains })];
    }

    private async Task TryToDeleteBlobsAsync(CancellationToken cancellation)
    {
        try
        {
            await worker.DeleteLeftBlobsAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogBlobsLeft(logger, ErrorKind.Of(exception));
        }
    }

    private async Task<ErasureReport> EraseOneAsync(SubjectIdentity person, CancellationToken cancellation)
    {
        var (request, report) = await OpenAsync(person, null, cancellation).ConfigureAwait(false);
        return request is null ? report! : await WorkAsync(request, person, cancellation).ConfigureAwait(false);
    }

    /// <summary>The request that is open for a person, or a new one; or what there is to say of somebody who is not there.</summary>
    private async Task<(PersonalDataRequest? Request, ErasureReport? Report)> OpenAsync(SubjectIdentity person, DateTimeOffset? notBefore, CancellationToken cancellation)
    {
        var pseudonym = database.PseudonymOf(person);
        var (questions, opened, traces) = (new CommandGroup(database.Context), 0L, 0L);
        requests.CountOpen(questions, pseudonym, rows => opened = rows);
        foreach (var trace in search.Traces(person).Take(1))
        {
            questions.Count(trace, rows => traces = rows);
        }

        expected.Ask(questions, person);
        await questions.RunAsync(cancellation).ConfigureAwait(false);
        if (opened > 0 && await requests.FindOpenAsync(pseudonym, cancellation).ConfigureAwait(false) is { } open)
        {
            return (open, null);
        }

        if (traces == 0 && !await search.ExistsAsync(person, cancellation).ConfigureAwait(false))
        {
            var completed = await requests.FindLastCompletedAsync(pseudonym, cancellation).ConfigureAwait(false);
            return (null, completed is null
                ? new ErasureReport(Guid.Empty, person.Subject, ErasureStatus.NoSuchSubject, [], new BlobReport(0, 0, 0), [])
                : ErasureReports.Of(database.Resolved, completed));
        }

        var begins = notBefore is null && worker.NobodyHolds;
        return (await requests.OpenAsync(person, pseudonym, TenantScope.Of(database), notBefore, begins, cancellation).ConfigureAwait(false), null);
    }

    /// <summary>What was scheduled begins only where it is still wanted (F15).</summary>
    private async Task<ErasureReport> GoOnAsync(PersonalDataRequest request, SubjectIdentity person, CancellationToken cancellation)
    {
        if (request.NotBefore is not null && !ErasureProgress.Parse(request.Progress).HasBegun)
        {
            foreach (var confirmation in confirmations)
            {
                if (!await confirmation.IsStillWantedAsync(person, request.RequestedAt, cancellation).ConfigureAwait(false) && await CancelAsync(request, cancellation).ConfigureAwait(false))
                {
                    return ErasureReports.Of(database.Resolved, await requests.ReloadAsync(request, cancellation).ConfigureAwait(false));
                }
            }
        }

        return await WorkAsync(request, person, cancellation).ConfigureAwait(false);
    }

    /// <summary>Of two who begin and withdraw at the same time, one finds out.</summary>
    private async Task<bool> CancelAsync(PersonalDataRequest request, CancellationToken cancellation)
    {
        for (var open = request; open.OpenFor is not null && !ErasureProgress.Parse(open.Progress).HasBegun;)
        {
            try
            {
                var cancelled = await worker.CancelAsync(open, cancellation).ConfigureAwait(false);
                LogEnded(logger, cancelled.Id, cancelled.Subject, cancelled.Status);
                return true;
            }
            catch (DbUpdateConcurrencyException)
            {
                open = await requests.ReloadAsync(open, cancellation).ConfigureAwait(false);
            }
        }

        return false;
    }

    private async Task<ErasureReport> WorkAsync(PersonalDataRequest request, SubjectIdentity person, CancellationToken cancellation)
    {
        using var activity = RightsTelemetry.Begin("erasure", request.Subject, request.Id);
        var started = time.GetTimestamp();
        LogStarted(logger, request.Id, request.Subject);
        var report = await worker.WorkAsync(request, person, cancellation).ConfigureAwait(false);
        if (report.Status == ErasureStatus.Failed)
        {
            LogFailed(logger, report.Request, report.Subject, report.Steps.Select(step => step.Reason).FirstOrDefault(reason => reason is not null) ?? "");
        }
        else
        {
            LogEnded(logger, report.Request, report.Subject, report.Status);
        }

        RightsTelemetry.End("erasure", report.Status.ToString(), report.Steps.Sum(step => step.Deleted + step.Changed), time.GetElapsedTime(started));
        return report;
    }

    [LoggerMessage(EventId = 10, Level = LogLevel.Information, Message = "Erasure {Request} of a {Subject} goes on.")]
    private static partial void LogStarted(ILogger logger, Guid request, string subject);

    [LoggerMessage(EventId = 11, Level = LogLevel.Information, Message = "Erasure {Request} of a {Subject}: {Status}.")]
    private static partial void LogEnded(ILogger logger, Guid request, string subject, ErasureStatus status);

    [LoggerMessage(EventId = 16, Level = LogLevel.Warning, Message = "Content that sweeps or corrections took the names of is not deleted yet ({Reason}). ResumeAsync tries again.")]
    private static partial void LogBlobsLeft(ILogger logger, string reason);

    [LoggerMessage(EventId = 12, Level = LogLevel.Error, Message = "Erasure {Request} of a {Subject} failed: {Reason}. ResumeAsync tries again.")]
    private static partial void LogFailed(ILogger logger, Guid request, string subject, string reason);
}
