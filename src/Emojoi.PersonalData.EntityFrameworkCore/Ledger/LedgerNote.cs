using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Ledger;

/// <summary>What an entry of the ledger says, before it has a place in it.</summary>
/// <param name="Action">What was done.</param>
/// <param name="Request">Number of the request.</param>
/// <param name="Subject">Id of the kind of data subject.</param>
/// <param name="Pseudonym">Of the person.</param>
/// <param name="Details">From <see cref="LedgerDetails"/>.</param>
internal sealed record LedgerNote(AuditAction Action, Guid Request, string Subject, string Pseudonym, string Details);
