using System.Globalization;
using System.Text;

namespace Emojoi.PersonalData.Policy.Json;

/// <summary>A JSON text and the tape of its values in the order of the text; strings are decoded when somebody asks.</summary>
internal sealed class JsonText(string text, List<JsonToken> tokens)
{
    /// <summary>The value that is the whole text.</summary>
    public JsonValue Root => new(this, 0);

    public JsonToken this[int index] => tokens[index];

    /// <summary>A string's characters, escapes decoded; any other value as written.</summary>
    public string Decode(JsonToken token)
    {
        if (token.Kind != JsonKind.String)
        {
            return text.Substring(token.Start, token.Length);
        }

        return token.HasEscapes ? Unescape(token) : text.Substring(token.Start + 1, token.Length - 2);
    }

    /// <summary>Whether a string has exactly these characters; decodes only where it must.</summary>
    public bool TextEquals(JsonToken token, string expected) => token.HasEscapes
        ? string.Equals(Unescape(token), expected, StringComparison.Ordinal)
        : token.Length - 2 == expected.Length && string.CompareOrdinal(text, token.Start + 1, expected, 0, expected.Length) == 0;

    private string Unescape(JsonToken token)
    {
        var decoded = new StringBuilder(token.Length);
        var end = token.Start + token.Length - 1;
        for (var at = token.Start + 1; at < end; at++)
        {
            if (text[at] != '\\')
            {
                decoded.Append(text[at]);
                continue;
            }

            at++;
            decoded.Append(Unescape(text, at));
            at += text[at] == 'u' ? 4 : 0;
        }

        return decoded.ToString();
    }

    private static char Unescape(string text, int at) => text[at] switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => (char)int.Parse(text.Substring(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
        var same => same,
    };
}
