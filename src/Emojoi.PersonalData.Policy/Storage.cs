namespace Emojoi.PersonalData.Policy;

/// <summary>Where and how data is stored.</summary>
public sealed class Storage
{
    /// <summary>Country codes, <c>subject</c> (the person's own country) or <c>*</c>.</summary>
    public IReadOnlyList<PolicyReference> Regions { get; init; } = [];

    /// <summary><c>never</c>, <c>separate-consent</c> or <c>declared</c>.</summary>
    public string Transfers { get; init; } = "separate-consent";

    /// <summary>Where <c>transfers</c>' value stands, or <c>null</c> where the file gives none that the format allows.</summary>
    public TextRange? TransfersRange { get; init; }

    /// <summary>Whether every element of <c>regions</c> is one that the format allows.</summary>
    internal bool AreRegionsComplete { get; init; } = true;

    /// <summary>Whether a region is literally among the storage regions, or they hold everything.</summary>
    public bool Holds(string region) => Regions.Any(held => held.Value == RegionCodes.Anywhere || string.Equals(held.Value, region, StringComparison.Ordinal));

    /// <summary>Ids of the categories that are encrypted at rest (clause P-ATREST).</summary>
    public IReadOnlyList<PolicyReference> EncryptedAtRest { get; init; } = [];
}
