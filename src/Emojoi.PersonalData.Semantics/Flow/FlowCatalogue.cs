using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>The catalogue that comes with the package, with what a project's own file adds.</summary>
public sealed class FlowCatalogue : IFlowCatalogue
{
    /// <summary>Name of a project's own file among the additional files.</summary>
    public const string FileName = "privacy-flows.tsv";

    private static readonly Lazy<CatalogueTables> Shipped = new(() =>
    {
        var tables = new CatalogueTables();
        CatalogueReader.ReadEmbedded(tables);
        return tables;
    });

    private readonly CatalogueTables _shipped = Shipped.Value;
    private readonly CatalogueTables? _own;
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<string>> _names = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<SinkEntry>> _sinks = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Propagation?> _propagations = new(SymbolEqualityComparer.Default);

    private FlowCatalogue(CatalogueTables? own) => _own = own;

    /// <summary>The catalogue for a compilation with these additional files. Lines that say nothing are passed over.</summary>
    public static FlowCatalogue Create(AnalyzerOptions options, CancellationToken cancellation)
    {
        CatalogueTables? own = null;
        foreach (var file in options.AdditionalFiles)
        {
            if (string.Equals(Path.GetFileName(file.Path), FileName, StringComparison.OrdinalIgnoreCase) && file.GetText(cancellation) is { } text)
            {
                own ??= new CatalogueTables();
                CatalogueReader.Read(own, text.ToString());
            }
        }

        return new FlowCatalogue(own);
    }

    /// <inheritdoc/>
    public IEnumerable<CollectionSource> AllSources => _own is null ? _shipped.Sources.All : _shipped.Sources.All.Concat(_own.Sources.All);

    /// <inheritdoc/>
    public IReadOnlyList<SinkEntry> Sinks(ISymbol member)
    {
        member = member.OriginalDefinition;
        return _sinks.TryGetValue(member, out var known) ? known : _sinks.GetOrAdd(member, Find(tables => tables.Sinks, member));
    }

    /// <inheritdoc/>
    public IReadOnlyList<CollectionSource> Sources(ISymbol member) => Find(tables => tables.Sources, member.OriginalDefinition);

    /// <inheritdoc/>
    public IReadOnlyList<MarkEntry> Marks(ISymbol member) => Find(tables => tables.Marks, member.OriginalDefinition);

    /// <inheritdoc/>
    public int Sanitizes(ISymbol member) => Find(tables => tables.Sanitizers, member.OriginalDefinition).Aggregate(0, (flags, entry) => flags | entry.Flags);

    /// <inheritdoc/>
    public Propagation? Propagates(ISymbol member)
    {
        member = member.OriginalDefinition;
        return _propagations.TryGetValue(member, out var known) ? known : _propagations.GetOrAdd(member, Find(tables => tables.Propagations, member) is [var first, ..] ? first : null);
    }

    /// <inheritdoc/>
    public bool MayBeSource(string memberName) => _shipped.Sources.Knows(memberName) || (_own?.Sources.Knows(memberName) ?? false);

    private IReadOnlyList<TRow> Find<TRow>(Func<CatalogueTables, CatalogueTable<TRow>> table, ISymbol member)
        where TRow : class
    {
        var shipped = table(_shipped).Find(member, _names);
        return _own is null ? shipped : [.. shipped, .. table(_own).Find(member, _names)];
    }
}
