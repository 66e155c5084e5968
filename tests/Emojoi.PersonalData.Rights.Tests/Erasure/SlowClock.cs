namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>A clock on which everything takes long: each look at it is a second later than the one before.</summary>
internal sealed class SlowClock : TimeProvider
{
    private long _looks;

    public override long GetTimestamp() => Interlocked.Increment(ref _looks) * TimestampFrequency;
}
