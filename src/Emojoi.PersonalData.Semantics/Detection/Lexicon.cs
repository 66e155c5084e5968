using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>The words that the detector knows, from <c>lexicon.tsv</c>.</summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> LazyDefault = new(LexiconReader.ReadDefault);
    private const int MostReadings = 20_000;
    private readonly ConcurrentDictionary<string, NameReading> _readings = new(StringComparer.Ordinal);
    private readonly PhraseNode _phrases = new();
    private readonly Dictionary<string, ImmutableArray<string>> _aliases = new(StringComparer.Ordinal);

    /// <summary>The lexicon of the package.</summary>
    public static Lexicon Default => LazyDefault.Value;

    /// <summary>Kinds of personal data by id.</summary>
    public Dictionary<string, PersonalConcept> Concepts { get; } = new(StringComparer.Ordinal);

    /// <summary>What a word of a type's name says the type is about.</summary>
    public Dictionary<string, LexiconTopic> Topics { get; } = new(StringComparer.Ordinal);

    /// <summary>Words of a type's name that say how it travels.</summary>
    public HashSet<string> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>Words behind the head of a member's name that change nothing.</summary>
    public HashSet<string> Tails { get; } = new(StringComparer.Ordinal);

    /// <summary>Words of time behind what happened; only for what can be a date.</summary>
    public HashSet<string> Moments { get; } = new(StringComparer.Ordinal);

    /// <summary>Last words of types that are a server's or an organisation's behind a thing's word: a network credential, a vendor's address.</summary>
    public HashSet<string> Held { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that families and trees share: of people where something else says so.</summary>
    public HashSet<string> Kin { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of the kinds of data that reach a person.</summary>
    public HashSet<string> Contacts { get; } = new(StringComparer.Ordinal);

    /// <summary>What a word of a type's name says the type is about as well.</summary>
    public Dictionary<string, TypeTopic> Also { get; } = new(StringComparer.Ordinal);

    /// <summary>First words that make a member a question or a rule.</summary>
    public HashSet<string> Verbs { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that make what follows a person's.</summary>
    public HashSet<string> Owners { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that make what follows a thing's.</summary>
    public HashSet<string> Things { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of the kinds of data that mostly people have, and whether only people do.</summary>
    public Dictionary<string, bool> Witnesses { get; } = new(StringComparer.Ordinal);

    /// <summary>Attributes that say what a value is, and the words that say the same.</summary>
    public Dictionary<string, string> Attributes { get; } = new(StringComparer.Ordinal);

    /// <summary>Last words of types that hold what a person chose.</summary>
    public HashSet<string> Choices { get; } = new(StringComparer.Ordinal);

    /// <summary>Words of namespaces whose types describe code or formats.</summary>
    public HashSet<string> Machinery { get; } = new(StringComparer.Ordinal);

    /// <summary>Names, as words, of members that only the configuration of a server has.</summary>
    public HashSet<string> Servers { get; } = new(StringComparer.Ordinal);

    /// <summary>The words of a name, abbreviations and other spellings resolved.</summary>
    public ImmutableArray<string> WordsOf(string name)
    {
        var words = NameWords.Split(name);
        return words.Any(_aliases.ContainsKey) ? Resolve(words) : words;
    }

    /// <summary>Reads a name; the same few thousand names come again and again.</summary>
    public NameReading Read(string name)
    {
        if (!_readings.TryGetValue(name, out var reading))
        {
            reading = NameReading.Read(name, this);
            if (_readings.Count < MostReadings)
            {
                _readings.TryAdd(name, reading);
            }
        }

        return reading;
    }

    /// <summary>What the longest phrase that ends before <paramref name="end"/> can mean; empty where there is none.</summary>
    public IReadOnlyList<LexiconPhrase> FindPhrases(ImmutableArray<string> words, int end)
    {
        IReadOnlyList<LexiconPhrase> found = [];
        var node = _phrases;
        for (var i = end - 1; i >= 0 && node.Before.TryGetValue(words[i], out node); i--)
        {
            found = node.Phrases.Count > 0 ? node.Phrases : found;
        }

        return found;
    }

    internal void AddAlias(string word, string meaning) => _aliases[word] = meaning.Split(' ').ToImmutableArray();

    internal void AddPhrase(string text, Func<int, LexiconPhrase> create)
    {
        var words = Resolve(text.Split(' ').Select(NameWords.Singular).ToImmutableArray());
        var node = _phrases;
        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (!node.Before.TryGetValue(words[i], out var next))
            {
                node.Before.Add(words[i], next = new PhraseNode());
            }

            node = next;
        }

        node.Phrases.Add(create(words.Length));
    }

    private ImmutableArray<string> Resolve(ImmutableArray<string> words)
    {
        var resolved = ImmutableArray.CreateBuilder<string>();
        foreach (var word in words)
        {
            if (_aliases.TryGetValue(word, out var meaning))
            {
                resolved.AddRange(meaning);
            }
            else
            {
                resolved.Add(word);
            }
        }

        return resolved.ToImmutable();
    }

    private sealed class PhraseNode
    {
        public Dictionary<string, PhraseNode> Before { get; } = new(StringComparer.Ordinal);

        public List<LexiconPhrase> Phrases { get; } = [];
    }
}
