namespace Emojoi.PersonalData.Policy;

/// <summary>How long data is kept, and what happens then.</summary>
public sealed class Retention : PolicyEntry
{
    /// <summary>The event that ends it: <c>account-closure</c>, <c>consent-withdrawal</c> or <c>contract-end</c>; <c>null</c> with <see cref="For"/>.</summary>
    public string? Until { get; init; }

    /// <summary>How long, counted from <see cref="From"/>; <c>null</c> with <see cref="Until"/>.</summary>
    public PolicyDuration? For { get; init; }

    /// <summary>The event it counts from: <c>collection</c>, <c>last-use</c> or <c>account-closure</c>.</summary>
    public string From { get; init; } = "collection";

    /// <summary>What happens then: <c>erase</c>, <c>anonymise</c> or <c>block</c>.</summary>
    public string Then { get; init; } = "erase";

    /// <summary>The law that requires it, or <c>null</c>.</summary>
    public string? Law { get; init; }

    /// <summary>Blocked for any use but the one that the law requires (clause T-PERIOD).</summary>
    public bool Blocked { get; init; }

    /// <summary>Where <c>blocked</c>'s value stands, or <c>null</c> where the file gives none that the format allows.</summary>
    public TextRange? BlockedRange { get; init; }

    /// <summary>Where <c>then</c>'s value stands.</summary>
    public TextRange? ThenRange { get; init; }
}
