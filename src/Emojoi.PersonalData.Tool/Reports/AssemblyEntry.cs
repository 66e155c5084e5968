namespace Emojoi.PersonalData.Tool.Reports;

/// <summary>An assembly, and the policy that it was built against.</summary>
internal sealed record AssemblyEntry(string Name, string? PolicyName, string? PolicyVersion);
