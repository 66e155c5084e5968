namespace Emojoi.PersonalData.Rights;

/// <summary>How a row leads to a person: through zero or more steps to the members that hold the person's key.</summary>
/// <param name="Subject">Id of the kind of data subject.</param>
/// <param name="Role">What the person is to the row (clause P-PUBLIC).</param>
/// <param name="Steps">From the row towards the person; empty where the row itself holds the key.</param>
/// <param name="Key">The members of the type at the end of the steps that hold the key, in the order of <see cref="SubjectPlan.Key"/>.</param>
/// <param name="Part">The member of the row that this person's part lies in (<c>Written</c>), or <c>null</c> where the whole row is meant.</param>
public sealed record SubjectPath(string Subject, SubjectRole Role, IReadOnlyList<PathStep> Steps, IReadOnlyList<string> Key, string? Part = null);
