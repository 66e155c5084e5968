using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>A member's name, read with the lexicon.</summary>
/// <param name="Meanings">What it can name; empty where it names nothing known.</param>
/// <param name="Before">The words before that.</param>
/// <param name="Owned">Whether one of them makes it a person's.</param>
/// <param name="NamesPerson">Whether its own words name a person: <c>ContactName</c>.</param>
/// <param name="OfThing">Whether one of them makes it a thing's.</param>
/// <param name="Kin">The word before that families and trees share, such as <c>child</c>; <c>null</c> where there is none.</param>
/// <param name="IsKey">Whether it is the key of a list of reference.</param>
/// <param name="LinksToPerson">Whether it is the key of a person, whatever else it names.</param>
/// <param name="IsConfiguration">Whether only the configuration of a server, or the definition of a field, has it.</param>
internal readonly record struct NameReading(
    IReadOnlyList<LexiconPhrase> Meanings,
    ImmutableArray<string> Before,
    bool Owned,
    bool NamesPerson,
    bool OfThing,
    string? Kin,
    bool IsKey,
    bool LinksToPerson,
    bool IsConfiguration)
{
    private static readonly NameReading Nothing = new([], ImmutableArray<string>.Empty, false, false, false, null, false, false, false);

    /// <summary>Reads a name; one whose first word makes it a question, a rule or an action names nothing.</summary>
    public static NameReading Read(string name, Lexicon lexicon)
    {
        var words = lexicon.WordsOf(name);
        return Read(words, lexicon) with
        {
            LinksToPerson = IsLinkToPerson(words, lexicon),
            IsConfiguration = lexicon.Servers.Contains(string.Join(" ", words)),
        };
    }

    private static NameReading Read(ImmutableArray<string> words, Lexicon lexicon)
    {
        var end = words.Length;
        var meanings = lexicon.FindPhrases(words, end);
        var isKey = meanings.Count == 0 && end > 1 && words[end - 1] == "id";
        var isMoment = false;
        for (; meanings.Count == 0 && end > 1 && IsTail(words, end, isKey, lexicon); end--)
        {
            isMoment |= lexicon.Moments.Contains(words[end - 1]);
            meanings = lexicon.FindPhrases(words, end - 1);
        }

        if (isMoment)
        {
            meanings = meanings.Where(phrase => (phrase.Shapes & ValueShapes.Date) != 0).ToList();
        }

        if (meanings.Count == 0 || (isKey && !meanings[0].AllowsKey))
        {
            return Nothing;
        }

        var start = end - meanings[0].WordCount;
        var before = words.RemoveRange(start, words.Length - start);
        return before.Length > 0 && lexicon.Verbs.Contains(before[0])
            ? Nothing
            : new NameReading(meanings, before, before.Any(lexicon.Owners.Contains), words.Skip(start).Any(lexicon.Owners.Contains), before.Any(lexicon.Things.Contains), before.FirstOrDefault(lexicon.Kin.Contains), isKey, false, false);
    }

    private static bool IsTail(ImmutableArray<string> words, int end, bool isKey, Lexicon lexicon) =>
        lexicon.Tails.Contains(words[end - 1]) || lexicon.Moments.Contains(words[end - 1]) || (isKey && end == words.Length);

    private static bool IsLinkToPerson(ImmutableArray<string> words, Lexicon lexicon) =>
        words.Length > 1
        && words[words.Length - 1] == "id"
        && lexicon.Topics.TryGetValue(words[words.Length - 2], out var about)
        && about.Topic == TypeTopic.Person;
}
