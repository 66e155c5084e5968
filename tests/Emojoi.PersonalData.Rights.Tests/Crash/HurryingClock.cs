namespace Emojoi.PersonalData.Rights.Tests.Crash;

/// <summary>Whoever looks at it again finds a tenth of a second gone: what may work for a while works for one batch.</summary>
internal sealed class HurryingClock : TimeProvider
{
    private long _now;

    public override long TimestampFrequency => 10;

    public override long GetTimestamp() => Interlocked.Increment(ref _now);
}
