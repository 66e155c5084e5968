namespace Emojoi.PersonalData.Semantics.Baselines;

/// <summary>A line of the baseline that silences nothing, because it says nothing.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Text">What stands there, shortened.</param>
/// <param name="Reason">What is wrong with it, as the rest of a sentence.</param>
public readonly record struct BaselineProblem(int Line, string Text, string Reason);
