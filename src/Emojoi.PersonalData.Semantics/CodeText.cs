namespace Emojoi.PersonalData.Semantics;

/// <summary>Looks for names in the text of code: quicker by far than to ask for its syntax, where most files have none of them.</summary>
internal static class CodeText
{
    /// <summary>Whether a name stands in code as a whole word.</summary>
    public static bool HasName(string code, string name) => HasName(code, name, _ => true);

    /// <summary>Whether a name stands in code as a whole word that something follows, blanks left out.</summary>
    /// <param name="code">The code.</param>
    /// <param name="name">The name.</param>
    /// <param name="follows">What follows; a blank where the code ends.</param>
    public static bool HasName(string code, string name, Func<char, bool> follows)
    {
        for (var at = code.IndexOf(name, StringComparison.Ordinal); at >= 0; at = code.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !IsOfName(code[at - 1])) && (end == code.Length || !IsOfName(code[end])) && follows(After(code, end)))
            {
                return true;
            }
        }

        return false;
    }

    private static char After(string code, int end)
    {
        while (end < code.Length && char.IsWhiteSpace(code[end]))
        {
            end++;
        }

        return end < code.Length ? code[end] : ' ';
    }

    private static bool IsOfName(char letter) => letter == '_' || char.IsLetterOrDigit(letter);
}
