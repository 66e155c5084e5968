namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>Finds what stands twice in one object or list (EPD0004): the first wins.</summary>
internal sealed class KeySet(ReadingContext context, string clause)
{
    private const int Few = 8;

    private readonly List<(string Key, TextRange Range)> _few = [];
    private Dictionary<string, TextRange>? _many;

    /// <summary>Adds a key, or reports that it is taken.</summary>
    /// <returns>Whether it is the first.</returns>
    public bool Add(string key, TextRange range)
    {
        if (Find(key) is { } first)
        {
            context.Problems.Duplicate(range, first, clause, () => $"{Quoted.Text(key)} stands here for the second time: the first one counts; delete or rename one of them");
            return false;
        }

        if (_many is not null)
        {
            _many.Add(key, range);
        }
        else
        {
            AddToFew(key, range);
        }

        return true;
    }

    private TextRange? Find(string key)
    {
        if (_many is not null)
        {
            return _many.TryGetValue(key, out var range) ? range : null;
        }

        foreach (var (known, range) in _few)
        {
            if (string.Equals(known, key, StringComparison.Ordinal))
            {
                return range;
            }
        }

        return null;
    }

    private void AddToFew(string key, TextRange range)
    {
        _few.Add((key, range));
        if (_few.Count > Few)
        {
            _many = _few.ToDictionary(entry => entry.Key, entry => entry.Range, StringComparer.Ordinal);
        }
    }
}
