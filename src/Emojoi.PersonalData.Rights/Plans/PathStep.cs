namespace Emojoi.PersonalData.Rights;

/// <summary>One step from a row to another one.</summary>
/// <param name="Kind">Along a navigation, or against it.</param>
/// <param name="Type">The type that declares the navigation.</param>
/// <param name="Member">The navigation.</param>
public sealed record PathStep(PathStepKind Kind, Type Type, string Member);
