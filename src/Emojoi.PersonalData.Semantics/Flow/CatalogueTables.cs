namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>The tables of the catalogue.</summary>
internal sealed class CatalogueTables
{
    public CatalogueTable<SinkEntry> Sinks { get; } = new();

    public CatalogueTable<SanitizerEntry> Sanitizers { get; } = new();

    public CatalogueTable<Propagation> Propagations { get; } = new();

    public CatalogueTable<MarkEntry> Marks { get; } = new();

    public CatalogueTable<CollectionSource> Sources { get; } = new();
}
