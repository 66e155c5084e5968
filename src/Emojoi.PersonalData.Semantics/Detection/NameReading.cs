using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>A member's name, read with the lexicon.</summary>
/// <param name="Phrase">What it names, or <c>null</c>.</param>
/// <param name="Void">Whether its first word makes it a question, a rule or an action.</param>
/// <param name="Owned">Whether a word before the phrase makes it a person's.</param>
/// <param name="OfThing">Whether a word before the phrase makes it a thing's.</param>
/// <param name="Modified">Whether other words stand before the phrase.</param>
internal readonly record struct NameReading(LexiconPhrase? Phrase, bool Void, bool Owned, bool OfThing, bool Modified)
{
    public static NameReading Read(string name, Lexicon lexicon)
    {
        var words = lexicon.WordsOf(name);
        var end = words.Length;
        var isKey = end > 1 && words[end - 1] == "id";
        var phrase = lexicon.FindPhrase(words, end);
        while (phrase is null && end > 1 && (lexicon.Tails.Contains(words[end - 1]) || isKey))
        {
            end--;
            phrase = lexicon.FindPhrase(words, end);
            if (isKey && phrase is { AllowsKey: false })
            {
                return default;
            }

            isKey = false;
        }

        return phrase is null ? default : Describe(phrase, words, end - phrase.WordCount, lexicon);
    }

    private static NameReading Describe(LexiconPhrase phrase, ImmutableArray<string> words, int before, Lexicon lexicon)
    {
        bool owned = false, ofThing = false;
        for (var i = 0; i < before; i++)
        {
            owned |= lexicon.Owners.Contains(words[i]);
            ofThing |= lexicon.Things.Contains(words[i]);
        }

        return new NameReading(phrase, before > 0 && lexicon.Verbs.Contains(words[0]), owned, ofThing, before > 0);
    }
}
