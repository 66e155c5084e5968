namespace Emojoi.PersonalData.Rights;

/// <summary>The root type of a kind of data subject, and the members that identify one person.</summary>
/// <param name="Subject">Id of an entry in the policy's <c>subjects</c>.</param>
/// <param name="Type">The type with <see cref="DataSubjectAttribute"/>.</param>
/// <param name="Key">The members with <see cref="SubjectKeyAttribute"/>, in declaration order; names of shadow properties where the model has them.</param>
public sealed record SubjectPlan(string Subject, Type Type, IReadOnlyList<string> Key);
