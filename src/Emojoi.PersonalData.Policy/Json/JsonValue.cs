namespace Emojoi.PersonalData.Policy.Json;

/// <summary>A value of a JSON text, with its place.</summary>
internal readonly struct JsonValue(JsonText source, int index)
{
    private JsonToken Token => source[index];

    /// <summary>Whether there is a value at all.</summary>
    public bool Exists => source is not null;

    public JsonKind Kind => Token.Kind;

    /// <summary>Where it stands, quotes and brackets included.</summary>
    public TextRange Range => new(Token.Start, Token.Length);

    /// <summary>Where its first character stands: the opening bracket of an object or a list.</summary>
    public TextRange Opening => new(Token.Start, 1);

    /// <summary>A string's characters, decoded; any other value as written.</summary>
    public string Text => source.Decode(Token);

    /// <summary>Whether a string has exactly these characters.</summary>
    public bool TextEquals(string expected) => source.TextEquals(Token, expected);

    /// <summary>The members of an object, in the order of the text.</summary>
    public JsonMembers Members() => new(source, index);

    /// <summary>The elements of a list, in the order of the text.</summary>
    public IEnumerable<JsonValue> Items()
    {
        for (var item = index + 1; item < source[index].Next; item = source[item].Next)
        {
            yield return new JsonValue(source, item);
        }
    }
}
