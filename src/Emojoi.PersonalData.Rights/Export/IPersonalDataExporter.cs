using System.IO.Pipelines;

namespace Emojoi.PersonalData.Rights;

/// <summary>Writes everything that a service holds about one person (clause R-ACCESS), in one pass and with memory that does not grow with it.</summary>
public interface IPersonalDataExporter
{
    /// <summary>Writes one JSON document.</summary>
    Task<ExportManifest> ExportJsonAsync(SubjectIdentity subject, PipeWriter destination, CancellationToken cancellation = default);

    /// <summary>Writes a ZIP: JSON and CSV for each type, the blobs, an index to read offline, and the manifest.</summary>
    Task<ExportManifest> ExportArchiveAsync(SubjectIdentity subject, Stream destination, CancellationToken cancellation = default);
}
