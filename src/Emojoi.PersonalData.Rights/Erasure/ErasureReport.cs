namespace Emojoi.PersonalData.Rights;

/// <summary>What an erasure did, without anything that identifies the person.</summary>
/// <param name="Request">Number of the request.</param>
/// <param name="Subject">Id of the kind of data subject.</param>
/// <param name="Status">How far it came.</param>
/// <param name="Steps">What each step did, in order.</param>
/// <param name="Blobs">How many blobs were deleted, and how many stay because others refer to them.</param>
/// <param name="Holds">Holds that kept something.</param>
public sealed record ErasureReport(
    Guid Request,
    string Subject,
    ErasureStatus Status,
    IReadOnlyList<ErasureStepReport> Steps,
    BlobReport Blobs,
    IReadOnlyList<Hold> Holds)
{
    /// <summary>What the database's own file may still hold of rows that are gone, and why; <c>null</c> where nothing does. <see cref="IPersonalDataEraser.ResumeAsync"/> tries again.</summary>
    public string? Remains { get; init; }

    /// <summary>When an erasure that was scheduled begins; <c>null</c> where it was to begin at once.</summary>
    public DateTimeOffset? NotBefore { get; init; }
}
