namespace Emojoi.PersonalData.Rights;

/// <summary>One tagged member, and what happens to it.</summary>
/// <param name="Path">Names from the row to the member: more than one within owned and complex types (<c>Profile</c>, <c>Nickname</c>).</param>
/// <param name="Category">Id of the category.</param>
/// <param name="Purpose">Id of the purpose; of the longest retention where it has several.</param>
/// <param name="Retention">Id of the retention that holds longest.</param>
/// <param name="Outcome">What is left after an erasure, in the words of the report.</param>
/// <param name="Strategy">How: never <see cref="ErasureStrategy.Policy"/> but where <paramref name="Outcome"/> is <see cref="ErasureOutcome.Blocked"/>, or where the row may be deleted as a whole.</param>
public sealed record MemberPlan(
    IReadOnlyList<string> Path,
    string Category,
    string Purpose,
    string Retention,
    ErasureOutcome Outcome,
    ErasureStrategy Strategy)
{
    /// <summary>What <see cref="ErasureStrategy.Constant"/> leaves, or <c>null</c> for the neutral value of the type.</summary>
    public object? ErasedValue { get; init; }

    /// <summary>How many UTF-16 code units <see cref="ErasureStrategy.Truncate"/> leaves.</summary>
    public int Length { get; init; }

    /// <summary>Computes what <see cref="ErasureStrategy.Custom"/> leaves, from what is there.</summary>
    public Func<object?, object?>? Custom { get; init; }

    /// <summary>Whether the person may correct the member (clause R-CORRECT).</summary>
    public bool Rectifiable { get; init; }

    /// <summary>Whether the member names content outside of the database: a file, a picture, a recording (EPD3008); a list of names, each of them.</summary>
    public bool NamesBlob { get; init; }

    /// <summary>How long the retention runs (ISO 8601), where it is a period and not an event.</summary>
    public string? Period { get; init; }

    /// <summary>What the period counts from: <c>collection</c>, <c>last-use</c> or <c>account-closure</c>.</summary>
    public string? From { get; init; }

    /// <summary>The event that the retention lasts until, where it is another one than the end of the account: <c>consent-withdrawal</c> or <c>contract-end</c>.</summary>
    public string? Until { get; init; }

    /// <summary>The law that the policy names for keeping it, or <c>null</c> (clause T-PERIOD).</summary>
    public string? Law { get; init; }

    /// <summary>
    /// What is left when a period that keeps the member in an erasure (<see cref="ErasureOutcome.Blocked"/>) is over, or <c>null</c> where the policy keeps it for good.
    /// <see cref="ErasureStrategy.Policy"/> where the row may be deleted as a whole then.
    /// </summary>
    public ErasureStrategy? AtEnd { get; init; }

    /// <summary>What <see cref="AtEnd"/> leaves, in the words of the report.</summary>
    public ErasureOutcome AtEndOutcome { get; init; }
}
