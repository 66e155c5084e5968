using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>The rows of the catalogue's tables.</summary>
internal sealed class FlowTables
{
    private const string Resources = "Emojoi.PersonalData.Semantics.Flow.";

    private static readonly Lazy<FlowTables> LazyShipped = new(ReadShipped);

    /// <summary>What ships with the rules.</summary>
    public static FlowTables Shipped => LazyShipped.Value;

    public List<CatalogueRow<SinkEntry>> Sinks { get; private set; } = [];

    public List<CatalogueRow<CollectionSource>> Sources { get; private set; } = [];

    public List<CatalogueRow<int>> Sanitizers { get; private set; } = [];

    public List<CatalogueRow<Propagation>> Propagations { get; private set; } = [];

    public List<CatalogueRow<ChannelEntry>> Channels { get; private set; } = [];

    /// <summary>These rows and those of further files, whose first column names the table. A row that is not understood adds nothing.</summary>
    public FlowTables With(IEnumerable<string> additions)
    {
        var all = new FlowTables { Sinks = [.. Sinks], Sources = [.. Sources], Sanitizers = [.. Sanitizers], Propagations = [.. Propagations], Channels = [.. Channels] };
        foreach (var row in additions.SelectMany(Rows))
        {
            all.Add(row[0], row.Skip(1).ToArray());
        }

        return all;
    }

    private static FlowTables ReadShipped()
    {
        var tables = new FlowTables();
        tables.Read("sink", "sinks");
        tables.Read("source", "sources");
        tables.Read("sanitizer", "sanitizers");
        tables.Read("propagation", "propagation");
        tables.Read("channel", "channels");
        return tables;
    }

    private static IEnumerable<string[]> Rows(string text) =>
        text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));

    private void Read(string table, string resource)
    {
        using var stream = typeof(FlowTables).Assembly.GetManifestResourceStream(Resources + resource + ".tsv")!;
        using var reader = new StreamReader(stream);
        foreach (var row in Rows(reader.ReadToEnd()))
        {
            Add(table, row);
        }
    }

    private void Add(string table, string[] row)
    {
        switch (table)
        {
            case "sink" when row.Length >= 5 && Enum.TryParse<SinkKind>(row[0], ignoreCase: true, out var kind) && Enum.TryParse<ValueForm>(row[4], ignoreCase: true, out var form):
                Sinks.Add(new(row[1], row[2], new SinkEntry(kind, List(row[3]), form, List(Cell(row, 5))) { Channel = Cell(row, 6) is { Length: > 0 } channel ? channel : null }));
                break;
            case "source" when row.Length >= 4:
                Sources.Add(new(row[0], row[1], new CollectionSource(row[0], row[1], row[2], row[3], Cell(row, 4) is { Length: > 0 } argument ? argument : null)));
                break;
            case "sanitizer" when row.Length >= 3 && Sanitizations.Parse(row[2]) is var flags and not 0:
                Sanitizers.Add(new(row[0], row[1], flags));
                break;
            case "propagation" when row.Length >= 5 && Enum.TryParse<PropagationForm>(row[4], ignoreCase: true, out var taken):
                Propagations.Add(new(row[0], row[1], new Propagation(List(row[2]), List(row[3]), taken)));
                break;
            case "channel" when row.Length >= 3:
                Channels.Add(new(row[1], row[2], new ChannelEntry(row[0], Cell(row, 3) is { Length: > 0 } parameter ? parameter : null)));
                break;
        }
    }

    private static string Cell(string[] row, int index) => index < row.Length && !row[index].StartsWith("#", StringComparison.Ordinal) ? row[index] : string.Empty;

    private static ImmutableArray<string> List(string text) =>
        text.Length == 0 ? ImmutableArray<string>.Empty : text.Split(',').ToImmutableArray();
}
