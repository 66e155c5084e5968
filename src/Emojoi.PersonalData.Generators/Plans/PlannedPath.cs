namespace Emojoi.PersonalData.Generators.Plans;

/// <summary>How a row leads to a person.</summary>
/// <param name="Subject">The kind of data subject.</param>
/// <param name="Role">Name of the <c>SubjectRole</c>.</param>
/// <param name="Steps">Towards the person.</param>
/// <param name="Key">The members that hold the key.</param>
/// <param name="Part">The member that this person's part lies in, or <c>null</c>.</param>
internal sealed record PlannedPath(IdText Subject, string Role, EquatableArray<PlannedStep> Steps, EquatableArray<string> Key, string? Part);
