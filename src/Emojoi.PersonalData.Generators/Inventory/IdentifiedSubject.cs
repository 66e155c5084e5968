namespace Emojoi.PersonalData.Generators.Inventory;

/// <summary>The root type of a kind of data subject, under the policy.</summary>
/// <param name="Type">Full name of the type.</param>
/// <param name="Subject">Id of the kind of data subject.</param>
/// <param name="Key">The member that identifies the person, several with commas, or <c>null</c>.</param>
/// <remarks>A pipeline value.</remarks>
internal sealed record IdentifiedSubject(string Type, string Subject, string? Key);
