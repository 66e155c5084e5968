using System.Globalization;

namespace Emojoi.PersonalData.Policy.Json;

/// <summary>Scans one string: where it ends, and that everything in it is allowed.</summary>
internal static class JsonStrings
{
    /// <summary>Scans the string at the scanner's position and stands behind its closing quote afterwards.</summary>
    /// <returns>Whether it has escapes.</returns>
    public static bool Scan(JsonScanner scanner)
    {
        var start = scanner.Position;
        var escapes = false;
        for (scanner.Position++; !scanner.AtEnd; scanner.Position++)
        {
            switch (scanner.Text[scanner.Position])
            {
                case '"':
                    scanner.Position++;
                    return escapes;
                case '\\':
                    escapes = true;
                    SkipEscape(scanner);
                    break;
                case < ' ':
                    throw Control(scanner, start);
                case >= '\uD800' and <= '\uDFFF':
                    JsonSurrogates.Skip(scanner, scanner.Text.Length);
                    break;
            }
        }

        throw new JsonSyntaxException(new TextRange(scanner.Text.Length, 0), "the file ends within a text: close it with '\"'", new TextRange(start, 1));
    }

    private static void SkipEscape(JsonScanner scanner)
    {
        var start = scanner.Position;
        scanner.Position++;
        if (scanner.At('u'))
        {
            SkipUnicodeEscape(scanner, start);
        }
        else if (!scanner.AtEnd && "\"\\/bfnrt".IndexOf(scanner.Text[scanner.Position]) < 0)
        {
            var escape = Quoted.Text(scanner.Text.Substring(start, 2));
            throw new JsonSyntaxException(new TextRange(start, 2), $"{escape} is no escape of JSON: write a backslash itself as '\\\\'");
        }
    }

    private static void SkipUnicodeEscape(JsonScanner scanner, int start)
    {
        var unit = CodeUnit(scanner, start);
        scanner.Position = start + 5;
        if (!char.IsSurrogate(unit))
        {
            return;
        }

        var second = start + 6;
        var paired = char.IsHighSurrogate(unit)
            && string.CompareOrdinal(scanner.Text, second, "\\u", 0, 2) == 0
            && char.IsLowSurrogate(CodeUnit(scanner, second));
        if (!paired)
        {
            throw JsonSurrogates.Lone(new TextRange(start, 6));
        }

        scanner.Position = second + 5;
    }

    private static char CodeUnit(JsonScanner scanner, int start)
    {
        var digits = scanner.Text.Substring(start + 2, Math.Min(4, scanner.Text.Length - start - 2));
        return digits.Length == 4 && digits.All(IsHexDigit)
            ? (char)int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : throw new JsonSyntaxException(new TextRange(start, 2), "'\\u' needs four hexadecimal digits, such as '\\u00e9'");
    }

    private static bool IsHexDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static JsonSyntaxException Control(JsonScanner scanner, int start)
    {
        var at = new TextRange(scanner.Position, 1);
        return scanner.Text[scanner.Position] is '\r' or '\n'
            ? new JsonSyntaxException(at, "the line ends within a text: close it with '\"', or write a line break as '\\n'", new TextRange(start, 1))
            : new JsonSyntaxException(at, $"a text holds the control character {Quoted.Text(scanner.Text.Substring(scanner.Position, 1))}, which JSON allows only as an escape: delete it or write the escape");
    }
}
