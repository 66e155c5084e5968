using System.IO.Pipelines;
using System.Text.Json;
using Emojoi.PersonalData.EntityFrameworkCore.Export.Values;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export.Rows;

/// <summary>Where rows go as JSON: through a pipe that is emptied by bytes, so that memory does not grow with the person.</summary>
internal sealed class RowSink(PipeWriter pipe)
{
    private const int FlushBytes = 64 * 1024;

    private long _flushed;

    /// <summary>Writes the JSON. It is not disposed of: that would pass on what an export that failed has left.</summary>
    public Utf8JsonWriter Writer { get; } = new(pipe, JsonText.Compact);

    /// <summary>Names of blobs that the rows so far hold.</summary>
    public SortedSet<string> Blobs { get; } = new(StringComparer.Ordinal);

    /// <summary>Passes on what has gathered, if it is much.</summary>
    public ValueTask FlushIfMuchAsync(CancellationToken cancellation) =>
        Writer.BytesCommitted + Writer.BytesPending - _flushed < FlushBytes ? ValueTask.CompletedTask : FlushAsync(cancellation);

    /// <summary>Passes on everything so far.</summary>
    public async ValueTask FlushAsync(CancellationToken cancellation)
    {
        Writer.Flush();
        _flushed = Writer.BytesCommitted;
        await PassOnAsync(pipe, cancellation).ConfigureAwait(false);
    }

    /// <summary>Empties a pipe. That nobody reads any more ends an export as a failure, never as a success (F28).</summary>
    public static async ValueTask PassOnAsync(PipeWriter pipe, CancellationToken cancellation)
    {
        var result = await pipe.FlushAsync(cancellation).ConfigureAwait(false);
        if (result.IsCanceled)
        {
            throw new OperationCanceledException("The export was cancelled by its reader.");
        }

        if (result.IsCompleted)
        {
            throw new IOException("Nobody reads the export any more; it is not complete.");
        }
    }
}
