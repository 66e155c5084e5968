using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>A kind of personal data, whatever a policy calls it.</summary>
/// <param name="Id">Its id in the lexicon.</param>
/// <param name="Words">In words, with article: <c>an e-mail address</c>.</param>
/// <param name="CategoryIds">Ids that policies usually give it, the most usual first.</param>
/// <param name="Fides">Its fideslang categories, the closest first.</param>
/// <param name="Dpv">Its terms of the Data Privacy Vocabulary, the closest first.</param>
public sealed record PersonalConcept(
    string Id,
    string Words,
    ImmutableArray<string> CategoryIds,
    ImmutableArray<string> Fides,
    ImmutableArray<string> Dpv)
{
    /// <summary>The kind of data of an id, or <c>null</c>.</summary>
    public static PersonalConcept? Find(string id) => Lexicon.Default.Concepts.TryGetValue(id, out var concept) ? concept : null;

    /// <summary>Whether a name says this of a person, and not of a thing.</summary>
    internal bool IsNamedBy(string name) =>
        NameReading.Read(name, Lexicon.Default) is { OfThing: false } reading && reading.Meanings.Any(meaning => meaning.Weight > 1 && meaning.Concept.Id == Id);
}
