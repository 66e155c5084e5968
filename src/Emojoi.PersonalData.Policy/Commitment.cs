namespace Emojoi.PersonalData.Policy;

/// <summary>A promise that no program can keep; the report lists it as such.</summary>
/// <param name="Clause">Id of the clause.</param>
/// <param name="Title">The promise.</param>
public sealed record Commitment(string Clause, string Title);
