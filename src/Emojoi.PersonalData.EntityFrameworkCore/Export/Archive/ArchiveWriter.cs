using System.IO.Compression;
using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export.Archive;

/// <summary>
/// A ZIP over a stream that only goes forward. Its directory, without which nothing opens it, is written by <see cref="CompleteAsync"/>
/// and never by accident: an export that failed leaves no archive that looks whole (F28).
/// </summary>
internal sealed class ArchiveWriter
{
    private readonly AsynchronousStream _destination;
    private readonly ZipArchive _archive;
    private readonly DateTimeOffset _createdAt;
    private readonly List<ExportFile> _files = [];

    private ArchiveWriter(AsynchronousStream destination, ZipArchive archive, DateTimeOffset createdAt)
    {
        _destination = destination;
        _archive = archive;
        _createdAt = createdAt;
    }

    /// <summary>What is in it so far, in order.</summary>
    public IReadOnlyList<ExportFile> Files => _files;

    /// <summary>Begins an archive. The stream stays open.</summary>
    public static async Task<ArchiveWriter> CreateAsync(Stream destination, DateTimeOffset createdAt, CancellationToken cancellation)
    {
        var asynchronous = new AsynchronousStream(destination);
        var archive = await ZipArchive.CreateAsync(asynchronous, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation).ConfigureAwait(false);
        return new ArchiveWriter(asynchronous, archive, createdAt);
    }

    /// <summary>Adds a file.</summary>
    /// <param name="name">Path within the archive.</param>
    /// <param name="write">Writes its content, and says how many rows of a table are in it.</param>
    /// <param name="level">How hard to press: what is pressed already (pictures, recordings) is not pressed again.</param>
    /// <param name="cancellation">Ends the export.</param>
    /// <param name="blob">The name that the rows call it by, where it is a blob.</param>
    public async Task AddAsync(string name, Func<Stream, Task<long>> write, CompressionLevel level, CancellationToken cancellation, string? blob = null)
    {
        var entry = _archive.CreateEntry(name, level);
        entry.LastWriteTime = _createdAt;
        var content = await entry.OpenAsync(cancellation).ConfigureAwait(false);
        await using (content.ConfigureAwait(false))
        {
            var hashing = new HashingStream(content);
            await using (hashing.ConfigureAwait(false))
            {
                var rows = await write(hashing).ConfigureAwait(false);
                _files.Add(new ExportFile(name, hashing.Length, hashing.Sha256, rows) { Blob = blob });
            }
        }

        await _destination.DrainAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Writes the directory: the archive is whole.</summary>
    public async Task CompleteAsync(CancellationToken cancellation)
    {
        await _archive.DisposeAsync().ConfigureAwait(false);
        await _destination.FlushAsync(cancellation).ConfigureAwait(false);
    }
}
