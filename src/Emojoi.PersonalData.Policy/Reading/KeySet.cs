namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>Finds what stands twice in one object or list (EPD0004): the first wins.</summary>
internal sealed class KeySet(ReadingContext context, string clause)
{
    private string? _only;
    private TextRange _onlyRange;
    private Dictionary<string, TextRange>? _all;

    /// <summary>Adds a key, or reports that it is taken.</summary>
    /// <returns>Whether it is the first.</returns>
    public bool Add(string key, TextRange range)
    {
        if (_only is null)
        {
            (_only, _onlyRange) = (key, range);
            return true;
        }

        _all ??= new Dictionary<string, TextRange>(StringComparer.Ordinal) { [_only] = _onlyRange };
        if (_all.TryGetValue(key, out var first))
        {
            context.ReportRepeated(key, range, first, clause);
            return false;
        }

        _all.Add(key, range);
        return true;
    }
}
