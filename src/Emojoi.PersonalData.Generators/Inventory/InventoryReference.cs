namespace Emojoi.PersonalData.Generators.Inventory;

/// <summary>A reference to a data subject.</summary>
/// <param name="Type">Full name of the type that refers.</param>
/// <param name="Member">The member that holds the key; empty where the type as a whole belongs to the subject.</param>
/// <param name="Subject">Full name of the subject's type.</param>
/// <param name="Role"><c>owner</c>, <c>co-owner</c> or <c>accessor</c>.</param>
/// <remarks>A pipeline value.</remarks>
internal sealed record InventoryReference(string Type, string Member, string Subject, string Role);
