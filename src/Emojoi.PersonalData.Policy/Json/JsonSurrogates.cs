namespace Emojoi.PersonalData.Policy.Json;

/// <summary>Halves of a character outside the basic plane must come in pairs.</summary>
internal static class JsonSurrogates
{
    /// <summary>Stands on the second half of a pair afterwards; a half alone is an error.</summary>
    public static void Skip(JsonScanner scanner, int end)
    {
        var at = scanner.Position;
        if (!char.IsSurrogate(scanner.Text[at]))
        {
            return;
        }

        if (at + 1 >= end || !char.IsSurrogatePair(scanner.Text[at], scanner.Text[at + 1]))
        {
            throw Lone(new TextRange(at, 1));
        }

        scanner.Position = at + 1;
    }

    public static JsonSyntaxException Lone(TextRange range) =>
        new(range, "half of a surrogate pair stands alone, which is no character: write the whole character or delete it");
}
