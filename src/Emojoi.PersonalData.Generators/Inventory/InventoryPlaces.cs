namespace Emojoi.PersonalData.Generators.Inventory;

/// <summary>Where the members of a type stand.</summary>
/// <param name="Key">The type's key.</param>
/// <param name="Members">A place for each member of <see cref="InventoryType.Members"/>, in its order.</param>
/// <remarks>Changes at every edit above it, so that only the build-only output may use it.</remarks>
internal sealed record InventoryPlaces(string Key, EquatableArray<InventoryPlace> Members);
