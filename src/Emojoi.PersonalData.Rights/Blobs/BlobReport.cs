namespace Emojoi.PersonalData.Rights;

/// <summary>What happened to content outside of the database.</summary>
/// <param name="Deleted">Blobs that are gone.</param>
/// <param name="Shared">Blobs that stay, because other people's rows name them.</param>
/// <param name="Missing">Names that led to nothing, as those do that a process deleted which ended before it could say so.</param>
public sealed record BlobReport(long Deleted, long Shared, long Missing);
