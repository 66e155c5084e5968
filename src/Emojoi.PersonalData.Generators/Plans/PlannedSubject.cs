namespace Emojoi.PersonalData.Generators.Plans;

/// <summary>The root type of a kind of data subject.</summary>
/// <param name="Id">What <c>[DataSubject]</c> names.</param>
/// <param name="Type">The type, fully qualified.</param>
/// <param name="Key">The members that identify one person.</param>
internal sealed record PlannedSubject(IdText Id, string Type, EquatableArray<string> Key);
