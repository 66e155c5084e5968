namespace Emojoi.PersonalData.Tool.Policies;

/// <summary>Lines of a text as the compiler counts them: CR LF, CR, LF, U+0085, U+2028 and U+2029 end one.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];

    /// <summary>Maps a text.</summary>
    public LineMap(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (text[i] is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' && !isPair)
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>Line and column of an offset, both from 1.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _starts[line] + 1);
    }
}
