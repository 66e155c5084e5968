using System.Globalization;
using System.Text;

namespace Emojoi.PersonalData.Policy.Editing;

/// <summary>Writes a text as JSON.</summary>
internal static class JsonLiteral
{
    /// <summary>The text in double quotes, with the escapes that JSON requires.</summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => literal.Append('\\').Append(c),
                < ' ' or '\uFFFD' => literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => literal.Append(c),
            };
        }

        return literal.Append('"').ToString();
    }
}
