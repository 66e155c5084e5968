namespace Emojoi.PersonalData.Rights;

/// <summary>What an erasure would do now.</summary>
/// <param name="Subject">Id of the kind of data subject.</param>
/// <param name="Steps">Rows that each step would delete, change and keep; nothing was touched.</param>
/// <param name="Blobs">How many blobs would be deleted, and how many would stay.</param>
/// <param name="Holds">Holds that would keep something.</param>
public sealed record ErasurePreview(string Subject, IReadOnlyList<ErasureStepReport> Steps, BlobReport Blobs, IReadOnlyList<Hold> Holds);
