namespace Emojoi.PersonalData.Tool.Reports;

/// <summary>Orders by three texts in turn, ordinally: the same on every machine.</summary>
internal sealed class OrdinalOrder : IComparer<(string? First, string? Second, string? Third)>
{
    /// <summary>The only one.</summary>
    public static readonly OrdinalOrder Instance = new();

    /// <inheritdoc/>
    public int Compare((string? First, string? Second, string? Third) x, (string? First, string? Second, string? Third) y)
    {
        var first = string.CompareOrdinal(x.First, y.First);
        var second = first != 0 ? first : string.CompareOrdinal(x.Second, y.Second);
        return second != 0 ? second : string.CompareOrdinal(x.Third, y.Third);
    }
}
