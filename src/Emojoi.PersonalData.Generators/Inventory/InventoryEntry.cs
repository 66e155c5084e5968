namespace Emojoi.PersonalData.Generators.Inventory;

/// <summary>A tagged member under the policy.</summary>
/// <param name="Member">The member.</param>
/// <param name="Declarations">What it declares, in the order written.</param>
/// <remarks>A pipeline value.</remarks>
internal sealed record InventoryEntry(InventoryMember Member, EquatableArray<InventoryDeclaration> Declarations);
