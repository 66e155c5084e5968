namespace Emojoi.PersonalData.Generators.Inventory;

/// <summary>A <c>[PersonalData]</c> as written, its ids not yet resolved.</summary>
/// <remarks>A pipeline value: strings, enums and equatable arrays only.</remarks>
internal sealed record InventoryTag(IdText Category, IdText Purpose, IdText? Retention, string Source, string Erasure);
