namespace Emojoi.PersonalData.Policy;

/// <summary>A place as editors show it.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">UTF-16 code unit in the line, from 1.</param>
public readonly record struct LinePosition(int Line, int Column);
