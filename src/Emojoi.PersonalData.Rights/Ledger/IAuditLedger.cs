namespace Emojoi.PersonalData.Rights;

/// <summary>The append-only, hash-chained record of what was done to people's data (clause P-AUDIT).</summary>
public interface IAuditLedger
{
    /// <summary>Appends an entry, in the transaction that is open on the same database, if any.</summary>
    Task<AuditEntry> AppendAsync(AuditAction action, Guid request, string subject, string pseudonym, string details, CancellationToken cancellation = default);

    /// <summary>The entries in order.</summary>
    IAsyncEnumerable<AuditEntry> ReadAsync(CancellationToken cancellation = default);
}
