using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>What the members of a type say together.</summary>
/// <param name="Witnesses">Members that mostly a person's data has, one for each kind, at most four.</param>
/// <param name="Prefixes">First words of the witnesses' names where the kind is not named by them.</param>
/// <param name="IsStrict">Whether only a person's data has one of them.</param>
/// <param name="LinksToPerson">Whether a member is the key of a person.</param>
/// <param name="IsBare">Whether a way to reach a person is named by nothing else: <c>Email</c>, not <c>SupportEmail</c>.</param>
/// <param name="ServerMembers">How many members only the configuration of a server has.</param>
internal sealed record TypeCompany(
    ImmutableArray<string> Witnesses,
    ImmutableHashSet<string> Prefixes,
    bool IsStrict,
    bool LinksToPerson,
    bool IsBare,
    int ServerMembers)
{
    private const int MostWitnesses = 4;

    public static TypeCompany Of(TypeFacts type, Lexicon lexicon)
    {
        var witnesses = ImmutableArray<string>.Empty;
        var prefixes = ImmutableHashSet.Create<string>(StringComparer.Ordinal);
        var concepts = new HashSet<string>(StringComparer.Ordinal);
        bool strict = false, links = false, bare = false;
        var servers = 0;
        foreach (var member in type.Members)
        {
            var reading = lexicon.Read(member.Name);
            servers += reading.IsConfiguration ? 1 : 0;
            links |= reading.LinksToPerson;
            if (WitnessOf(member, reading, lexicon) is { } concept && concepts.Add(concept.Id))
            {
                strict |= lexicon.Witnesses[concept.Id];
                witnesses = witnesses.Length < MostWitnesses ? witnesses.Add(member.Name) : witnesses;
                bare |= reading.Before.IsEmpty && lexicon.Contacts.Contains(concept.Id);
                prefixes = reading.Before.IsEmpty ? prefixes : prefixes.Add(reading.Before[0]);
            }
        }

        return new TypeCompany(witnesses, prefixes, strict, links, bare, servers);
    }

    private static PersonalConcept? WitnessOf(MemberSketch member, NameReading reading, Lexicon lexicon) =>
        (member.Shape & (ValueShapes.Text | ValueShapes.Date)) != 0 && !reading.OfThing && reading.Meanings.Count > 0
        && reading.Meanings[0] is { Weight: >= 3, Concept: var concept } && lexicon.Witnesses.ContainsKey(concept.Id)
            ? concept
            : null;
}
