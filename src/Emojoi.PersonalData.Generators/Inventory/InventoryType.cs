namespace Emojoi.PersonalData.Generators.Inventory;

/// <summary>A type with something tagged, as the source has it; the policy is not looked at yet.</summary>
/// <param name="Name">Full name, as C# has it.</param>
/// <param name="Key">A name that no other type has.</param>
/// <param name="Subject">The kind of data subject that it belongs to, or <c>null</c>.</param>
/// <param name="Members">What is tagged, in the order of the source.</param>
/// <remarks>
/// A pipeline value: strings, enums and equatable arrays only. Line numbers are no part of it: an edit above the type would change it.
/// </remarks>
internal sealed record InventoryType(string Name, string Key, IdText? Subject, EquatableArray<InventoryMember> Members);
