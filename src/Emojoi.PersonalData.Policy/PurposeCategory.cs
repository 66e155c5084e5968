namespace Emojoi.PersonalData.Policy;

/// <summary>A category in a purpose's list.</summary>
/// <param name="Category">Id of the category.</param>
/// <param name="Required">Whether the purpose cannot do without it.</param>
/// <param name="ValueRange">Where <c>required</c> or <c>optional</c> stands.</param>
public sealed record PurposeCategory(PolicyReference Category, bool Required, TextRange ValueRange);
