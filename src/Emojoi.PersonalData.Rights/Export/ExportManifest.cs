namespace Emojoi.PersonalData.Rights;

/// <summary>What an export holds, and what it does not.</summary>
/// <param name="Subject">Id of the kind of data subject.</param>
/// <param name="CreatedAt">When.</param>
/// <param name="Policy">The policy that the plan was generated from.</param>
/// <param name="Files">What was written, in order.</param>
/// <param name="Missing">What is not in it, and why; empty in a full export.</param>
public sealed record ExportManifest(
    string Subject, DateTimeOffset CreatedAt, string Policy, IReadOnlyList<ExportFile> Files, IReadOnlyList<ExportGap> Missing);
