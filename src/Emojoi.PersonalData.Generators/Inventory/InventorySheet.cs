namespace Emojoi.PersonalData.Generators.Inventory;

/// <summary>A tagged type under the policy.</summary>
/// <param name="Type">Full name of the type.</param>
/// <param name="Key">A name that no other type has.</param>
/// <param name="Subject">The kind of data subject, or <c>null</c>.</param>
/// <param name="Entries">A line for each of the type's tagged members, in the order of the source.</param>
/// <remarks>A pipeline value.</remarks>
internal sealed record InventorySheet(string Type, string Key, string? Subject, EquatableArray<InventoryEntry> Entries);
