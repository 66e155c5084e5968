using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>
/// The catalogue that ships with the rules, in <c>sinks.tsv</c>, <c>sources.tsv</c>, <c>sanitizers.tsv</c>, <c>propagation.tsv</c> and
/// <c>channels.tsv</c>, with what a project adds to it in <c>privacy-flows.tsv</c>. Members are found by name first: most code names none of it.
/// </summary>
public sealed class FlowCatalogue : IFlowCatalogue
{
    /// <summary>Of an additional file with further rows; its first column names the table.</summary>
    public const string AdditionsName = "privacy-flows.tsv";

    /// <summary>Name of a constructor in a row.</summary>
    private const string Constructor = ".ctor";

    /// <summary>Name of an indexer in a row.</summary>
    private const string Indexer = "Item";

    private static readonly Lazy<FlowCatalogue> Shared = new(() => new FlowCatalogue(FlowTables.Shipped));

    private readonly CatalogueTable<SinkEntry> _sinks;
    private readonly CatalogueTable<CollectionSource> _sources;
    private readonly CatalogueTable<int> _sanitizers;
    private readonly CatalogueTable<Propagation> _propagations;
    private readonly CatalogueTable<ChannelEntry> _channels;
    private readonly ConcurrentDictionary<ISymbol, Propagation?> _ways = new(SymbolEqualityComparer.Default);

    private FlowCatalogue(FlowTables tables)
    {
        _sinks = new(tables.Sinks);
        _sources = new(tables.Sources);
        _sanitizers = new(tables.Sanitizers);
        _propagations = new(tables.Propagations);
        _channels = new(tables.Channels);
    }

    /// <summary>The catalogue of a project.</summary>
    public static FlowCatalogue Create(AnalyzerOptions options, CancellationToken cancellation)
    {
        var additions = options.AdditionalFiles
            .Where(file => IsAddition(file, options))
            .Select(file => file.GetText(cancellation)?.ToString())
            .OfType<string>()
            .ToImmutableArray();
        return additions.IsEmpty ? Shared.Value : new FlowCatalogue(FlowTables.Shipped.With(additions));
    }

    /// <inheritdoc/>
    public IReadOnlyList<SinkEntry> Sinks(ISymbol member) => _sinks.Find(member, NameOf(member));

    /// <inheritdoc/>
    public IReadOnlyList<CollectionSource> Sources(ISymbol member) => _sources.Find(member, NameOf(member));

    /// <inheritdoc/>
    public int Sanitizes(ISymbol member) => _sanitizers.Find(member, NameOf(member)).Aggregate(0, (flags, next) => flags | next);

    /// <inheritdoc/>
    public Propagation? Propagates(ISymbol member)
    {
        var rows = _propagations.Find(member, NameOf(member));
        return rows.Count == 0 ? null : _ways.GetOrAdd(member, key => WayOf(key, rows[0]));
    }

    /// <inheritdoc/>
    public string? Channel(ISymbol member)
    {
        foreach (var entry in _channels.Find(member, NameOf(member)))
        {
            if (entry.Parameter is null || (member is IMethodSymbol method && method.Parameters.Any(parameter => parameter.Name == entry.Parameter)))
            {
                return entry.Channel;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public bool MayBeSource(string memberName) => _sources.Knows(memberName is "this[]" ? Indexer : memberName);

    private static string NameOf(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => Constructor,
        IPropertySymbol { IsIndexer: true } => Indexer,
        _ => member.Name,
    };

    /// <summary>An overload that fills a buffer returns how much it wrote.</summary>
    private static Propagation WayOf(ISymbol member, Propagation way) =>
        member is IMethodSymbol { ReturnType.SpecialType: SpecialType.System_Int32 or SpecialType.System_Boolean } && way.To.Length > 1
            ? way with { To = way.To.Remove("return") }
            : way;

    private static bool IsAddition(AdditionalText file, AnalyzerOptions options) =>
        string.Equals(Path.GetFileName(file.Path), AdditionsName, StringComparison.OrdinalIgnoreCase)
        || (options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.PersonalDataFlowsFile", out var path)
            && path.Length > 0
            && string.Equals(Path.GetFileName(path), Path.GetFileName(file.Path), StringComparison.OrdinalIgnoreCase));
}
