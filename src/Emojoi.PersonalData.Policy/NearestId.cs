namespace Emojoi.PersonalData.Policy;

/// <summary>Finds the defined id that somebody meant who wrote an undefined one.</summary>
public static class NearestId
{
    /// <summary>Ids longer than this are compared by their beginning, so that a hostile file costs nothing.</summary>
    private const int MaximumLength = 64;

    /// <summary>The nearest of the defined ids, the first of equally near ones; <c>null</c> where none is near enough to be meant.</summary>
    /// <param name="id">The undefined id; may be anything.</param>
    /// <param name="defined">The ids of the section, in the order of the file.</param>
    public static string? Find(string id, IEnumerable<string> defined)
    {
        var wanted = Fold(id);
        string? nearest = null;
        var best = Math.Max(1, wanted.Length / 3) + 1;
        foreach (var candidate in defined)
        {
            var other = Fold(candidate);
            if (Math.Abs(other.Length - wanted.Length) >= best)
            {
                continue;
            }

            var distance = Distance(wanted, other);
            if (distance < best && distance < Math.Max(wanted.Length, other.Length))
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary>Case and separators do not tell ids apart to a person who misspells one: <c>BirthDate</c> means <c>birth-date</c>.</summary>
    private static string Fold(string id)
    {
        var letters = id.Where(c => c is not ('-' or '_' or ' ' or '.')).Take(MaximumLength).Select(char.ToLowerInvariant);
        return new string([.. letters]);
    }

    /// <summary>Edits that turn one into the other: insertions, deletions, replacements, and swaps of neighbours.</summary>
    private static int Distance(string left, string right)
    {
        var before = new int[right.Length + 1];
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replace = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[right.Length];
    }
}
