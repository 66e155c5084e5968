namespace Emojoi.PersonalData.Tool.Reports;

/// <summary>How long data is kept, and how many members are kept so.</summary>
internal sealed record RetentionEntry(
    string Id, string Title, string? Until, string? For, string? From, string? Then, string? Law, bool Blocked, int Members);
