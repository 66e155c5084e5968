namespace Emojoi.PersonalData.Policy.Json;

/// <summary>Scans one number: <c>-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?</c>.</summary>
internal static class JsonNumbers
{
    /// <summary>Scans the number at the scanner's position and stands behind it afterwards.</summary>
    public static void Scan(JsonScanner scanner)
    {
        var start = scanner.Position;
        Skip(scanner, '-');
        var correct = Skip(scanner, '0') || Digits(scanner);
        if (Skip(scanner, '.'))
        {
            correct &= Digits(scanner);
        }

        if (Skip(scanner, 'e') || Skip(scanner, 'E'))
        {
            _ = Skip(scanner, '+') || Skip(scanner, '-');
            correct &= Digits(scanner);
        }

        if (!correct || JsonWords.IsPart(scanner))
        {
            throw JsonWords.Unknown(scanner, start);
        }
    }

    private static bool Skip(JsonScanner scanner, char expected)
    {
        var found = scanner.At(expected);
        scanner.Position += found ? 1 : 0;
        return found;
    }

    private static bool Digits(JsonScanner scanner)
    {
        var start = scanner.Position;
        while (!scanner.AtEnd && scanner.Text[scanner.Position] is >= '0' and <= '9')
        {
            scanner.Position++;
        }

        return scanner.Position > start;
    }
}
