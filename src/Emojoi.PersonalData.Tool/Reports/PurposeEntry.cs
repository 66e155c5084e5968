namespace Emojoi.PersonalData.Tool.Reports;

/// <summary>A purpose, and the categories that code holds for it.</summary>
internal sealed record PurposeEntry(
    string Id, string Title, string? Basis, bool Profiling, string? OptOut, string? CollectedBy, IReadOnlyList<string> HeldCategories);
