using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Reads the rows of the catalogue's files.</summary>
internal static class CatalogueReader
{
    private const string Nothing = "-";

    /// <summary>Names of the tables, as in an options file's first column.</summary>
    private static readonly string[] Tables = ["sink", "sanitizer", "propagation", "mark", "source"];

    /// <summary>The files that come with the package.</summary>
    public static void ReadEmbedded(CatalogueTables tables)
    {
        foreach (var (table, file) in Tables.Zip(["sinks.tsv", "sanitizers.tsv", "propagation.tsv", "marks.tsv", "sources.tsv"], (table, file) => (table, file)))
        {
            foreach (var row in EmbeddedTable.Rows("Flow." + file))
            {
                Add(tables, table, row);
            }
        }
    }

    /// <summary>A project's own file, whose first column names the table. Gives the lines that say nothing, from 0.</summary>
    public static ImmutableArray<int> Read(CatalogueTables tables, string text)
    {
        var wrong = ImmutableArray.CreateBuilder<int>();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            if (line.Trim().Length == 0 || line[0] == '#')
            {
                continue;
            }

            var columns = line.Split('\t');
            if (!Add(tables, columns[0], columns.Skip(1).ToArray()))
            {
                wrong.Add(i);
            }
        }

        return wrong.ToImmutable();
    }

    private static bool Add(CatalogueTables tables, string table, string[] row)
    {
        switch (table)
        {
            case "sink" when row.Length == 6 && Enum.TryParse<SinkKind>(row[0], out var kind) && Enum.TryParse<ValueForm>(row[4], ignoreCase: true, out var form):
                var (member, condition) = SinkCondition.Parse(row[2]);
                tables.Sinks.Add(row[1], member, SinkOf(kind, List(row[3]), form, List(row[5]), condition));
                return true;
            case "sanitizer" when row.Length == 3 && Sanitizations.Parse(row[2]) is var flags and not 0:
                tables.Sanitizers.Add(row[0], row[1], new SanitizerEntry(flags));
                return true;
            case "propagation" when row.Length == 5 && Enum.TryParse<PropagationForm>(row[4], ignoreCase: true, out var passed):
                tables.Propagations.Add(row[0], row[1], new Propagation(List(row[2]), List(row[3]), passed));
                return true;
            case "mark" when row.Length == 4:
                tables.Marks.Add(row[0], row[1], new MarkEntry(row[2], row[3] == Nothing ? null : row[3]));
                return true;
            case "source" when row.Length == 5:
                tables.Sources.Add(row[0], row[1], new CollectionSource(row[0], row[1], row[3], row[4], row[2] == Nothing ? null : row[2]));
                return true;
            default:
                return false;
        }
    }

    /// <summary>Of a destination <c>file:this</c>, the name and what it must be marked as.</summary>
    private static SinkEntry SinkOf(SinkKind kind, ImmutableArray<string> data, ValueForm form, ImmutableArray<string> destination, SinkCondition? condition)
    {
        var parts = destination.Select(item => item.Split(':')).ToList();
        var mark = parts.Where(part => part.Length > 1).Select(part => part[0]).FirstOrDefault();
        return new SinkEntry(kind, data, form, parts.Select(part => part[part.Length - 1]).ToImmutableArray(), mark, condition);
    }

    private static ImmutableArray<string> List(string column) =>
        column == Nothing ? ImmutableArray<string>.Empty : column.Split(',').Select(item => item.Trim()).ToImmutableArray();
}
