namespace Emojoi.PersonalData.Tool.Reports;

/// <summary>A promise that only people can keep.</summary>
internal sealed record CommitmentEntry(string Clause, string Title);
