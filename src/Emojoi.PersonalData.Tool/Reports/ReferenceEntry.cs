namespace Emojoi.PersonalData.Tool.Reports;

/// <summary>A member that refers to a data subject.</summary>
internal sealed record ReferenceEntry(string Assembly, string Type, string Member, string Subject, string Role);
