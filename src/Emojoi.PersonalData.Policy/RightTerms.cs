namespace Emojoi.PersonalData.Policy;

/// <summary>Terms of one right.</summary>
/// <param name="Within">Deadline as a duration, or <c>null</c>.</param>
/// <param name="WithinWorkingDays">Deadline in working days, or <c>null</c>.</param>
/// <param name="Fee"><c>none</c> or <c>repeated-requests</c>; <c>null</c> where the file gives none.</param>
/// <param name="Backups"><c>immediate</c> or <c>on-update</c>; <c>null</c> where the file gives none.</param>
public sealed record RightTerms(PolicyDuration? Within, int? WithinWorkingDays, string? Fee, string? Backups);
