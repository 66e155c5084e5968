namespace Emojoi.PersonalData.Flow.Tests;

/// <summary>A rule at a line: expected there, or reported there.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Id">The rule's id.</param>
public sealed record CaseMark(int Line, string Id);
