using System.Globalization;
using System.IO.Compression;
using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export.Archive;

/// <summary>
/// Copies content from outside of the database. What cannot be had is listed as a gap, and the export goes on: neither a store that
/// fails nor one that never answers ends it (F27).
/// </summary>
internal sealed class BlobCopier(IBlobStore? store, TimeSpan patience, TimeProvider time)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _count;

    /// <summary>Copies one blob into an archive.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="folder">Folder within the archive.</param>
    /// <param name="name">The name that the rows know it by.</param>
    /// <param name="cancellation">Ends the export.</param>
    /// <returns>What is missing, or <c>null</c>.</returns>
    public async Task<ExportGap?> CopyAsync(ArchiveWriter archive, string folder, string name, CancellationToken cancellation)
    {
        if (store is null)
        {
            return new ExportGap(name, "The content lies outside of the database, and no IBlobStore is registered that could read it.");
        }

        Stream? content;
        try
        {
            content = await store.OpenAsync(name, cancellation).WaitAsync(patience, time, cancellation).ConfigureAwait(false);
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            return new ExportGap(name, "The store could not open it (" + error.GetType().Name + ").");
        }

        return content is null
            ? new ExportGap(name, "The store has nothing of this name.")
            : await AddAsync(archive, folder, name, content, cancellation).ConfigureAwait(false);
    }

    private async Task<ExportGap?> AddAsync(ArchiveWriter archive, string folder, string name, Stream content, CancellationToken cancellation)
    {
        var entry = folder + (++_count).ToString("D6", CultureInfo.InvariantCulture) + "-" + SafeName.Of(name);
        Exception? broken = null;
        await archive.AddAsync(
            entry,
            async target =>
            {
                broken = await PumpAsync(content, target, cancellation).ConfigureAwait(false);
                return 0;
            },
            CompressionLevel.NoCompression,
            cancellation,
            name).ConfigureAwait(false);
        if (broken is null)
        {
            await content.DisposeAsync().ConfigureAwait(false);
            return null;
        }

        return new ExportGap(name, "The store broke off (" + broken.GetType().Name + "): " + entry + " holds what came before.");
    }

    /// <summary>Copies to the end. What fails in the archive is the export's failure; what fails in the store is returned.</summary>
    private async Task<Exception?> PumpAsync(Stream content, Stream target, CancellationToken cancellation)
    {
        while (true)
        {
            int read;
            try
            {
                read = await content.ReadAsync(_buffer, cancellation).AsTask().WaitAsync(patience, time, cancellation).ConfigureAwait(false);
            }
            catch (Exception error) when (!cancellation.IsCancellationRequested)
            {
                // A read that was given up may still write into the buffer.
                _buffer = new byte[_buffer.Length];
                return error;
            }

            if (read == 0)
            {
                return null;
            }

            await target.WriteAsync(_buffer.AsMemory(0, read), cancellation).ConfigureAwait(false);
        }
    }
}
