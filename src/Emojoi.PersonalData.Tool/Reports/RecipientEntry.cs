namespace Emojoi.PersonalData.Tool.Reports;

/// <summary>A recipient, and what of that which code holds it may have.</summary>
internal sealed record RecipientEntry(
    string Id,
    string Title,
    string Role,
    IReadOnlyList<string> Regions,
    bool Identifiable,
    IReadOnlyList<string> Purposes,
    IReadOnlyList<string> Categories,
    IReadOnlyList<string> HeldCategories,
    string Erasure,
    string? Safeguard,
    string? Contract);
