using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>What a type is about, and which of its members tell so.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Also">What else it holds: the message of a contact form; <see cref="TypeTopic.None"/> where that is all.</param>
/// <param name="MentionsPerson">Whether its name has a word for a person, whatever else it is about.</param>
/// <param name="Witnesses">Members that mostly a person's data has, one for each kind, at most four.</param>
/// <param name="Prefixes">First words of the witnesses' names where they say nothing themselves: <c>Ntbs</c> of <c>NtbsBirthDate</c>.</param>
internal sealed record TypeProfile(TypeTopic Topic, TypeTopic Also, bool MentionsPerson, ImmutableArray<string> Witnesses, ImmutableHashSet<string> Prefixes)
{
    private const int EnoughWitnesses = 2;
    private const int EnoughServerMembers = 2;

    public static TypeProfile Create(TypeFacts type, Lexicon lexicon)
    {
        var words = WithoutRoles(lexicon.WordsOf(LastSegment(type.Name)), lexicon);
        var mentions = Mentions(words, TypeTopic.Person, lexicon);
        var company = TypeCompany.Of(type, lexicon);
        var topic = OwnTopic(type, words, mentions && company.LinksToPerson, lexicon);
        foreach (var name in type.Bases)
        {
            var inherited = WithoutRoles(lexicon.WordsOf(WithoutArguments(name)), lexicon);
            topic = Combine(topic, TopicAt(inherited, inherited.Length - 1, lexicon));
        }

        var isOfKin = (words.Length > 0 && lexicon.Kin.Contains(words[words.Length - 1])) || (company.IsStrict && company.Prefixes.Any(lexicon.Kin.Contains));
        return new TypeProfile(Weigh(topic, company, isOfKin ? 1 : EnoughWitnesses), AlsoOf(topic, words, company, lexicon), mentions, company.Witnesses, company.Prefixes);
    }

    /// <summary>Whether a type's name lets it hold preferences; cheap, for the many members whose names say nothing.</summary>
    public static bool MayHoldPreferences(TypeFacts type, Lexicon lexicon)
    {
        var words = WithoutRoles(lexicon.WordsOf(LastSegment(type.Name)), lexicon);
        return words.Length > 0 && (lexicon.Choices.Contains(words[words.Length - 1]) || TopicAt(words, words.Length - 1, lexicon) == TypeTopic.Preference);
    }

    private static TypeTopic OwnTopic(TypeFacts type, ImmutableArray<string> words, bool isOfPerson, Lexicon lexicon) =>
        TopicAt(words, words.Length - 1, lexicon) switch
        {
            TypeTopic.Settings when isOfPerson && lexicon.Choices.Contains(words[words.Length - 1]) => TypeTopic.Preference,
            TypeTopic.None or TypeTopic.Message when Mentions(words, TypeTopic.Account, lexicon) => TypeTopic.Account,
            TypeTopic.None when IsHeldByThing(words, lexicon) => TypeTopic.Infrastructure,
            TypeTopic.None when Mentions(words, TypeTopic.Health, lexicon) => TypeTopic.Health,
            TypeTopic.None when NameWords.Split(type.Namespace).Any(lexicon.Machinery.Contains) => TypeTopic.Infrastructure,
            var topic => topic,
        };

    private static bool IsHeldByThing(ImmutableArray<string> words, Lexicon lexicon) =>
        words.Length > 1
        && lexicon.Held.Contains(words[words.Length - 1])
        && lexicon.Things.Contains(words[words.Length - 2]);

    // An order, a comment or a sign-in with a bare "Email" has the bare name and address of that person, too.
    private static TypeTopic AlsoOf(TypeTopic topic, ImmutableArray<string> words, TypeCompany company, Lexicon lexicon) =>
        topic is TypeTopic.Order or TypeTopic.Message or TypeTopic.Content && company.IsBare
            ? TypeTopic.Person
            : words.Select(word => lexicon.Also.TryGetValue(word, out var also) ? also : TypeTopic.None).FirstOrDefault(also => also != TypeTopic.None);

    private static bool Mentions(ImmutableArray<string> words, TypeTopic topic, Lexicon lexicon)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (TopicAt(words, i, lexicon) == topic)
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<string> WithoutRoles(ImmutableArray<string> words, Lexicon lexicon)
    {
        var end = words.Length;
        while (end > 1 && lexicon.Roles.Contains(words[end - 1]))
        {
            end--;
        }

        return words.RemoveRange(end, words.Length - end);
    }

    // English puts what a thing is last: a customer role is a role, a role's customer is a customer.
    private static TypeTopic TopicAt(ImmutableArray<string> words, int index, Lexicon lexicon) =>
        index >= 0 && lexicon.Topics.TryGetValue(words[index], out var head) && (!head.IsSoft || IsOnesOwn(words, index, head.Topic, lexicon))
            ? head.Topic
            : TypeTopic.None;

    private static bool IsOnesOwn(ImmutableArray<string> words, int head, TypeTopic topic, Lexicon lexicon)
    {
        for (var i = head - 1; i >= 0; i--)
        {
            if (lexicon.Things.Contains(words[i]) && !lexicon.Verbs.Contains(words[i]))
            {
                return false;
            }

            if (!lexicon.Roles.Contains(words[i]))
            {
                return lexicon.Topics.TryGetValue(words[i], out var before) && (before.Topic is TypeTopic.Person or TypeTopic.Account or TypeTopic.Order || before.Topic == topic);
            }
        }

        return true;
    }

    // Of a base only this matters: machinery and settings stay so, and what derives from a person is one.
    private static TypeTopic Combine(TypeTopic own, TypeTopic inherited) => inherited switch
    {
        TypeTopic.Infrastructure or TypeTopic.Settings => inherited,
        TypeTopic.Person when own == TypeTopic.None => inherited,
        _ => own,
    };

    private static TypeTopic Weigh(TypeTopic topic, TypeCompany company, int enoughWitnesses)
    {
        if (company.ServerMembers >= EnoughServerMembers)
        {
            return TypeTopic.Settings;
        }

        var personal = company.Witnesses.Length >= enoughWitnesses;
        return topic switch
        {
            TypeTopic.None when personal => TypeTopic.Person,
            TypeTopic.Infrastructure or TypeTopic.Catalogue or TypeTopic.Statistics or TypeTopic.Template or TypeTopic.Health when personal && company.IsStrict => TypeTopic.Person,
            _ => topic,
        };
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
