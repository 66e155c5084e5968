using System.Globalization;
using System.Text;

namespace Emojoi.PersonalData.Generators;

/// <summary>Text of the policy inside XML documentation comments.</summary>
internal static class DocumentationText
{
    /// <summary>Escapes a text as XML on one line; what XML cannot hold becomes U+FFFD.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                escaped.Append(c).Append(text[++i]);
            }
            else
            {
                Append(escaped, c);
            }
        }

        return escaped.ToString();
    }

    private static void Append(StringBuilder escaped, char c)
    {
        switch (c)
        {
            case '&':
                escaped.Append("&amp;");
                break;
            case '<':
                escaped.Append("&lt;");
                break;
            case '>':
                escaped.Append("&gt;");
                break;
            case '\t' or '\r' or '\n' or '\u0085' or '\u2028' or '\u2029':
                escaped.Append(' ');
                break;
            default:
                escaped.Append(IsAllowed(c) ? c : '\uFFFD');
                break;
        }
    }

    private static bool IsAllowed(char c) =>
        c < '\uFFFE' && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Surrogate);
}
