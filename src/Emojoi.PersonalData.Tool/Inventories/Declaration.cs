namespace Emojoi.PersonalData.Tool.Inventories;

/// <summary>One declaration of a member: ids of the policy.</summary>
internal sealed record Declaration
{
    /// <summary>The category.</summary>
    public required string Category { get; init; }

    /// <summary>The purpose.</summary>
    public required string Purpose { get; init; }

    /// <summary>The retention, the purpose's where the member names none.</summary>
    public string? Retention { get; init; }

    /// <summary>Where the data comes from.</summary>
    public string? Source { get; init; }

    /// <summary>What erasure does to it.</summary>
    public string? Erasure { get; init; }
}
