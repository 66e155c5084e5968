namespace Emojoi.PersonalData.Policy.Json;

/// <summary>Walks over a JSON text: white space, comments, and the brackets and marks between values.</summary>
internal sealed class JsonScanner
{
    public JsonScanner(string text)
    {
        Text = text;
        Position = text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
    }

    public string Text { get; }

    public int Position { get; set; }

    public bool AtEnd => Position >= Text.Length;

    /// <summary>Whether the next character is this one.</summary>
    public bool At(char expected) => Position < Text.Length && Text[Position] == expected;

    /// <summary>Skips white space and comments.</summary>
    public void SkipTrivia()
    {
        while (Position < Text.Length)
        {
            switch (Text[Position])
            {
                case ' ' or '\t' or '\r' or '\n':
                    Position++;
                    break;
                case '/':
                    SkipComment();
                    break;
                default:
                    return;
            }
        }
    }

    /// <summary>Skips one character of white space or one comment.</summary>
    public void SkipOne()
    {
        if (At('/'))
        {
            SkipComment();
        }
        else
        {
            Position++;
        }
    }

    private void SkipComment()
    {
        var start = Position;
        var end = (Position + 1 < Text.Length ? Text[Position + 1] : '\0') switch
        {
            '/' => EndOfLine(),
            '*' => EndOfBlock(),
            _ => throw new JsonSyntaxException(new TextRange(start, 1), "'/' starts no comment: write '// …' or '/* … */'"),
        };
        for (Position = start; Position < end; Position++)
        {
            JsonSurrogates.Skip(this, end);
        }
    }

    private int EndOfLine()
    {
        var end = Text.IndexOfAny(['\r', '\n'], Position);
        return end < 0 ? Text.Length : end;
    }

    private int EndOfBlock()
    {
        var end = Text.IndexOf("*/", Position + 2, StringComparison.Ordinal);
        return end < 0
            ? throw new JsonSyntaxException(new TextRange(Position, 2), "this comment is never closed: end it with '*/'")
            : end + 2;
    }
}
