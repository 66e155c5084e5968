namespace Emojoi.PersonalData.Tool.Reports;

/// <summary>A category, who holds it, why, how long, and who else may get it.</summary>
internal sealed record CategoryEntry(
    string Id,
    string Title,
    bool Sensitive,
    bool Identifying,
    bool Collected,
    IReadOnlyList<string> Members,
    IReadOnlyList<string> Purposes,
    IReadOnlyList<string> Retentions,
    IReadOnlyList<string> Recipients);
