namespace Emojoi.PersonalData.Tool.Reports;

/// <summary>The head of a policy (clauses P-SCOPE and N-CONTACT).</summary>
internal sealed record PolicyHeader(
    string Name, string Version, string Effective, IReadOnlyList<string> Products, string? Controller, string? Contact);
