namespace Emojoi.PersonalData.Generators.TypedPolicy;

/// <summary>A class of constants that the policy makes.</summary>
/// <param name="Name">Name of the class.</param>
/// <param name="Summary">What the constants are, as XML.</param>
/// <param name="Constants">The constants, in the policy's order.</param>
/// <remarks>A pipeline value: strings and equatable arrays only.</remarks>
internal sealed record ConstantClass(string Name, string Summary, EquatableArray<Constant> Constants);
