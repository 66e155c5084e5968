using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>What a type is about, and which of its members tell so.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="MentionsPerson">Whether its name has a word for a person, whatever else it is about.</param>
/// <param name="Witnesses">Members that only a person's data has, one for each kind, at most four.</param>
internal sealed record TypeProfile(TypeTopic Topic, bool MentionsPerson, ImmutableArray<string> Witnesses)
{
    private const int EnoughWitnesses = 2;

    public static TypeProfile Create(TypeFacts type, Lexicon lexicon)
    {
        var words = lexicon.WordsOf(LastSegment(type.Name));
        var topic = TopicOf(words, lexicon);
        var mentions = words.Any(word => lexicon.Topics.TryGetValue(word, out var about) && about == TypeTopic.Person);
        foreach (var name in type.Bases)
        {
            topic = Combine(topic, TopicOf(lexicon.WordsOf(WithoutArguments(name)), lexicon));
        }

        var witnesses = FindWitnesses(type, lexicon);
        if (topic == TypeTopic.None && witnesses.Length >= EnoughWitnesses)
        {
            topic = TypeTopic.Person;
        }

        return new TypeProfile(topic, mentions, witnesses);
    }

    // English puts what a thing is last: a customer role is a role, a role's customer is a customer.
    private static TypeTopic TopicOf(ImmutableArray<string> words, Lexicon lexicon)
    {
        var end = words.Length;
        while (end > 1 && lexicon.Roles.Contains(words[end - 1]))
        {
            end--;
        }

        for (var i = end - 1; i >= 0; i--)
        {
            if (lexicon.Topics.TryGetValue(words[i], out var topic))
            {
                return topic;
            }
        }

        return TypeTopic.None;
    }

    // Of a base only this matters: machinery and settings stay so, and what derives from a person is one.
    private static TypeTopic Combine(TypeTopic own, TypeTopic inherited) => inherited switch
    {
        TypeTopic.Infrastructure or TypeTopic.Settings => inherited,
        TypeTopic.Person when own == TypeTopic.None => inherited,
        _ => own,
    };

    private static ImmutableArray<string> FindWitnesses(TypeFacts type, Lexicon lexicon)
    {
        var found = ImmutableArray<string>.Empty;
        var concepts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in type.Members)
        {
            if (found.Length < 4
                && (member.Shape & (ValueShapes.Text | ValueShapes.Date)) != 0
                && NameReading.Read(member.Name, lexicon) is { Phrase: { Weight: >= 3 } phrase, Void: false }
                && phrase.IsAtHome(TypeTopic.Person)
                && concepts.Add(phrase.Concept.Id))
            {
                found = found.Add(member.Name);
            }
        }

        return found;
    }

    private static string LastSegment(string name)
    {
        var segment = name.Substring(name.LastIndexOf('.') + 1);
        var arity = segment.IndexOf('`');
        return arity < 0 ? segment : segment.Substring(0, arity);
    }

    private static string WithoutArguments(string name)
    {
        var generic = name.IndexOf('<');
        return generic < 0 ? name : name.Substring(0, generic);
    }
}
