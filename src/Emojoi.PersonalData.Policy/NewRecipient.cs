namespace Emojoi.PersonalData.Policy;

/// <summary>What code says of a recipient that the policy does not name yet.</summary>
public sealed record NewRecipient
{
    /// <summary>Ids of the categories that it gets.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Ids of the purposes that they are collected for.</summary>
    public IReadOnlyList<string> Purposes { get; init; } = [];

    /// <summary>Hosts that are sent to.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Namespaces of the SDK that is called.</summary>
    public IReadOnlyList<string> Namespaces { get; init; } = [];
}
