using System.Diagnostics;
using System.IO.Pipelines;
using Emojoi.PersonalData.EntityFrameworkCore.Diagnostics;
using Emojoi.PersonalData.EntityFrameworkCore.Export.Archive;
using Emojoi.PersonalData.EntityFrameworkCore.Export.Values;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.Rights;
using Microsoft.Extensions.Logging;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export;

/// <summary>
/// Exports from a database (clause R-ACCESS): one pass of streaming queries over one state of it. The entry of the ledger is written before
/// the last bytes, so that nobody has a whole export that was not recorded (clause P-AUDIT).
/// </summary>
internal sealed partial class PersonalDataExporter(
    PersonalDataDatabase database, IAuditLedger ledger, TimeProvider time, ILogger<PersonalDataExporter> logger, IBlobStore? blobs = null) : IPersonalDataExporter
{
    private const string Action = "export";

    /// <inheritdoc/>
    public Task<ExportManifest> ExportJsonAsync(SubjectIdentity subject, PipeWriter destination, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        return ExportAsync(subject, new JsonFormat(destination), cancellation);
    }

    /// <inheritdoc/>
    public Task<ExportManifest> ExportArchiveAsync(SubjectIdentity subject, Stream destination, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        return ExportAsync(subject, new ArchiveFormat(destination, new BlobCopier(blobs, database.Options.BlobPatience, time)), cancellation);
    }

    private async Task<ExportManifest> ExportAsync(SubjectIdentity subject, ExportFormat format, CancellationToken cancellation)
    {
        var began = time.GetTimestamp();
        ExportRun? run = null;
        Activity? activity = null;
        var outcome = "failed";
        try
        {
            run = new ExportRun(database, database.Normalise(subject), time.GetUtcNow());
            activity = RightsTelemetry.Begin(Action, run.Subject.Subject, run.Request);
            var manifest = await WriteAsync(run, format, cancellation).ConfigureAwait(false);
            outcome = "completed";
            LogExported(logger, run.Request, run.Subject.Subject, format.Name, run.TotalRows, manifest.Missing.Count);
            return manifest;
        }
        catch (Exception error)
        {
            await FailAsync(run, format, error).ConfigureAwait(false);
            activity?.SetStatus(ActivityStatusCode.Error, error.GetType().Name);
            throw;
        }
        finally
        {
            RightsTelemetry.End(Action, outcome, run?.TotalRows ?? 0, time.GetElapsedTime(began));
            activity?.Dispose();
        }
    }

    private async Task<ExportManifest> WriteAsync(ExportRun run, ExportFormat format, CancellationToken cancellation)
    {
        var snapshot = await run.BeginReadingAsync(cancellation).ConfigureAwait(false);
        await using (snapshot.ConfigureAwait(false))
        {
            await format.WriteTablesAsync(run, cancellation).ConfigureAwait(false);
        }

        if (run.TotalRows == 0)
        {
            run.Miss(new ExportGap(run.Subject.Subject, "Nobody of this key is known here, and nothing refers to them."));
        }

        await format.WriteBlobsAsync(run, cancellation).ConfigureAwait(false);
        await RecordAsync(run, format, "completed", cancellation).ConfigureAwait(false);
        return await format.CompleteAsync(run, cancellation).ConfigureAwait(false);
    }

    private async Task RecordAsync(ExportRun run, ExportFormat format, string outcome, CancellationToken cancellation)
    {
        var details = JsonText.Of(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("format", format.Name);
            writer.WriteNumber("missing", run.Missing.Count);
            writer.WriteString("outcome", outcome);
            writer.WriteStartObject("rows");
            foreach (var (section, rows) in run.Rows)
            {
                writer.WriteNumber(section, rows);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        });
        await ledger.AppendAsync(AuditAction.Export, run.Request, run.Subject.Subject, database.PseudonymOf(run.Subject), details, cancellation).ConfigureAwait(false);
    }

    /// <summary>What was read until then has left the house as well: it is recorded, and who reads is told.</summary>
    private async Task FailAsync(ExportRun? run, ExportFormat format, Exception error)
    {
        await format.AbortAsync(error).ConfigureAwait(false);
        if (run is null)
        {
            return;
        }

        LogFailed(logger, run.Request, run.Subject.Subject, format.Name, error.GetType().Name);
        try
        {
            await RecordAsync(run, format, "failed", CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception second)
        {
            LogUnrecorded(logger, run.Request, second.GetType().Name);
        }
    }

    [LoggerMessage(EventId = 20, Level = LogLevel.Information, Message = "Export {Request} of a {Subject} as {Format}: {Rows} rows, {Missing} gaps")]
    private static partial void LogExported(ILogger logger, Guid request, string subject, string format, long rows, int missing);

    [LoggerMessage(EventId = 21, Level = LogLevel.Error, Message = "Export {Request} of a {Subject} as {Format} failed: {Error}. What was sent is not complete")]
    private static partial void LogFailed(ILogger logger, Guid request, string subject, string format, string error);

    [LoggerMessage(EventId = 22, Level = LogLevel.Error, Message = "The failed export {Request} could not be recorded in the ledger: {Error}")]
    private static partial void LogUnrecorded(ILogger logger, Guid request, string error);
}
