namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>A <c>[PersonalData]</c>; each id as its value, or as the constant's name where it does not bind.</summary>
/// <param name="Category">Its category.</param>
/// <param name="Purpose">Its purpose.</param>
/// <param name="Retention">Its retention, or <c>null</c> where the purpose's holds.</param>
/// <param name="Source">Name of the <c>DataSource</c>.</param>
internal sealed record RightsAnnotation(IdText Category, IdText Purpose, IdText? Retention, string Source);
