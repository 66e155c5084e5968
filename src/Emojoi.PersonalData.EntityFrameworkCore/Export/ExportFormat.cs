using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export;

/// <summary>What an export is written as. The steps are called in this order, each once.</summary>
internal abstract class ExportFormat
{
    /// <summary>What the ledger calls it.</summary>
    public abstract string Name { get; }

    /// <summary>Writes the tables, while all of them are of one state of the database.</summary>
    public abstract Task WriteTablesAsync(ExportRun run, CancellationToken cancellation);

    /// <summary>Writes what lies outside of the database.</summary>
    public abstract Task WriteBlobsAsync(ExportRun run, CancellationToken cancellation);

    /// <summary>Writes the end, without which nobody takes the export for a whole one.</summary>
    public abstract Task<ExportManifest> CompleteAsync(ExportRun run, CancellationToken cancellation);

    /// <summary>Lets who reads the export know that it is not whole.</summary>
    public abstract ValueTask AbortAsync(Exception error);
}
