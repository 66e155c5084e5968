using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>Splits a name into words: camel and snake case, acronyms, digits; lower case, singular.</summary>
public static class NameWords
{
    /// <summary>The words of <paramref name="name"/>: <c>lastLoginIPAddress</c> gives last, login, ip, address.</summary>
    public static ImmutableArray<string> Split(string name)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || IsBorder(name, i))
            {
                Add(words, name, start, i);
                start = i;
            }
        }

        return words.ToImmutable();
    }

    /// <summary>The singular of a lower-case English word, by the regular endings.</summary>
    public static string Singular(string word)
    {
        if (word.Length < 4 || word[word.Length - 1] != 's')
        {
            return word;
        }

        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
        {
            return word.Substring(0, word.Length - 3) + "y";
        }

        if (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal))
        {
            return word.Substring(0, word.Length - 2);
        }

        return word[word.Length - 2] is 's' or 'u' or 'i' or 'a' ? word : word.Substring(0, word.Length - 1);
    }

    private static bool IsBorder(string name, int i)
    {
        char before = name[i - 1], here = name[i];
        if (!char.IsLetterOrDigit(here) || !char.IsLetterOrDigit(before))
        {
            return true;
        }

        if (char.IsDigit(here) != char.IsDigit(before))
        {
            return true;
        }

        // Before an upper-case letter behind a lower-case one (lastLogin), and before the last letter of an acronym that a
        // word follows (IPAddress); EMail is one word.
        return char.IsUpper(here)
            && (!char.IsUpper(before) || (i + 1 < name.Length && char.IsLower(name[i + 1])))
            && !IsEMail(name, i);
    }

    private static bool IsEMail(string name, int i) =>
        name[i - 1] == 'E' && string.CompareOrdinal(name, i, "Mail", 0, 4) == 0 && (i == 1 || !char.IsUpper(name[i - 2]));

    private static void Add(ImmutableArray<string>.Builder words, string name, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(name[start]))
        {
            start++;
        }

        if (start < end)
        {
            words.Add(Singular(name.Substring(start, end - start).ToLowerInvariant()));
        }
    }
}
