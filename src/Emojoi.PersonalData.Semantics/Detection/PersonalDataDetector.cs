using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>
/// Finds members that hold personal data and do not say so (clause P-MINIMISE): weighs the words of the name, the type of the
/// value, the attributes and what the containing type is about.
/// </summary>
public sealed class PersonalDataDetector
{
    private const int SureWeight = 4;
    private const int LikelyWeight = 3;
    private const int PreferenceScore = 3;
    private const string NoConcept = "none";
    private const ValueShapes Keys = ValueShapes.Number | ValueShapes.Identifier | ValueShapes.Text;
    private readonly DetectionOptions _options;

    /// <summary>Makes a detector with what a project adds to the package's lexicon or takes from it.</summary>
    public PersonalDataDetector(DetectionOptions options) => _options = options;

    /// <summary>The detector with the package's lexicon.</summary>
    public static PersonalDataDetector Default { get; } = new(DetectionOptions.None);

    /// <summary>What the member looks like, or <c>null</c> where it does not look like personal data.</summary>
    public Detection? Detect(MemberFacts member)
    {
        if (member.Shape == ValueShapes.None || _options.Excludes(member.Type) || _options.Ignores(member.Name))
        {
            return null;
        }

        if (_options.Adds(member.Name))
        {
            return new Detection(Lexicon.Default.Concepts["additional"], DetectionConfidence.High, ImmutableArray.Create("the project lists it in additional_words"));
        }

        var reading = Read(member, Lexicon.Default);
        return (reading.Meanings.Count == 0 ? null : ByName(member, reading)) ?? ByPreference(member);
    }

    /// <summary>
    /// Whether a member is far from a detection: no part of its name is a word of the lexicon, whatever its type, and no
    /// attribute confirms it. What is merely not detected is not.
    /// </summary>
    public bool IsUnrelated(MemberFacts member)
    {
        var lexicon = Lexicon.Default;
        if (_options.Adds(member.Name) || IsConfirmed(member, lexicon))
        {
            return false;
        }

        var words = lexicon.WordsOf(member.Name);
        return Enumerable.Range(1, words.Length).All(end => lexicon.FindPhrases(words, end).Count == 0);
    }

    // The member's own name comes first; then what it is called elsewhere; then what an attribute says about the value.
    private static NameReading Read(MemberFacts member, Lexicon lexicon)
    {
        var reading = lexicon.Read(member.Name);
        if (SaysLittle(reading) && member.OtherName is { } other)
        {
            reading = lexicon.Read(other);
        }

        foreach (var attribute in member.Attributes)
        {
            if (SaysLittle(reading) && lexicon.Attributes.TryGetValue(attribute, out var phrase))
            {
                reading = lexicon.Read(phrase);
            }
        }

        return reading;
    }

    private static bool SaysLittle(NameReading reading) => reading.Meanings.All(phrase => phrase.Weight == 1);

    private Detection? ByName(MemberFacts member, NameReading reading)
    {
        var profile = member.Type.Profile;
        if (profile.Topic is TypeTopic.Infrastructure or TypeTopic.Settings or TypeTopic.Template or TypeTopic.Statistics)
        {
            return null;
        }

        LexiconPhrase? best = null;
        var bestScore = 0;
        foreach (var phrase in reading.Meanings)
        {
            if (Fits(member.Shape, phrase, reading.IsKey) && Score(reading, phrase, profile, member) is var score && score > bestScore)
            {
                best = phrase;
                bestScore = score;
            }
        }

        return best is not null && best.Concept.Id != NoConcept && ConfidenceOf(bestScore, member.Shape) is { } confidence
            ? new Detection(best.Concept, confidence, Reasons(member, profile))
            : null;
    }

    // Yes or no says little about a person alone.
    private DetectionConfidence? ConfidenceOf(int score, ValueShapes shape) =>
        score >= _options.WarningThreshold && shape != ValueShapes.Flag ? DetectionConfidence.High
        : score >= Math.Min(_options.InfoThreshold, _options.WarningThreshold) ? DetectionConfidence.Middle
        : null;

    // What a person chose is personal whatever it is called.
    private Detection? ByPreference(MemberFacts member)
    {
        const ValueShapes Choices = ValueShapes.Text | ValueShapes.Number | ValueShapes.Flag | ValueShapes.Enumeration | ValueShapes.Unknown;
        return (member.Shape & Choices) != 0
            && !IsBookkeeping(member.Name)
            && member.Type.MayHoldPreferences
            && member.Type.Profile is { Topic: TypeTopic.Preference, MentionsPerson: true }
            && ConfidenceOf(PreferenceScore, member.Shape) is { } confidence
            ? new Detection(Lexicon.Default.Concepts["preference"], confidence, ImmutableArray.Create("'" + member.Type.Name + "' holds what a person chose"))
            : null;
    }

    private static bool IsBookkeeping(string name) =>
        name.EndsWith("Id", StringComparison.Ordinal) || name.EndsWith("ID", StringComparison.Ordinal) || name.EndsWith("Version", StringComparison.Ordinal);

    private static bool Fits(ValueShapes shape, LexiconPhrase phrase, bool isKey) =>
        (shape & ~ValueShapes.Collection & (isKey ? Keys : phrase.Shapes)) != 0;

    private static int Score(NameReading reading, LexiconPhrase phrase, TypeProfile profile, MemberFacts member)
    {
        var score = phrase.Weight + TopicScore(reading, phrase, profile) + (IsConfirmed(member, Lexicon.Default) ? 1 : 0);
        if (reading.OfThing)
        {
            score -= phrase.Weight == SureWeight ? 2 : 4;
        }

        if ((reading.Owned || IsOfFamily(reading, profile)) && !reading.IsKey && phrase.Weight > 1 && phrase.IsAtHome(TypeTopic.Person))
        {
            score += 2;
        }
        else if (phrase.Weight <= 2 && reading.Before.Length > 0 && !profile.Prefixes.Contains(reading.Before[0]))
        {
            score--;
        }

        return score;
    }

    // Trees have children and parents too: they are people where the type is about people, or where something that only people
    // have is named the same way (ChildBirthDate beside ChildName).
    private static bool IsOfFamily(NameReading reading, TypeProfile profile) =>
        reading.Kin is { } kin && (profile.Topic is TypeTopic.Person or TypeTopic.Account or TypeTopic.Health || profile.Prefixes.Contains(kin));

    private static int TopicScore(NameReading reading, LexiconPhrase phrase, TypeProfile profile)
    {
        // The contact of a company is a person all the same.
        if (profile.Topic == TypeTopic.Catalogue)
        {
            return reading.NamesPerson && !reading.OfThing ? -1 : -3;
        }

        var mention = profile.MentionsPerson && phrase.Weight >= LikelyWeight && phrase.IsAtHome(TypeTopic.Person) ? 1 : 0;
        if (profile.Topic == TypeTopic.None)
        {
            return mention;
        }

        // A bare "Value" says something of a user's token, and nothing of a token.
        if (phrase.Weight == 1 && profile.Topic == TypeTopic.Account && !profile.MentionsPerson)
        {
            return 0;
        }

        if (!phrase.IsAtHome(profile.Topic) && !(profile.Also != TypeTopic.None && phrase.Weight > 1 && phrase.IsAtHome(profile.Also)))
        {
            return phrase.Weight >= LikelyWeight ? mention : -1;
        }

        return profile.Topic == TypeTopic.Person && profile.Witnesses.Length > 1 && phrase.Weight == 1 ? 3 : 2;
    }

    private static bool IsConfirmed(MemberFacts member, Lexicon lexicon) => member.Attributes.Any(lexicon.Attributes.ContainsKey);

    private static ImmutableArray<string> Reasons(MemberFacts member, TypeProfile profile)
    {
        var others = profile.Witnesses.Where(name => name != member.Name).Take(2).Select(name => "'" + name + "'").ToArray();
        return others.Length == 0
            ? ImmutableArray<string>.Empty
            : ImmutableArray.Create("the type also has " + string.Join(" and ", others));
    }
}
