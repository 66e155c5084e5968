namespace Emojoi.PersonalData.Generators.Plans;

/// <summary>One type whose rows hold personal data, or refer to a person.</summary>
internal sealed record PlannedEntity
{
    /// <summary>The type, fully qualified.</summary>
    public required string Type { get; init; }

    /// <summary>What methods are named after.</summary>
    public required string MethodName { get; init; }

    public required EquatableArray<PlannedPath> Paths { get; init; }

    public required EquatableArray<PlannedMember> Members { get; init; }

    /// <summary>The parameters that name a row; empty for a person's own.</summary>
    public required EquatableArray<KeyParameter> Key { get; init; }

    /// <summary>Whether a request can name a row of it.</summary>
    public required bool CanBeNamed { get; init; }

    public required string? CollectedAt { get; init; }

    public required string? LastUsedAt { get; init; }
}
