namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>What words at the end of a name mean.</summary>
/// <param name="Concept">The kind of personal data.</param>
/// <param name="Weight">How much it says alone: 4 is enough, 3 is less sure, 2 needs company.</param>
/// <param name="Shapes">The values that it can have.</param>
/// <param name="Topics">Bits (1 &lt;&lt; topic) of what the types are about where it is at home; -1 for all.</param>
/// <param name="AllowsKey">Whether a key of a list of reference says the same (<c>GenderId</c>).</param>
/// <param name="WordCount">How many words it has.</param>
internal sealed record LexiconPhrase(PersonalConcept Concept, int Weight, ValueShapes Shapes, int Topics, bool AllowsKey, int WordCount)
{
    public bool IsAtHome(TypeTopic topic) => (Topics & (1 << (int)topic)) != 0;
}
