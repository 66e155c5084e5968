namespace Emojoi.PersonalData.Generators.Plans;

/// <summary>One step from a row to another one.</summary>
/// <param name="Kind">Name of the <c>PathStepKind</c>.</param>
/// <param name="Type">The type that has the navigation, fully qualified.</param>
/// <param name="Member">The navigation.</param>
internal sealed record PlannedStep(string Kind, string Type, string Member);
