namespace Emojoi.PersonalData.Rights;

/// <summary>How far an erasure came.</summary>
public enum ErasureStatus
{
    /// <summary>Asked for, nothing done yet.</summary>
    Requested = 0,

    /// <summary>Some steps are done; the rest goes on where it stopped.</summary>
    InProgress = 1,

    /// <summary>Every step was counted again: nothing is left but what a recorded hold or a law explains.</summary>
    Completed = 2,

    /// <summary>A hold forbids it for now; it goes on when the hold is over.</summary>
    Held = 3,

    /// <summary>A step failed; the report says which and why. It is tried again by <see cref="IPersonalDataEraser.ResumeAsync"/>.</summary>
    Failed = 4,

    /// <summary>Nobody has that key, and nothing refers to it.</summary>
    NoSuchSubject = 5,

    /// <summary>Withdrawn before it began.</summary>
    Cancelled = 6,
}
