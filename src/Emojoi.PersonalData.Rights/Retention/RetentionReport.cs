namespace Emojoi.PersonalData.Rights;

/// <summary>What a sweep did, or would do.</summary>
/// <param name="Sweep">Its number, as in the ledger.</param>
/// <param name="Status">How it ended.</param>
/// <param name="At">The time that periods were counted to.</param>
/// <param name="Steps">What each step did, in order.</param>
/// <param name="Gaps">What no sweep can do, and why: periods whose start nothing in the row tells.</param>
/// <param name="Blobs">How many blobs were deleted, and how many stay because others refer to them.</param>
/// <param name="Reason">Why nothing was swept, or not all of it; <c>null</c> otherwise.</param>
public sealed record RetentionReport(
    Guid Sweep,
    RetentionStatus Status,
    DateTimeOffset At,
    IReadOnlyList<RetentionStepReport> Steps,
    IReadOnlyList<string> Gaps,
    BlobReport Blobs,
    string? Reason = null)
{
    /// <summary>What the database's own file may still hold of rows that are gone, and why; <c>null</c> where nothing does.</summary>
    public string? Remains { get; init; }
}
