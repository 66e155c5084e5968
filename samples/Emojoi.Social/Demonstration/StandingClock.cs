namespace Emojoi.Social.Demonstration;

/// <summary>A clock that stands still unless the story goes on, so that two runs print the same.</summary>
internal sealed class StandingClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Time passes.</summary>
    public void Pass(TimeSpan time) => _now += time;
}
