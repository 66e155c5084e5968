namespace Emojoi.PersonalData.Generators.TypedPolicy;

/// <summary>A constant that an entry of the policy makes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Summary">What it is, as XML.</param>
/// <param name="Remarks">What the policy says of it, a line each, as XML.</param>
/// <remarks>A pipeline value: strings and equatable arrays only.</remarks>
internal sealed record Constant(string Name, string Value, string Summary, EquatableArray<string> Remarks);
