namespace Emojoi.PersonalData.Policy.Json;

/// <summary>
/// Parses RFC 8259 with comments and one trailing comma into a tape of values. The depth is bounded, so the recursion is; the work is
/// linear in the text.
/// </summary>
internal sealed class JsonParser
{
    /// <summary>How deep objects and lists may nest, the outermost counted.</summary>
    public const int MaximumDepth = 64;

    private const int TypicalTokenLength = 8;

    private readonly List<JsonToken> _tokens;
    private readonly JsonScanner _scanner;
    private readonly CancellationToken _cancellation;

    private JsonParser(string text, CancellationToken cancellation)
    {
        _tokens = new List<JsonToken>((text.Length / TypicalTokenLength) + 1);
        _scanner = new JsonScanner(text);
        _cancellation = cancellation;
    }

    /// <summary>Parses a whole text.</summary>
    /// <exception cref="JsonSyntaxException">It is not JSON.</exception>
    public static JsonText Parse(string text, CancellationToken cancellation)
    {
        var parser = new JsonParser(text, cancellation);
        parser.ParseText();
        return new JsonText(text, parser._tokens);
    }

    private void ParseText()
    {
        _scanner.SkipTrivia();
        if (_scanner.AtEnd)
        {
            throw new JsonSyntaxException(new TextRange(0, 0), "the file is empty or could not be decoded: start with '{ \"name\": … }' and save it as UTF-8");
        }

        ParseValue(depth: 1);
        _scanner.SkipTrivia();
        if (!_scanner.AtEnd)
        {
            throw JsonUnexpected.BehindEnd(_scanner);
        }
    }

    private void ParseValue(int depth)
    {
        _scanner.SkipTrivia();
        var start = _scanner.Position;
        if (_scanner.AtEnd)
        {
            throw new JsonSyntaxException(new TextRange(start, 0), "the file ends where a value must stand");
        }

        switch (_scanner.Text[start])
        {
            case '{':
                ParseContainer(JsonKind.Object, '}', depth);
                break;
            case '[':
                ParseContainer(JsonKind.Array, ']', depth);
                break;
            case '"':
                ParseString();
                break;
            case '-' or (>= '0' and <= '9'):
                JsonNumbers.Scan(_scanner);
                AddScalar(JsonKind.Number, start, escapes: false);
                break;
            default:
                AddScalar(JsonWords.Scan(_scanner), start, escapes: false);
                break;
        }
    }

    private void ParseContainer(JsonKind kind, char close, int depth)
    {
        _cancellation.ThrowIfCancellationRequested();
        var opening = new TextRange(_scanner.Position, 1);
        if (depth > MaximumDepth)
        {
            throw new JsonSyntaxException(opening, $"this nests deeper than the {MaximumDepth} levels of the format: a policy needs six");
        }

        var index = _tokens.Count;
        _tokens.Add(default);
        _scanner.Position++;
        for (_scanner.SkipTrivia(); !_scanner.At(close); _scanner.SkipTrivia())
        {
            ParseElement(kind, opening, depth);
            ParseSeparator(kind, close, opening);
        }

        _scanner.Position++;
        _tokens[index] = new JsonToken(kind, HasEscapes: false, opening.Start, _scanner.Position - opening.Start, _tokens.Count);
    }

    private void ParseElement(JsonKind kind, TextRange opening, int depth)
    {
        if (_scanner.AtEnd)
        {
            throw JsonUnexpected.End(_scanner, opening);
        }

        if (kind == JsonKind.Object)
        {
            ParseKey();
        }

        ParseValue(depth + 1);
    }

    private void ParseKey()
    {
        if (!_scanner.At('"'))
        {
            throw JsonUnexpected.NoKey(_scanner);
        }

        ParseString();
        _scanner.SkipTrivia();
        if (!_scanner.At(':'))
        {
            throw JsonUnexpected.NoColon(_scanner);
        }

        _scanner.Position++;
    }

    private void ParseSeparator(JsonKind kind, char close, TextRange opening)
    {
        _scanner.SkipTrivia();
        if (_scanner.AtEnd)
        {
            throw JsonUnexpected.End(_scanner, opening);
        }

        if (_scanner.At(','))
        {
            _scanner.Position++;
        }
        else if (!_scanner.At(close))
        {
            throw JsonUnexpected.NoSeparator(_scanner, close, opening);
        }
    }

    private void ParseString()
    {
        var start = _scanner.Position;
        AddScalar(JsonKind.String, start, JsonStrings.Scan(_scanner));
    }

    private void AddScalar(JsonKind kind, int start, bool escapes)
    {
        var length = _scanner.Position - start;
        _tokens.Add(new JsonToken(kind, escapes, start, length, _tokens.Count + 1));
    }
}
