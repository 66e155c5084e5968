namespace Emojoi.PersonalData.Generators.Inventory;

/// <summary>A declaration under the policy: ids, and words of the policy format.</summary>
/// <param name="Category">The category.</param>
/// <param name="Purpose">The purpose.</param>
/// <param name="Retention">The retention, the purpose's where the member names none; <c>null</c> where neither does.</param>
/// <param name="Source">Where the data comes from, the category's where the member does not say.</param>
/// <param name="Erasure">The erasure strategy.</param>
/// <remarks>A pipeline value.</remarks>
internal sealed record InventoryDeclaration(string Category, string Purpose, string? Retention, string Source, string Erasure);
