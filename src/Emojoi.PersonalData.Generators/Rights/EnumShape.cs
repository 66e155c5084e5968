namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>An enum that is written by the names of its members.</summary>
/// <param name="Type">The enum, fully qualified.</param>
/// <param name="Helper">What its methods are named after.</param>
/// <param name="IsUnsigned">Whether a value without a name is an unsigned number.</param>
/// <param name="Members">Names in code, the first of each value.</param>
internal sealed record EnumShape(string Type, string Helper, bool IsUnsigned, EquatableArray<string> Members);
