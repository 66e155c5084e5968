namespace Emojoi.PersonalData.Policy;

/// <summary>A kind of personal data.</summary>
public sealed class Category : PolicyEntry
{
    /// <summary>What it is, in a sentence or two.</summary>
    public string? Description { get; init; }

    /// <summary><c>subject</c>, <c>observed</c>, <c>derived</c> or <c>third-party</c>.</summary>
    public string Source { get; init; } = "subject";

    /// <summary>Sensitive data: health, biometrics and the like.</summary>
    public bool Sensitive { get; init; }

    /// <summary>Identifies a person, alone or with other data.</summary>
    public bool Identifying { get; init; } = true;

    /// <summary>Whether it is collected at all; <c>false</c> promises that it is not (clause C-PAYMENT).</summary>
    public bool Collected { get; init; } = true;

    /// <summary>Why it is not collected.</summary>
    public string? Reason { get; init; }

    /// <summary><c>private</c>, <c>shared</c> or <c>public</c>.</summary>
    public string Visibility { get; init; } = "private";

    /// <summary>Ids in other vocabularies: <c>fides</c>, <c>dpv</c>, <c>play</c>, <c>apple</c>.</summary>
    public IReadOnlyDictionary<string, string> Map { get; init; } = NoMap;

    /// <summary>The map of a category that has none.</summary>
    internal static IReadOnlyDictionary<string, string> NoMap { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Whether it identifies a person and nothing in its entry leaves that in doubt.</summary>
    internal bool IsIdentifyingForSure { get; init; } = true;
}
