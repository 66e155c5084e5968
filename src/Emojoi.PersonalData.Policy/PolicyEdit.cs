namespace Emojoi.PersonalData.Policy;

/// <summary>A change of a policy file's text.</summary>
/// <param name="Range">What is replaced; empty for an insertion.</param>
/// <param name="NewText">What stands there afterwards.</param>
public readonly record struct PolicyEdit(TextRange Range, string NewText);
