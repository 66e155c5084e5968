namespace Emojoi.Social.Demonstration;

/// <summary>A clock that stands still, so that two runs print the same.</summary>
internal sealed class StandingClock(DateTimeOffset now) : TimeProvider
{
    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => now;
}
