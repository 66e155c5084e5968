namespace Emojoi.PersonalData.Rights.Tests.RandomModels;

/// <summary>A row, and whose it is.</summary>
/// <param name="Model">Its type in the model.</param>
/// <param name="Entity">The object.</param>
/// <param name="Key">Its primary key.</param>
/// <param name="People">Whose it is, by number.</param>
/// <param name="IsHidden">Whether it is another tenant's, whom a person's rights do not reach.</param>
internal sealed record RandomRow(ModelEntity Model, object Entity, object[] Key, int[] People, bool IsHidden);
