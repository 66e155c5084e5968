namespace Emojoi.PersonalData.Policy;

/// <summary>What code says of a recipient that the policy does not name yet.</summary>
public sealed record NewRecipient
{
    /// <summary>What people call it; made of its id where code does not say.</summary>
    public string? Title { get; init; }

    /// <summary>Its role.</summary>
    public string Role { get; init; } = "processor";

    /// <summary>Where it processes.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Ids of the categories that it gets.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Ids of the purposes that they are collected for.</summary>
    public IReadOnlyList<string> Purposes { get; init; } = [];

    /// <summary>Hosts that are sent to.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Namespaces of the SDK that is called.</summary>
    public IReadOnlyList<string> Namespaces { get; init; } = [];

    /// <summary>NuGet packages of the SDK.</summary>
    public IReadOnlyList<string> Packages { get; init; } = [];
}
