using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>Reads the lexicon's rows.</summary>
internal static class LexiconReader
{
    public static Lexicon ReadDefault()
    {
        var lexicon = new Lexicon();
        foreach (var row in EmbeddedTable.Rows("Detection.lexicon.tsv"))
        {
            Add(lexicon, row);
        }

        return lexicon;
    }

    // The file's order matters: concepts and aliases stand before the phrases that use them.
    private static void Add(Lexicon lexicon, string[] row)
    {
        switch (row[0])
        {
            case "concept":
                lexicon.Concepts.Add(row[1], new PersonalConcept(row[1], row[2], List(row[3]), List(row[4]), List(row[5])));
                break;
            case "alias":
                lexicon.AddAlias(row[1], row[2]);
                break;
            case "phrase":
                lexicon.AddPhrase(row[1], length => new LexiconPhrase(lexicon.Concepts[row[2]], row[3][0] - '0', Shapes(row[4]), Topics(row[5]), row[4].Contains('k'), length));
                break;
            case "topic":
                lexicon.Topics[NameWords.Singular(row[1])] = new LexiconTopic(TopicOf(row[2]), IsSoft: row.Length > 3);
                break;
            case "also":
                lexicon.Also.Add(NameWords.Singular(row[1]), TopicOf(row[2]));
                break;
            case "attribute":
                lexicon.Attributes.Add(row[1], row[2]);
                break;
            case "witness":
                lexicon.Witnesses.Add(row[1], row.Length > 2);
                break;
            case "server":
                lexicon.Servers.Add(string.Join(" ", row[1].Split(' ').Select(NameWords.Singular)));
                break;
            default:
                SetOf(lexicon, row[0]).Add(NameWords.Singular(row[1]));
                break;
        }
    }

    private static TypeTopic TopicOf(string name) => (TypeTopic)Enum.Parse(typeof(TypeTopic), name);

    private static HashSet<string> SetOf(Lexicon lexicon, string kind) => kind switch
    {
        "role" => lexicon.Roles,
        "tail" => lexicon.Tails,
        "when" => lexicon.Moments,
        "kin" => lexicon.Kin,
        "contact" => lexicon.Contacts,
        "held" => lexicon.Held,
        "verb" => lexicon.Verbs,
        "owner" => lexicon.Owners,
        "thing" => lexicon.Things,
        "choice" => lexicon.Choices,
        "machinery" => lexicon.Machinery,
        _ => throw new InvalidOperationException("Unknown kind of row: " + kind),
    };

    private static ImmutableArray<string> List(string text) => text.Split(',').ToImmutableArray();

    private static ValueShapes Shapes(string letters)
    {
        var shapes = ValueShapes.None;
        foreach (var letter in letters)
        {
            shapes |= letter switch
            {
                't' => ValueShapes.Text,
                'd' => ValueShapes.Date,
                'n' => ValueShapes.Number,
                'f' => ValueShapes.Flag,
                'b' => ValueShapes.Bytes,
                'u' => ValueShapes.Uri,
                'g' => ValueShapes.Identifier,
                'a' => ValueShapes.Address,
                'e' => ValueShapes.Enumeration | ValueShapes.Unknown,
                'c' => ValueShapes.Collection,
                _ => ValueShapes.None,
            };
        }

        return shapes;
    }

    private static int Topics(string letters)
    {
        var topics = 0;
        foreach (var letter in letters)
        {
            topics |= letter switch
            {
                '*' => -1,
                'P' => (1 << (int)TypeTopic.Person) | (1 << (int)TypeTopic.Account),
                'p' => 1 << (int)TypeTopic.Person,
                'K' => 1 << (int)TypeTopic.Account,
                'A' => 1 << (int)TypeTopic.Address,
                'D' => 1 << (int)TypeTopic.Device,
                'S' => 1 << (int)TypeTopic.Session,
                'L' => 1 << (int)TypeTopic.Log,
                'M' => 1 << (int)TypeTopic.Message,
                'R' => 1 << (int)TypeTopic.Content,
                'O' => 1 << (int)TypeTopic.Order,
                'H' => 1 << (int)TypeTopic.Health,
                _ => 0,
            };
        }

        return topics;
    }
}
