using Emojoi.PersonalData.EntityFrameworkCore.Ledger;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>What one transaction does to a request.</summary>
/// <param name="Request">The request, as it will be saved.</param>
/// <param name="State">How far it came.</param>
/// <param name="Commands">What goes to the server next, the claim on the request first: whoever asks the server otherwise runs them before.</param>
internal sealed record ErasureChange(PersonalDataRequest Request, ErasureProgress State, CommandGroup Commands)
{
    /// <summary>What the ledger will say of it.</summary>
    public List<LedgerNote> Notes { get; } = [];

    public void Note(AuditAction action, string details) => Notes.Add(new LedgerNote(action, Request.Id, Request.Subject, Request.Pseudonym, details));
}
