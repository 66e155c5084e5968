namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>Finds the word that a misspelt one most likely means. The work is bounded whatever the file holds.</summary>
internal static class NearestWord
{
    private const int MaximumLength = 64;
    private const int MaximumCandidates = 10_000;

    /// <summary>The nearest candidate by edit distance, the ordinally first of equals, or <c>null</c> where none is close.</summary>
    public static string? Find(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > MaximumLength)
        {
            return null;
        }

        string? nearest = null;
        var bound = Math.Max(1, Math.Min(3, word.Length / 3));
        foreach (var candidate in candidates.Take(MaximumCandidates))
        {
            var distance = Distance(word, candidate, bound);
            if (distance < bound || (distance == bound && (nearest is null || string.CompareOrdinal(candidate, nearest) < 0)))
            {
                nearest = candidate;
                bound = distance;
            }
        }

        return nearest;
    }

    /// <summary>Edit distance with swapped neighbours as one edit, letter case as half of none; above the bound any larger number.</summary>
    private static int Distance(string a, string b, int bound)
    {
        if (Math.Abs(a.Length - b.Length) > bound)
        {
            return bound + 1;
        }

        var beforePrevious = new int[b.Length + 1];
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        var current = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            if (FillRow(a, b, i, current, previous, beforePrevious) > bound)
            {
                return bound + 1;
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[b.Length];
    }

    private static int FillRow(string a, string b, int i, int[] current, int[] previous, int[] beforePrevious)
    {
        current[0] = i;
        var least = i;
        for (var j = 1; j <= b.Length; j++)
        {
            var substitution = previous[j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1);
            current[j] = Math.Min(substitution, 1 + Math.Min(previous[j], current[j - 1]));
            if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
            {
                current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
            }

            least = Math.Min(least, current[j]);
        }

        return least;
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
