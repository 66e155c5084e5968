namespace Emojoi.PersonalData.Rights;

/// <summary>
/// Erases or anonymises what was kept as long as the policy says, whoever it is about (clauses C-KEEP and T-PERIOD). What a hold keeps, and what
/// belongs to somebody whom <see cref="IProtectedSubjects"/> protects, stays.
/// </summary>
public interface IRetentionSweeper
{
    /// <summary>Counts what a sweep would do, and does nothing.</summary>
    Task<RetentionReport> PreviewAsync(CancellationToken cancellation = default);

    /// <summary>
    /// Sweeps batch by batch, each with its entry in the ledger in one transaction. What is done is done: a sweep that broke off is gone on with by the next.
    /// Nothing is touched where more than the allowed part of a table would go.
    /// </summary>
    Task<RetentionReport> SweepAsync(CancellationToken cancellation = default);
}
