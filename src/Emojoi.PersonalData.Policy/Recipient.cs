namespace Emojoi.PersonalData.Policy;

/// <summary>Somebody else who gets data.</summary>
public sealed class Recipient : PolicyEntry
{
    /// <summary><c>processor</c>, <c>controller</c>, <c>joint-controller</c>, <c>affiliate</c>, <c>advertiser</c> or <c>authority</c>.</summary>
    public string Role { get; init; } = "";

    /// <summary>Where it processes: country codes, <c>subject</c> or <c>*</c>.</summary>
    public IReadOnlyList<PolicyReference> Regions { get; init; } = [];

    /// <summary>Ids of the categories that it may have.</summary>
    public IReadOnlyList<PolicyReference> Categories { get; init; } = [];

    /// <summary>Ids of the purposes that it may use them for.</summary>
    public IReadOnlyList<PolicyReference> Purposes { get; init; } = [];

    /// <summary>Whether it may have identifying data; <c>false</c> for aggregates only (clause S-ADS).</summary>
    public bool Identifiable { get; init; } = true;

    /// <summary>Where <c>identifiable</c>'s value stands, or <c>null</c> where the file gives none that the format allows.</summary>
    public TextRange? IdentifiableRange { get; init; }

    /// <summary>Safeguard of a transfer abroad.</summary>
    public string? Safeguard { get; init; }

    /// <summary>Reference of the contract (clause S-PARTNER).</summary>
    public string? Contract { get; init; }

    /// <summary><c>notify</c> or <c>none</c>: whether it is told of an erasure (clause R-ERASE-RECIPIENTS).</summary>
    public string Erasure { get; init; } = "none";

    /// <summary>Permissions that its SDK asks for (clause K-SDK).</summary>
    public IReadOnlyList<string> Permissions { get; init; } = [];

    /// <summary>Host names, bare or with <c>*.</c> in front.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Namespaces of its SDK, by whole segments.</summary>
    public IReadOnlyList<string> Namespaces { get; init; } = [];

    /// <summary>Ids of its NuGet packages.</summary>
    public IReadOnlyList<string> Packages { get; init; } = [];
}
