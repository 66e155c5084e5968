namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>A row of <c>marks.tsv</c>: a member that gives something that data may be written to.</summary>
/// <param name="Mark">What it is: <c>console</c>, <c>file</c>, <c>public</c>.</param>
/// <param name="Parameter">The parameter that must be given for it, or <c>null</c>.</param>
public sealed record MarkEntry(string Mark, string? Parameter);
