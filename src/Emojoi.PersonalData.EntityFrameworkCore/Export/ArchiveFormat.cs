using System.IO.Compression;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Emojoi.PersonalData.EntityFrameworkCore.Export.Archive;
using Emojoi.PersonalData.EntityFrameworkCore.Export.Rows;
using Emojoi.PersonalData.EntityFrameworkCore.Export.Sections;
using Emojoi.PersonalData.EntityFrameworkCore.Export.Values;
using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export;

/// <summary>A ZIP: each table as JSON and as CSV, the blobs, a page to begin with, and the manifest.</summary>
internal sealed class ArchiveFormat(Stream destination, BlobCopier blobs) : ExportFormat
{
    private readonly List<TablePreview> _previews = [];
    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);
    private ArchiveWriter? _archive;

    /// <inheritdoc/>
    public override string Name => "archive";

    private ArchiveWriter Archive => _archive!;

    /// <inheritdoc/>
    public override async Task WriteTablesAsync(ExportRun run, CancellationToken cancellation)
    {
        _archive = await ArchiveWriter.CreateAsync(destination, run.CreatedAt, cancellation).ConfigureAwait(false);
        foreach (var section in run.Sections)
        {
            var file = "data/" + SafeName.Of(section.Name);
            await AddAsync(file + ".json", pipe => WriteJsonAsync(run, section, pipe, cancellation), cancellation).ConfigureAwait(false);
            var preview = new TablePreview(section.Name, file + ".csv", [.. section.Columns.Select(static column => column.Column.Name)]);
            await AddAsync(preview.File, pipe => WriteCsvAsync(run, section, pipe, preview, cancellation), cancellation).ConfigureAwait(false);
            _previews.Add(preview);
            run.Count(section, preview.Total);
        }
    }

    /// <inheritdoc/>
    public override async Task WriteBlobsAsync(ExportRun run, CancellationToken cancellation)
    {
        foreach (var name in _names)
        {
            if (await blobs.CopyAsync(Archive, "blobs/", name, cancellation).ConfigureAwait(false) is { } gap)
            {
                run.Miss(gap);
            }
        }
    }

    /// <inheritdoc/>
    public override async Task<ExportManifest> CompleteAsync(ExportRun run, CancellationToken cancellation)
    {
        var page = new HtmlIndex(run.Manifest(Archive.Files), _previews).Write();
        await AddAsync("index.html", pipe => WriteAsync(pipe, Encoding.UTF8.GetBytes(page)), cancellation).ConfigureAwait(false);
        var manifest = run.Manifest([.. Archive.Files]);
        await AddAsync("manifest.json", pipe => WriteManifestAsync(manifest, pipe), cancellation).ConfigureAwait(false);
        await Archive.CompleteAsync(cancellation).ConfigureAwait(false);
        return manifest;
    }

    /// <inheritdoc/>
    public override ValueTask AbortAsync(Exception error) => ValueTask.CompletedTask;

    private Task AddAsync(string name, Func<PipeWriter, Task<long>> write, CancellationToken cancellation) =>
        Archive.AddAsync(
            name,
            async content =>
            {
                var pipe = PipeWriter.Create(content, new StreamPipeWriterOptions(minimumBufferSize: 32 * 1024, leaveOpen: true));
                var rows = await write(pipe).ConfigureAwait(false);
                await pipe.CompleteAsync().ConfigureAwait(false);
                return rows;
            },
            CompressionLevel.Fastest,
            cancellation);

    private async Task<long> WriteJsonAsync(ExportRun run, ExportSection section, PipeWriter pipe, CancellationToken cancellation)
    {
        var sink = new RowSink(pipe);
        var rows = await JsonFormat.WriteRowsAsync(run, section, sink, cancellation).ConfigureAwait(false);
        await sink.FlushAsync(cancellation).ConfigureAwait(false);
        _names.UnionWith(sink.Blobs);
        return rows;
    }

    private static async Task<long> WriteCsvAsync(ExportRun run, ExportSection section, PipeWriter pipe, TablePreview preview, CancellationToken cancellation)
    {
        var table = new SectionTable(section, pipe, preview);
        table.WriteHeader();
        var rows = await run.ReadAsync(section, reader => table.WriteRowAsync(reader, cancellation), cancellation).ConfigureAwait(false);
        await RowSink.PassOnAsync(pipe, cancellation).ConfigureAwait(false);
        return rows;
    }

    private static async Task<long> WriteAsync(PipeWriter pipe, byte[] content)
    {
        await pipe.WriteAsync(content).ConfigureAwait(false);
        return 0;
    }

    private static async Task<long> WriteManifestAsync(ExportManifest manifest, PipeWriter pipe)
    {
        var writer = new Utf8JsonWriter(pipe, JsonText.Indented);
        await using (writer.ConfigureAwait(false))
        {
            ManifestWriter.Write(writer, manifest);
        }

        await pipe.FlushAsync().ConfigureAwait(false);
        return 0;
    }
}
