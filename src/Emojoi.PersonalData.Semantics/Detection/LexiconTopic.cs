namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>What a word of a type's name says the type is about.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="IsSoft">Whether the word says so only alone or behind a person's word: a profile or a user profile, not an export profile.</param>
internal readonly record struct LexiconTopic(TypeTopic Topic, bool IsSoft);
