namespace Emojoi.PersonalData.Rights;

/// <summary>One entry of the audit ledger. It holds the hash of the entry before it, so that none can be changed or left out unseen.</summary>
/// <param name="Sequence">1, 2, 3 and so on, without a gap.</param>
/// <param name="At">When.</param>
/// <param name="Action">What was done.</param>
/// <param name="Request">Number of the request that it belongs to.</param>
/// <param name="Subject">Id of the kind of data subject.</param>
/// <param name="Pseudonym">Keyed hash of the person's key, in hexadecimal; no plain identifier.</param>
/// <param name="Details">Counts and names of types, as JSON with ordered keys; nothing that identifies a person.</param>
/// <param name="PreviousHash">The hash of the entry before; 64 zeros in the first one.</param>
/// <param name="Hash">SHA-256 over all of the above, in hexadecimal.</param>
public sealed record AuditEntry(
    long Sequence,
    DateTimeOffset At,
    AuditAction Action,
    Guid Request,
    string Subject,
    string Pseudonym,
    string Details,
    string PreviousHash,
    string Hash);
