namespace Emojoi.PersonalData.Policy;

/// <summary>
/// Finds lines and columns in a text as the compiler counts them: a line ends at CR LF, LF, CR, U+0085, U+2028 and U+2029.
/// </summary>
public sealed class LineMap
{
    private readonly List<int> _starts = [0];

    /// <summary>Maps a text.</summary>
    public LineMap(string text)
    {
        for (var at = NextLine(text, 0); at >= 0; at = NextLine(text, at))
        {
            _starts.Add(at);
        }
    }

    /// <summary>Number of lines; at least one.</summary>
    public int Count => _starts.Count;

    /// <summary>The place of an offset in the text.</summary>
    public LinePosition PositionOf(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line + 1, offset - _starts[line] + 1);
    }

    /// <summary>The line of an offset, from 1, for one question about a text.</summary>
    internal static int LineOf(string text, int offset)
    {
        var line = 1;
        for (var at = NextLine(text, 0); at >= 0 && at <= offset; at = NextLine(text, at))
        {
            line++;
        }

        return line;
    }

    private static int NextLine(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '\r' when at + 1 < text.Length && text[at + 1] == '\n':
                    return at + 2;
                case '\r' or '\n' or '\u0085' or '\u2028' or '\u2029':
                    return at + 1;
            }
        }

        return -1;
    }
}
