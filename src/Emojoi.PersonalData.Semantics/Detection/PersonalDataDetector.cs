using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>
/// Finds members that hold personal data and do not say so (clause P-MINIMISE): weighs the words of the name, the type of the
/// value, the attributes and what the containing type is about.
/// </summary>
public sealed class PersonalDataDetector
{
    private const int HighScore = 4;
    private const int MiddleScore = 3;

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

        var lexicon = Lexicon.Default;
        var profile = member.Type.Profile;
        if (profile.Topic is TypeTopic.Infrastructure or TypeTopic.Settings or TypeTopic.Template or TypeTopic.Statistics)
        {
            return null;
        }

        var reading = NameReading.Read(member.Name, lexicon);
        if (reading.Void || reading.Phrase is not { } phrase || !Fits(member.Shape, phrase.Shapes))
        {
            return null;
        }

        var score = Score(reading, phrase, profile, member);
        if (score < MiddleScore)
        {
            return null;
        }

        var confidence = score >= HighScore ? DetectionConfidence.High : DetectionConfidence.Middle;
        return new Detection(phrase.Concept, confidence, Reasons(member, profile));
    }

    /// <summary>
    /// Whether a member is far from a detection: no part of its name is a word of the lexicon, whatever its type, and no
    /// attribute confirms it. What is merely not detected is not.
    /// </summary>
    public bool IsUnrelated(MemberFacts member)
    {
        if (_options.Adds(member.Name) || ConfirmedBy(member.Attributes))
        {
            return false;
        }

        var words = Lexicon.Default.WordsOf(member.Name);
        for (var end = 1; end <= words.Length; end++)
        {
            if (Lexicon.Default.FindPhrase(words, end) is not null)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(ValueShapes shape, ValueShapes allowed) => (shape & ~ValueShapes.Collection & allowed) != 0;

    private static int Score(NameReading reading, LexiconPhrase phrase, TypeProfile profile, MemberFacts member)
    {
        var score = phrase.Weight;
        if (reading.OfThing)
        {
            score -= phrase.Weight == HighScore ? 2 : 4;
        }

        if (reading.Owned)
        {
            score += 2;
        }
        else if (reading.Modified && phrase.Weight == 2)
        {
            score--;
        }

        score += TopicScore(phrase, profile);
        return score + (ConfirmedBy(member.Attributes) ? 1 : 0);
    }

    private static int TopicScore(LexiconPhrase phrase, TypeProfile profile)
    {
        if (profile.Topic == TypeTopic.Catalogue)
        {
            return -3;
        }

        if (profile.Topic == TypeTopic.None)
        {
            return 0;
        }

        var home = phrase.IsAtHome(profile.Topic) ? 2 : phrase.Weight >= MiddleScore ? 0 : -1;
        return home + (profile.MentionsPerson && home <= 0 && phrase.IsAtHome(TypeTopic.Person) ? 1 : 0);
    }

    private static bool ConfirmedBy(ImmutableArray<string> attributes) =>
        attributes.Any(name => name is "EmailAddress" or "Phone" or "CreditCard" or "ProtectedPersonalData");

    private static ImmutableArray<string> Reasons(MemberFacts member, TypeProfile profile)
    {
        var others = profile.Witnesses.Where(name => name != member.Name).Take(2).Select(name => "'" + name + "'").ToArray();
        return others.Length == 0
            ? ImmutableArray<string>.Empty
            : ImmutableArray.Create("the type also has " + string.Join(" and ", others));
    }
}
