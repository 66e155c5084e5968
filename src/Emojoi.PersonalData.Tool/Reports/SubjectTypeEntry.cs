namespace Emojoi.PersonalData.Tool.Reports;

/// <summary>A type that stands for a kind of data subject, and the member that identifies it.</summary>
internal sealed record SubjectTypeEntry(string Assembly, string Type, string? Key);
