namespace Emojoi.PersonalData.Generators.Inventory;

/// <summary>The root type of a kind of data subject.</summary>
/// <param name="Type">Full name of the type.</param>
/// <param name="Subject">The kind of data subject.</param>
/// <param name="Key">The member that identifies the person, several with commas, or <c>null</c>.</param>
/// <remarks>A pipeline value.</remarks>
internal sealed record InventorySubject(string Type, IdText Subject, string? Key);
