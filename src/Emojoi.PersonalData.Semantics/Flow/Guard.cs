namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>A check that every path to a place has passed.</summary>
/// <param name="Kind">What it answers for.</param>
/// <param name="Purpose">The purpose, or <c>null</c> for all.</param>
public sealed record Guard(GuardKind Kind, string? Purpose);
