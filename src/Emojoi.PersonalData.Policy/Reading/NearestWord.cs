namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>Finds the word that a misspelt one most likely means. The work is bounded whatever the file holds.</summary>
internal sealed class NearestWord
{
    private const int MaximumLength = 64;
    private const int MaximumDistance = 3;
    private const int MaximumCandidates = 10_000;
    private const int Far = MaximumDistance + 1;

    private readonly string _word;
    private int[] _beforePrevious = new int[MaximumLength + Far + 1];
    private int[] _previous = new int[MaximumLength + Far + 1];
    private int[] _current = new int[MaximumLength + Far + 1];

    private NearestWord(string word) => _word = word;

    /// <summary>The nearest candidate by edit distance, the ordinally first of equals, or <c>null</c> where none is close.</summary>
    public static string? Find(string word, IEnumerable<string> candidates) =>
        word.Length is 0 or > MaximumLength ? null : new NearestWord(word).Among(candidates.Take(MaximumCandidates));

    private string? Among(IEnumerable<string> candidates)
    {
        string? nearest = null;
        var bound = Math.Max(1, Math.Min(MaximumDistance, _word.Length / 3));
        foreach (var candidate in candidates)
        {
            var distance = DistanceTo(candidate, bound);
            if (distance < bound || (distance == bound && (nearest is null || string.CompareOrdinal(candidate, nearest) < 0)))
            {
                nearest = candidate;
                bound = distance;
            }
        }

        return nearest;
    }

    /// <summary>
    /// Edit distance in a band around the diagonal, with swapped neighbours as one edit and without regard to letter case; above the bound any larger number.
    /// </summary>
    private int DistanceTo(string candidate, int bound)
    {
        if (Math.Abs(_word.Length - candidate.Length) > bound)
        {
            return Far;
        }

        for (var j = 0; j <= candidate.Length; j++)
        {
            _previous[j] = j;
        }

        for (var i = 1; i <= _word.Length; i++)
        {
            if (FillRow(candidate, i, bound) > bound)
            {
                return Far;
            }

            (_beforePrevious, _previous, _current) = (_previous, _current, _beforePrevious);
        }

        return _previous[candidate.Length];
    }

    /// <summary>Fills the part of a row in which the distance may stay within the bound.</summary>
    /// <returns>The least distance in it.</returns>
    private int FillRow(string candidate, int i, int bound)
    {
        var from = Math.Max(1, i - bound);
        var to = Math.Min(candidate.Length, i + bound);
        _current[from - 1] = from == 1 ? i : Far;
        var least = _current[from - 1];
        for (var j = from; j <= to; j++)
        {
            _current[j] = Math.Min(
                Math.Min(_previous[j], _current[j - 1]) + 1,
                _previous[j - 1] + (Same(i - 1, candidate[j - 1]) ? 0 : 1));
            if (i > 1 && j > 1 && Same(i - 1, candidate[j - 2]) && Same(i - 2, candidate[j - 1]))
            {
                _current[j] = Math.Min(_current[j], _beforePrevious[j - 2] + 1);
            }

            least = Math.Min(least, _current[j]);
        }

        _current[to + 1] = Far;
        return least;
    }

    private bool Same(int at, char c) => _word[at] == c || char.ToLowerInvariant(_word[at]) == char.ToLowerInvariant(c);
}
