namespace Emojoi.PersonalData.Rights;

/// <summary>How a sweep ended.</summary>
public enum RetentionStatus
{
    /// <summary>Only counted.</summary>
    Previewed = 0,

    /// <summary>Everything went that was due.</summary>
    Completed = 1,

    /// <summary>It was switched off, before it began or between two batches; the next sweep goes on.</summary>
    Stopped = 2,

    /// <summary>More of a table was due than may go at once; nothing was touched.</summary>
    Refused = 3,
}
