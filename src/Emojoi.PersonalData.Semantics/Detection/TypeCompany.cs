using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>What the members of a type say together.</summary>
/// <param name="Witnesses">Members that mostly a person's data has, one for each kind, at most four.</param>
/// <param name="Prefixes">First words of the witnesses' names where the kind is not named by them.</param>
/// <param name="IsStrict">Whether only a person's data has one of them.</param>
/// <param name="LinksToPerson">Whether a member is the key of a person.</param>
/// <param name="ServerMembers">How many members only the configuration of a server has.</param>
internal sealed record TypeCompany(
    ImmutableArray<string> Witnesses,
    ImmutableHashSet<string> Prefixes,
    bool IsStrict,
    bool LinksToPerson,
    int ServerMembers)
{
    private const int MostWitnesses = 4;

    public static TypeCompany Of(TypeFacts type, Lexicon lexicon)
    {
        var witnesses = ImmutableArray<string>.Empty;
        var prefixes = ImmutableHashSet.Create<string>(StringComparer.Ordinal);
        var concepts = new HashSet<string>(StringComparer.Ordinal);
        bool strict = false, links = false;
        var servers = 0;
        foreach (var member in type.Members)
        {
            var words = lexicon.WordsOf(member.Name);
            servers += lexicon.Servers.Contains(string.Join(" ", words)) ? 1 : 0;
            links |= IsLinkToPerson(words, lexicon);
            var reading = NameReading.Read(member.Name, lexicon);
            if (WitnessOf(member, reading, lexicon) is { } concept && concepts.Add(concept.Id))
            {
                strict |= lexicon.Witnesses[concept.Id];
                witnesses = witnesses.Length < MostWitnesses ? witnesses.Add(member.Name) : witnesses;
                prefixes = reading.Before.IsEmpty ? prefixes : prefixes.Add(reading.Before[0]);
            }
        }

        return new TypeCompany(witnesses, prefixes, strict, links, servers);
    }

    private static PersonalConcept? WitnessOf(MemberSketch member, NameReading reading, Lexicon lexicon) =>
        (member.Shape & (ValueShapes.Text | ValueShapes.Date)) != 0 && !reading.OfThing && reading.Meanings.Count > 0
        && reading.Meanings[0] is { Weight: >= 3, Concept: var concept } && lexicon.Witnesses.ContainsKey(concept.Id)
            ? concept
            : null;

    private static bool IsLinkToPerson(ImmutableArray<string> words, Lexicon lexicon) =>
        words.Length > 1
        && words[words.Length - 1] == "id"
        && lexicon.Topics.TryGetValue(words[words.Length - 2], out var about)
        && about.Topic == TypeTopic.Person;
}
