namespace Emojoi.PersonalData.Policy;

/// <summary>Where and how data is stored.</summary>
public sealed class Storage
{
    /// <summary>Country codes, <c>subject</c> (the person's own country) or <c>*</c>.</summary>
    public IReadOnlyList<PolicyReference> Regions { get; init; } = [];

    /// <summary><c>never</c>, <c>separate-consent</c> or <c>declared</c>.</summary>
    public string Transfers { get; init; } = "separate-consent";

    /// <summary>Ids of the categories that are encrypted at rest (clause P-ATREST).</summary>
    public IReadOnlyList<PolicyReference> EncryptedAtRest { get; init; } = [];
}
