namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>A data annotation of a member.</summary>
/// <param name="Kind"><c>Required</c>, <c>MaxLength</c>, <c>MinLength</c>, <c>Range</c>, or the name of an attribute that is asked itself.</param>
/// <param name="First">First argument as an expression, or empty.</param>
/// <param name="Second">Second argument as an expression, or empty.</param>
internal sealed record Validation(string Kind, string First, string Second);
