using Emojoi.PersonalData.Policy;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>Holds regions to the policy's <c>storage</c> (clause P-REGION).</summary>
public sealed class RegionRules
{
    private const string Never = "never";
    private const string Declared = "declared";

    private readonly Storage _storage;

    /// <summary>The rules of a policy.</summary>
    /// <param name="storage">What the policy says of storage.</param>
    /// <param name="here">The country that the build runs in, where it says so.</param>
    public RegionRules(Storage storage, string? here)
    {
        _storage = storage;
        Here = here;
    }

    /// <summary>
    /// The country that this build runs in, by the MSBuild property <c>PersonalDataRegion</c> or <c>[assembly: StoredIn]</c>;
    /// <c>null</c> where nothing says it. A service that keeps data in the person's own country runs there.
    /// </summary>
    public string? Here { get; }

    /// <summary>The storage regions, for messages.</summary>
    public string Allowed => FlowNames.List(_storage.Regions.Select(region => Display(region.Value)), "and");

    /// <summary>Whether no authorisation allows a transfer.</summary>
    public bool AreTransfersForbidden => _storage.Transfers == Never;

    /// <summary>Whether a transfer to a recipient that the policy names needs no authorisation.</summary>
    public bool AreDeclaredTransfersAllowed => _storage.Transfers == Declared;

    /// <summary>A region in words.</summary>
    public static string Display(string region) => region switch
    {
        RegionCodes.Anywhere => "any country",
        RegionCodes.Subject => "the person's own country",
        _ => region,
    };

    /// <summary>The regions of a recipient that are outside the storage regions for sure; none where that depends on what is not known.</summary>
    public IReadOnlyList<string> Outside(Recipient recipient)
    {
        var regions = recipient.Regions.Select(region => region.Value).Distinct(StringComparer.Ordinal).ToList();
        return [.. regions.Where(region => IsOutside(region, isOnlyOne: regions.Count == 1))];
    }

    /// <summary>Whether nobody can say that a recipient is inside or outside the storage regions, because the build says nothing of where it runs.</summary>
    public bool IsUnknown(Recipient recipient) =>
        Here is null && _storage.Regions.Count > 0 && recipient.Regions.Any(region => !_storage.Holds(region.Value)) && Outside(recipient).Count == 0;

    /// <summary>Whether a region where data is stored is outside the storage regions for sure.</summary>
    public bool IsOutside(string region) => IsOutside(region, isOnlyOne: true);

    /// <summary>
    /// The person's own country is one country: of several, some are abroad whatever it is; of one, that depends on where the build
    /// runs.
    /// </summary>
    private bool IsOutside(string region, bool isOnlyOne)
    {
        if (_storage.Regions.Count == 0 || _storage.Holds(region))
        {
            return false;
        }

        return region switch
        {
            RegionCodes.Anywhere => true,
            RegionCodes.Subject => Here is { } here && !_storage.Holds(here),
            _ when !_storage.Holds(RegionCodes.Subject) => true,
            _ => Here is null ? !isOnlyOne : !string.Equals(region, Here, StringComparison.Ordinal),
        };
    }
}
