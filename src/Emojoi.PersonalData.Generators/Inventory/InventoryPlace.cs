namespace Emojoi.PersonalData.Generators.Inventory;

/// <summary>Where a member stands.</summary>
/// <param name="File">Path of the file, as the compiler has it.</param>
/// <param name="Line">The line, from 1.</param>
/// <remarks>Changes at every edit above it, so that only the build-only output may use it.</remarks>
internal sealed record InventoryPlace(string File, int Line);
