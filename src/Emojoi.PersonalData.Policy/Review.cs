namespace Emojoi.PersonalData.Policy;

/// <summary>A review of the policy.</summary>
/// <param name="Date">The day, <c>yyyy-MM-dd</c>; <c>null</c> where the file gives none.</param>
/// <param name="By">Who reviewed.</param>
public sealed record Review(string? Date, string? By);
