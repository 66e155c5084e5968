using System.IO.Pipelines;
using Emojoi.PersonalData.EntityFrameworkCore.Export.Archive;
using Emojoi.PersonalData.EntityFrameworkCore.Export.Rows;
using Emojoi.PersonalData.EntityFrameworkCore.Export.Sections;
using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export;

/// <summary>One JSON document: what it is about, the rows of each table, and what is missing. One that broke off is no JSON.</summary>
internal sealed class JsonFormat : ExportFormat
{
    private const string File = "export.json";

    private readonly HashingPipeWriter _pipe;
    private readonly RowSink _sink;

    public JsonFormat(PipeWriter destination)
    {
        _pipe = new HashingPipeWriter(destination);
        _sink = new RowSink(_pipe);
    }

    /// <inheritdoc/>
    public override string Name => "json";

    /// <inheritdoc/>
    public override async Task WriteTablesAsync(ExportRun run, CancellationToken cancellation)
    {
        _sink.Writer.WriteStartObject();
        ManifestWriter.WriteHead(_sink.Writer, run.Subject.Subject, run.CreatedAt, run.Policy);
        _sink.Writer.WriteStartObject("data");
        foreach (var section in run.Sections)
        {
            _sink.Writer.WritePropertyName(section.Name);
            run.Count(section, await WriteRowsAsync(run, section, _sink, cancellation).ConfigureAwait(false));
        }

        _sink.Writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public override Task WriteBlobsAsync(ExportRun run, CancellationToken cancellation)
    {
        foreach (var blob in _sink.Blobs)
        {
            run.Miss(new ExportGap(blob, "The content lies outside of the database; the archive (ZIP) holds it."));
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override async Task<ExportManifest> CompleteAsync(ExportRun run, CancellationToken cancellation)
    {
        ManifestWriter.WriteMissing(_sink.Writer, run.Missing);
        _sink.Writer.WriteEndObject();
        await _sink.FlushAsync(cancellation).ConfigureAwait(false);
        return run.Manifest([new ExportFile(File, _pipe.Length, _pipe.Sha256, run.TotalRows)]);
    }

    /// <inheritdoc/>
    public override ValueTask AbortAsync(Exception error) => _pipe.CompleteAsync(error);

    /// <summary>Writes the rows of a table as an array.</summary>
    public static async Task<long> WriteRowsAsync(ExportRun run, ExportSection section, RowSink sink, CancellationToken cancellation)
    {
        sink.Writer.WriteStartArray();
        var rows = await run.ReadAsync(
            section,
            reader =>
            {
                section.WriteRow(reader, sink);
                return sink.FlushIfMuchAsync(cancellation);
            },
            cancellation).ConfigureAwait(false);
        sink.Writer.WriteEndArray();
        return rows;
    }
}
