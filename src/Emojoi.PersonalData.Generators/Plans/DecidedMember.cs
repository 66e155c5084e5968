namespace Emojoi.PersonalData.Generators.Plans;

/// <summary>What the policy makes of a tagged member of a row.</summary>
internal sealed record DecidedMember
{
    public required PlannedMember Member { get; init; }

    public required string Category { get; init; }

    public required string Purpose { get; init; }

    public required string Retention { get; init; }

    /// <summary>Name of the <c>ErasureOutcome</c>.</summary>
    public required string Outcome { get; init; }

    /// <summary>Name of the <c>ErasureStrategy</c>.</summary>
    public required string Strategy { get; init; }

    public required bool CanRectify { get; init; }

    public required bool NamesBlob { get; init; }

    /// <summary>How long the retention runs, where it is a period.</summary>
    public required string? Period { get; init; }

    /// <summary>What the period counts from.</summary>
    public required string? From { get; init; }

    /// <summary>The event that the retention lasts until, where it is another one than the end of the account.</summary>
    public required string? Until { get; init; }

    public required string? Law { get; init; }

    /// <summary>Name of the <c>ErasureStrategy</c> when a period that keeps the member is over, or <c>null</c>.</summary>
    public required string? AtEnd { get; init; }

    /// <summary>Name of the <c>ErasureOutcome</c> then.</summary>
    public required string AtEndOutcome { get; init; }

    /// <summary>Whether the member is ever treated by a strategy.</summary>
    public bool Uses(string strategy) => Strategy == strategy || AtEnd == strategy;
}
