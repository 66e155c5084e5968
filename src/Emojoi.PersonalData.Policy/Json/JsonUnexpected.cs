namespace Emojoi.PersonalData.Policy.Json;

/// <summary>Says what stands where something else must stand, and what was most likely meant.</summary>
internal static class JsonUnexpected
{
    /// <summary>The text ends before a bracket is closed.</summary>
    public static JsonSyntaxException End(JsonScanner scanner, TextRange opening) => new(
        new TextRange(scanner.Text.Length, 0),
        $"the file ends before {Bracket(scanner, opening)} is closed: add the closing bracket",
        opening);

    /// <summary>Something stands behind the outermost closing bracket.</summary>
    public static JsonSyntaxException BehindEnd(JsonScanner scanner) => At(
        scanner, "stands behind the end of the policy", "delete what follows the last bracket, or the bracket that closes too early");

    /// <summary>Something other than a key in an object.</summary>
    public static JsonSyntaxException NoKey(JsonScanner scanner) => At(scanner, "stands where a key in double quotes must stand", Next(scanner) switch
    {
        ',' => "delete the comma",
        '\'' => "write double quotes",
        _ => "write \"key\": value",
    });

    /// <summary>Something other than a colon behind a key.</summary>
    public static JsonSyntaxException NoColon(JsonScanner scanner) =>
        At(scanner, "stands where ':' behind the key must stand", "put a colon between the key and its value");

    /// <summary>Something other than a comma or the closing bracket behind an element.</summary>
    public static JsonSyntaxException NoSeparator(JsonScanner scanner, char close, TextRange opening) => At(
        scanner,
        $"stands where ',' or '{close}' must stand",
        Next(scanner) is '}' or ']' ? $"close {Bracket(scanner, opening)} first" : "put a comma in front of it");

    private static JsonSyntaxException At(JsonScanner scanner, string problem, string advice)
    {
        var range = scanner.AtEnd ? new TextRange(scanner.Position, 0) : JsonWords.RangeAt(scanner);
        return new JsonSyntaxException(range, $"{Name(scanner, range)} {problem}: {advice}");
    }

    private static string Name(JsonScanner scanner, TextRange range)
    {
        if (range.Length == 0)
        {
            return "the end of the file";
        }

        var isText = range.Length > 1 && scanner.Text[range.Start] == '"';
        var (start, length) = isText ? (range.Start + 1, range.Length - 2) : (range.Start, range.Length);
        return (isText ? "the text " : "") + Quoted.Text(scanner.Text.Substring(start, Math.Min(length, Quoted.MaximumLength + 1)));
    }

    private static char Next(JsonScanner scanner) => scanner.AtEnd ? '\0' : scanner.Text[scanner.Position];

    private static string Bracket(JsonScanner scanner, TextRange opening) =>
        $"the '{scanner.Text[opening.Start]}' of line {LineMap.LineOf(scanner.Text, opening.Start)}";
}
