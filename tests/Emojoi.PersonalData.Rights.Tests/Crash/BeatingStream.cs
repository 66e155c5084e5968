namespace Emojoi.PersonalData.Rights.Tests.Crash;

/// <summary>A file that beats with each write, and holds nothing back: what was written when the process is killed is there.</summary>
internal sealed class BeatingStream(FileStream file, Heartbeat heartbeat) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        heartbeat.Beat();
        file.Write(buffer, offset, count);
        file.Flush();
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        heartbeat.Beat();
        await file.WriteAsync(buffer, cancellationToken);
        await file.FlushAsync(cancellationToken);
    }

    public override void Flush() => file.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        file.Dispose();
        base.Dispose(disposing);
    }
}
