namespace Emojoi.PersonalData.Rights;

/// <summary>What one step of an erasure did.</summary>
/// <param name="Entity">The type whose rows it was about.</param>
/// <param name="Deleted">Rows that were deleted.</param>
/// <param name="Changed">Rows that stay, without what identifies the person.</param>
/// <param name="Kept">Rows that stay as they are; <paramref name="Reason"/> says why.</param>
/// <param name="Residual">Rows that still hold what should be gone, counted again after the step. Zero in a completed erasure.</param>
/// <param name="Outcomes">What happened to each member, by its path joined with dots.</param>
/// <param name="Reason">The hold or the law that explains what was kept, or the error that ended the step; <c>null</c> otherwise.</param>
public sealed record ErasureStepReport(
    string Entity,
    long Deleted,
    long Changed,
    long Kept,
    long Residual,
    IReadOnlyDictionary<string, ErasureOutcome> Outcomes,
    string? Reason = null);
