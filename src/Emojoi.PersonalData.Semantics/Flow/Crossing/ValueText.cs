using System.Globalization;
using System.Text;

namespace Emojoi.PersonalData.Semantics.Flow.Crossing;

/// <summary>Texts inside a record of the flow attribute: what separates its parts is escaped.</summary>
internal static class ValueText
{
    private const string Reserved = "%\t\n\r ,;=[]";

    /// <summary>A text without separators.</summary>
    public static string Escape(string text)
    {
        if (text.IndexOfAny(Reserved.ToCharArray()) < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            _ = Reserved.IndexOf(c) >= 0 ? escaped.Append('%').Append(((int)c).ToString("x2", CultureInfo.InvariantCulture)) : escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>The text as it was.</summary>
    public static string Unescape(string text)
    {
        if (text.IndexOf('%') < 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && int.TryParse(text.Substring(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
            {
                plain.Append((char)code);
                i += 2;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }
}
