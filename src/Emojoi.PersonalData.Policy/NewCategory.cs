namespace Emojoi.PersonalData.Policy;

/// <summary>What code says of a category that the policy does not define yet.</summary>
public sealed record NewCategory
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it is sensitive.</summary>
    public bool Sensitive { get; init; }

    /// <summary>Whether it is observed, and not given by the person.</summary>
    public bool Observed { get; init; }

    /// <summary>Ids in other vocabularies, in the order to write them.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Map { get; init; } = [];
}
