namespace Emojoi.PersonalData.Policy.Json;

/// <summary>Scans <c>true</c>, <c>false</c> and <c>null</c>, and words that JSON does not know.</summary>
internal static class JsonWords
{
    /// <summary>Scans the word at the scanner's position and stands behind it afterwards.</summary>
    public static JsonKind Scan(JsonScanner scanner)
    {
        var start = scanner.Position;
        SkipWord(scanner);
        return (scanner.Position - start) switch
        {
            4 when Is(scanner, start, "true") => JsonKind.True,
            4 when Is(scanner, start, "null") => JsonKind.Null,
            5 when Is(scanner, start, "false") => JsonKind.False,
            _ => throw Unknown(scanner, start),
        };
    }

    /// <summary>Whether the next character would go on with a word or number.</summary>
    public static bool IsPart(JsonScanner scanner) => !scanner.AtEnd
        && scanner.Text[scanner.Position] is var c
        && (c is '_' or '$' or '+' or '-' or '.' || (char.IsLetterOrDigit(c) && !char.IsSurrogate(c)));

    /// <summary>The error for what starts no value: a word, a wrong number, a stray character.</summary>
    public static JsonSyntaxException Unknown(JsonScanner scanner, int start)
    {
        scanner.Position = start;
        var range = RangeAt(scanner);
        if (scanner.At('\''))
        {
            return new JsonSyntaxException(range, "a text stands in double quotes, not in single ones: write \"text\"");
        }

        var found = Quoted.Text(scanner.Text.Substring(range.Start, Math.Min(range.Length, Quoted.MaximumLength + 1)));
        return new JsonSyntaxException(range, $"{found} is no JSON value: write a text in double quotes, a number, true, false, an object {{…}} or a list […]");
    }

    /// <summary>What the reader's eye sees at the scanner's position: a text in quotes, a word or number, or one character.</summary>
    public static TextRange RangeAt(JsonScanner scanner)
    {
        var start = scanner.Position;
        if (scanner.At('"'))
        {
            JsonStrings.Scan(scanner);
        }
        else if (IsPart(scanner))
        {
            SkipWord(scanner);
        }
        else
        {
            JsonSurrogates.Skip(scanner, scanner.Text.Length);
            scanner.Position++;
        }

        var end = scanner.Position;
        scanner.Position = start;
        return new TextRange(start, end - start);
    }

    private static void SkipWord(JsonScanner scanner)
    {
        while (IsPart(scanner))
        {
            scanner.Position++;
        }
    }

    private static bool Is(JsonScanner scanner, int start, string word) => string.CompareOrdinal(scanner.Text, start, word, 0, word.Length) == 0;
}
