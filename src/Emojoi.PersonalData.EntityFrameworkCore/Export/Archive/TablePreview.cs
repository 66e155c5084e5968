namespace Emojoi.PersonalData.EntityFrameworkCore.Export.Archive;

/// <summary>The first rows of a table, for the index: so few and so short that the index does not grow with the person.</summary>
internal sealed class TablePreview(string name, string file, IReadOnlyList<string> columns)
{
    private const int MostRows = 50;
    private const int MostCharacters = 200;

    private readonly List<IReadOnlyList<string>> _rows = [];

    /// <summary>What the table is about.</summary>
    public string Name { get; } = name;

    /// <summary>The file that holds all rows.</summary>
    public string File { get; } = file;

    /// <summary>Names of the columns.</summary>
    public IReadOnlyList<string> Columns { get; } = columns;

    /// <summary>The first rows.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows => _rows;

    /// <summary>How many rows there are.</summary>
    public long Total { get; private set; }

    /// <summary>Whether the next row is still shown.</summary>
    public bool HasRoom => _rows.Count < MostRows;

    /// <summary>Counts a row, and keeps it while there is room.</summary>
    public void Add(IReadOnlyList<string>? row)
    {
        Total++;
        if (HasRoom && row is not null)
        {
            _rows.Add([.. row.Select(Shorten)]);
        }
    }

    private static string Shorten(string value)
    {
        if (value.Length <= MostCharacters)
        {
            return value;
        }

        var end = char.IsHighSurrogate(value[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;
        return value[..end] + "…";
    }
}
