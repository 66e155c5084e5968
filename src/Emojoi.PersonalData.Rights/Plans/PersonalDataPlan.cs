namespace Emojoi.PersonalData.Rights;

/// <summary>
/// What a context holds about people, and what the policy says happens to it. The generator writes one for each <c>DbContext</c>; the
/// runtime compares it with what the database really maps before it touches anything (clauses R-ACCESS, R-ERASE).
/// </summary>
/// <param name="Policy">Name and version of the policy that the plan was generated from, as <c>name version</c>.</param>
/// <param name="Subjects">The kinds of data subject, ordered by id.</param>
/// <param name="Entities">The types with personal data or with a reference to a person, in order of erasure: what refers to others before what it refers to, data subjects last.</param>
public sealed record PersonalDataPlan(string Policy, IReadOnlyList<SubjectPlan> Subjects, IReadOnlyList<EntityPlan> Entities);
