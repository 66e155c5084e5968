namespace Emojoi.PersonalData.EntityFrameworkCore;

/// <summary>How sweeps work. They are read anew all the time: a configuration that is reloaded stops a sweep that is going on.</summary>
public sealed class RetentionOptions
{
    /// <summary>The kill switch: asked before a sweep, before each of its batches and before each person.</summary>
    public bool IsEnabled { get; set; } = true;

    /// <summary>
    /// The largest part of a table's rows that one sweep may delete or change. Where more are due, nothing is touched and an error is logged: a clock that went wrong, a policy that was
    /// mistyped and an import look like this. The first sweep of an old database may need more, after somebody looked at the preview.
    /// </summary>
    public double MaximumFraction { get; set; } = 0.1;

    /// <summary>How much time passes between two sweeps of <c>AddRetentionSweeps</c>.</summary>
    public TimeSpan Interval { get; set; } = TimeSpan.FromDays(1);
}
