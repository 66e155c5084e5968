namespace Emojoi.PersonalData.EntityFrameworkCore.Export.Archive;

/// <summary>
/// Writes to another stream asynchronously only: a web server's refuses anything else, and a ZIP ends its entries synchronously. What
/// comes that way is little, and waits here until <see cref="DrainAsync"/>.
/// </summary>
internal sealed class AsynchronousStream(Stream inner) : Stream
{
    private readonly MemoryStream _waiting = new();

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => _waiting.Write(buffer, offset, count);

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer) => _waiting.Write(buffer);

    /// <inheritdoc/>
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await DrainAsync(cancellationToken).ConfigureAwait(false);
        await inner.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes what waits.</summary>
    public async ValueTask DrainAsync(CancellationToken cancellation)
    {
        if (_waiting.Length > 0)
        {
            await inner.WriteAsync(_waiting.GetBuffer().AsMemory(0, (int)_waiting.Length), cancellation).ConfigureAwait(false);
            _waiting.SetLength(0);
        }
    }

    /// <inheritdoc/>
    public override void Flush()
    {
        // What waits is written by the next asynchronous write.
    }

    /// <inheritdoc/>
    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        await DrainAsync(cancellationToken).ConfigureAwait(false);
        await inner.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}
