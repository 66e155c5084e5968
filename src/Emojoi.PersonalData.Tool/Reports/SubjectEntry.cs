namespace Emojoi.PersonalData.Tool.Reports;

/// <summary>A kind of data subject, and the types that stand for it.</summary>
internal sealed record SubjectEntry(string Id, string Title, IReadOnlyList<SubjectTypeEntry> Types);
