using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Sdks;

/// <summary>The SDKs that are known to collect or receive personal data: <c>sdks.tsv</c>, read once.</summary>
public sealed class SdkCatalogue
{
    private const int Columns = 9;

    private static readonly Lazy<SdkCatalogue> Shared = new(ReadDefault);

    private readonly Dictionary<string, Sdk> _byAssembly = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Sdk> _byPackage = new(StringComparer.OrdinalIgnoreCase);

    private SdkCatalogue(ImmutableArray<Sdk> sdks)
    {
        Sdks = sdks;
        foreach (var sdk in sdks)
        {
            Add(_byAssembly, sdk.Assemblies, sdk);
            Add(_byPackage, sdk.Packages, sdk);
        }
    }

    /// <summary>The catalogue that ships with the rules.</summary>
    public static SdkCatalogue Default => Shared.Value;

    /// <summary>All of them, in the order of the file.</summary>
    public ImmutableArray<Sdk> Sdks { get; }

    /// <summary>The SDK that an assembly is part of, or <c>null</c>.</summary>
    public Sdk? FindByAssembly(string name) => _byAssembly.TryGetValue(name, out var sdk) ? sdk : null;

    /// <summary>The SDK that a NuGet package is part of, or <c>null</c>.</summary>
    public Sdk? FindByPackage(string id) => _byPackage.TryGetValue(id, out var sdk) ? sdk : null;

    private static SdkCatalogue ReadDefault() => new(EmbeddedTable.Rows("Sdks.sdks.tsv").Where(row => row.Length == Columns).Select(Read).ToImmutableArray());

    private static Sdk Read(string[] row) => new(
        row[0], row[1], row[2], KindOf(row[3]), List(row[4]), List(row[5]), List(row[6]), List(row[7]), row[8]);

    private static SdkKind KindOf(string text) => Enum.TryParse<SdkKind>(text, ignoreCase: true, out var kind) ? kind : default;

    private static ImmutableArray<string> List(string text) => text.Length == 0 ? ImmutableArray<string>.Empty : text.Split(',').ToImmutableArray();

    private static void Add(Dictionary<string, Sdk> index, ImmutableArray<string> names, Sdk sdk)
    {
        foreach (var name in names)
        {
            index[name] = sdk;
        }
    }
}
