namespace Emojoi.PersonalData.EntityFrameworkCore.Retention;

/// <summary>What becomes of somebody's data in a sweep.</summary>
internal enum SweepVerdict
{
    /// <summary>What is due goes.</summary>
    Goes,

    /// <summary>A hold keeps it for now.</summary>
    Held,

    /// <summary>Nothing of theirs is swept.</summary>
    Protected,
}
