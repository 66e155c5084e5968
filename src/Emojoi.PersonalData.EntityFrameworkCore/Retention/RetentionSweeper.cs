using System.Globalization;
using Emojoi.PersonalData.EntityFrameworkCore.Diagnostics;
using Emojoi.PersonalData.EntityFrameworkCore.Ledger;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights;
using Microsoft.Extensions.Logging;

namespace Emojoi.PersonalData.EntityFrameworkCore.Retention;

/// <summary>Sweeps a database by its plan (clauses C-KEEP, T-PERIOD; F14).</summary>
internal sealed partial class RetentionSweeper(PersonalDataDatabase database, SweepTools tools, TimeProvider time, ILogger<RetentionSweeper> logger) : IRetentionSweeper
{
    public Task<RetentionReport> PreviewAsync(CancellationToken cancellation = default) =>
        database.OnOpenConnectionAsync(
            async () =>
            {
                var sweep = await BeginAsync(cancellation).ConfigureAwait(false);
                await CountAsync(sweep, cancellation).ConfigureAwait(false);
                return sweep.Report(RetentionStatus.Previewed, TooMuch(sweep));
            },
            cancellation);

    public Task<RetentionReport> SweepAsync(CancellationToken cancellation = default) =>
        database.OnOpenConnectionAsync(
            async () =>
            {
                var sweep = await BeginAsync(cancellation).ConfigureAwait(false);
                using var activity = RightsTelemetry.Begin("retention", "", sweep.Id);
                var started = time.GetTimestamp();
                var report = await SweepAsync(sweep, cancellation).ConfigureAwait(false);
                report = report with { Remains = await RemoveRemainsAsync(sweep, cancellation).ConfigureAwait(false) };
                await EndAsync(report, cancellation).ConfigureAwait(false);
                RightsTelemetry.End("retention", report.Status.ToString(), report.Steps.Sum(step => step.Deleted + step.Changed), time.GetElapsedTime(started));
                return report;
            },
            cancellation);

    private async Task<RetentionReport> SweepAsync(Sweep sweep, CancellationToken cancellation)
    {
        if (!tools.IsEnabled)
        {
            return sweep.Report(RetentionStatus.Stopped, "Sweeps are switched off.");
        }

        await CountAsync(sweep, cancellation).ConfigureAwait(false);
        if (TooMuch(sweep) is { } reason)
        {
            return sweep.Report(RetentionStatus.Refused, reason);
        }

        foreach (var (step, counts) in sweep.Steps)
        {
            if (!await sweep.Run.SweepAsync(step, counts, cancellation).ConfigureAwait(false))
            {
                return sweep.Report(RetentionStatus.Stopped, "Sweeps were switched off.");
            }
        }

        return sweep.Report(RetentionStatus.Completed, null);
    }

    private async Task<Sweep> BeginAsync(CancellationToken cancellation)
    {
        var (id, now) = (Guid.CreateVersion7(time.GetUtcNow()), time.GetStoredNow());
        var plan = SweepPlan.For(database.Resolved);
        var shield = new SweepShield(database, tools.Protectors, tools.HoldProviders, now);
        var closed = await ClosedAccounts.ReadAsync(database, cancellation).ConfigureAwait(false);
        return new Sweep(id, now, plan, new SweepRun(database, tools, shield, closed, id, now), [.. plan.Steps.Select(step => (step, new SweepCounts()))]);
    }

    private static async Task CountAsync(Sweep sweep, CancellationToken cancellation)
    {
        foreach (var (step, counts) in sweep.Steps)
        {
            await sweep.Run.CountAsync(step, counts, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>The breaker: why nothing may be touched, or <c>null</c>.</summary>
    private string? TooMuch(Sweep sweep)
    {
        foreach (var (step, counts) in sweep.Steps)
        {
            if (counts.Due > counts.Rows * tools.MaximumFraction)
            {
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{counts.Due} of {counts.Rows} rows of {step.Entity.Name} are due ({string.Join(", ", step.Retentions)}), and a sweep takes {tools.MaximumFraction:P0} at most: look at the preview, then raise RetentionOptions.MaximumFraction.");
            }
        }

        return null;
    }

    private async Task EndAsync(RetentionReport report, CancellationToken cancellation)
    {
        var (deleted, changed) = (report.Steps.Sum(step => step.Deleted), report.Steps.Sum(step => step.Changed));
        if (report.Status != RetentionStatus.Completed || deleted + changed > 0)
        {
            await tools.Ledger.AppendAsync(AuditAction.RetentionSweep, report.Sweep, "", "", LedgerDetails.Of(("status", report.Status.ToString())), cancellation).ConfigureAwait(false);
        }

        if (report.Status == RetentionStatus.Refused)
        {
            LogRefused(logger, report.Sweep, report.Reason!);
        }
        else
        {
            LogEnded(logger, report.Sweep, report.Status, deleted, changed);
        }
    }

    /// <summary>What the database's own file keeps of what is gone: erasures of people remember theirs.</summary>
    private async Task<string?> RemoveRemainsAsync(Sweep sweep, CancellationToken cancellation)
    {
        if (sweep.Steps.Any(step => step is { Step.Scope: SweepScope.People, Counts.Deleted: > 0 }))
        {
            return await tools.Remaining.RemoveAsync(only: null, cancellation).ConfigureAwait(false);
        }

        return sweep.Steps.Any(step => step.Counts.Deleted + step.Counts.Changed > 0)
            ? await SqlDialect.Of(database.Context).FinishAsync(database.Context, database.Options, cancellation).ConfigureAwait(false)
            : null;
    }

    [LoggerMessage(EventId = 20, Level = LogLevel.Information, Message = "Retention sweep {Sweep}: {Status}, {Deleted} rows deleted, {Changed} changed.")]
    private static partial void LogEnded(ILogger logger, Guid sweep, RetentionStatus status, long deleted, long changed);

    [LoggerMessage(EventId = 21, Level = LogLevel.Error, Message = "Retention sweep {Sweep} touched nothing: {Reason}")]
    private static partial void LogRefused(ILogger logger, Guid sweep, string reason);

    private sealed record Sweep(Guid Id, DateTimeOffset At, SweepPlan Plan, SweepRun Run, IReadOnlyList<(SweepStep Step, SweepCounts Counts)> Steps)
    {
        public RetentionReport Report(RetentionStatus status, string? reason) =>
            new(Id, status, At, [.. Steps.Select(step => step.Counts.ToReport(step.Step))], Plan.Gaps, Run.Blobs, reason);
    }
}
