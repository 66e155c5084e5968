using System.Globalization;
using System.Text;

namespace Emojoi.PersonalData.Policy;

/// <summary>Text of the file as messages quote it: on one line, short, and unable to rearrange the line that it stands in.</summary>
internal static class Quoted
{
    /// <summary>Longest quotation in UTF-16 code units, before escaping.</summary>
    public const int MaximumLength = 60;

    /// <summary>The text in single quotes; shortened, its control, format and separator characters as escapes.</summary>
    public static string Text(string text)
    {
        var quoted = new StringBuilder("'");
        var length = Math.Min(text.Length, MaximumLength);
        if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
        {
            length--;
        }

        for (var i = 0; i < length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < length && char.IsLowSurrogate(text[i + 1]))
            {
                AppendPair(quoted, text, i);
                i++;
            }
            else
            {
                AppendUnit(quoted, text[i]);
            }
        }

        return quoted.Append(length < text.Length ? "…'" : "'").ToString();
    }

    private static void AppendPair(StringBuilder quoted, string text, int at)
    {
        if (IsHidden(CharUnicodeInfo.GetUnicodeCategory(text, at)))
        {
            AppendEscape(quoted, text[at]);
            AppendEscape(quoted, text[at + 1]);
            return;
        }

        quoted.Append(text, at, 2);
    }

    private static void AppendUnit(StringBuilder quoted, char c)
    {
        if (IsHidden(CharUnicodeInfo.GetUnicodeCategory(c)))
        {
            AppendEscape(quoted, c);
            return;
        }

        quoted.Append(c);
    }

    private static void AppendEscape(StringBuilder quoted, char c) => quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));

    private static bool IsHidden(UnicodeCategory category) => category is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
