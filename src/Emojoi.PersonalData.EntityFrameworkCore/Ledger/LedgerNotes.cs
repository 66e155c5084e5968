using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Ledger;

/// <summary>Appends to whichever ledger the application has.</summary>
internal static class LedgerNotes
{
    /// <summary>Runs commands, and appends entries after them: together with them, where the ledger is ours.</summary>
    public static async Task AppendAsync(this IAuditLedger ledger, IReadOnlyList<LedgerNote> notes, CommandGroup commands, CancellationToken cancellation)
    {
        if (ledger is AuditLedger own)
        {
            await own.AppendAsync(notes, commands, cancellation).ConfigureAwait(false);
            return;
        }

        await commands.RunAsync(cancellation).ConfigureAwait(false);
        foreach (var note in notes)
        {
            await ledger.AppendAsync(note.Action, note.Request, note.Subject, note.Pseudonym, note.Details, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Where the ledger is ours, looks on the way where it ends: the first entry then asks no more.</summary>
    public static void Expect(this IAuditLedger ledger, CommandGroup commands) => (ledger as AuditLedger)?.Look(commands);
}
