namespace Emojoi.PersonalData.Policy.Editing;

/// <summary>A member that an edit adds: a key with a value as JSON, or with an object of members.</summary>
internal sealed class NewMember
{
    private readonly string _key;
    private readonly string? _value;
    private readonly NewMember[] _members;

    private NewMember(string key, string? value, NewMember[] members)
    {
        _key = key;
        _value = value;
        _members = members;
    }

    public static NewMember True(string key) => new(key, "true", []);

    public static NewMember Text(string key, string text) => new(key, JsonLiteral.Of(text), []);

    public static NewMember List(string key, params string[] texts) => new(key, $"[{string.Join(", ", texts.Select(JsonLiteral.Of))}]", []);

    /// <summary>A section with its first entry, which gets lines of its own in a file that has lines.</summary>
    public static NewMember Section(string key, NewMember entry) => new(key, null, [entry]) { HasLines = true };

    public static NewMember Object(string key, params NewMember[] members) => new(key, null, members);

    /// <summary>Whether it gets lines of its own even where its siblings have none.</summary>
    public bool HasLines { get; private init; }

    /// <summary>On one line: <c>"email": { "title": "Email" }</c>.</summary>
    public string OneLine() => $"{JsonLiteral.Of(_key)}: {_value ?? OneLineObject()}";

    /// <summary>With one member a line, its own members each on one line.</summary>
    /// <param name="style">The file's line ends and indentation.</param>
    /// <param name="indent">What stands before the key.</param>
    public string ManyLines(TextStyle style, string indent)
    {
        if (_members.Length == 0)
        {
            return OneLine();
        }

        var inner = style.NewLine + indent + style.IndentUnit;
        var members = string.Join("," + inner, _members.Select(member => member.OneLine()));
        return $"{JsonLiteral.Of(_key)}: {{{inner}{members}{style.NewLine}{indent}}}";
    }

    private string OneLineObject() => _members.Length == 0 ? "{}" : $"{{ {string.Join(", ", _members.Select(member => member.OneLine()))} }}";
}
