using System.Runtime.CompilerServices;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.EntityFrameworkCore.Ledger;

/// <summary>The audit ledger in a table next to the data: an entry and what it tells of are in one transaction (clause P-AUDIT).</summary>
internal sealed class AuditLedger(PersonalDataDatabase database, TimeProvider time) : IAuditLedger
{
    private DbContext Context => database.Context;

    public Task<AuditEntry> AppendAsync(AuditAction action, Guid request, string subject, string pseudonym, string details, CancellationToken cancellation = default) =>
        database.InTransactionAsync(token => AppendInTransactionAsync(action, request, subject, pseudonym, details, token), cancellation);

    public async IAsyncEnumerable<AuditEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var rows = Context.Set<PersonalDataLedgerEntry>().AsNoTracking().OrderBy(row => row.Sequence).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellation).ConfigureAwait(false))
        {
            yield return new AuditEntry(row.Sequence, row.At, row.Action, row.Request, row.Subject, row.Pseudonym, row.Details, row.PreviousHash, row.Hash);
        }
    }

    private async Task<AuditEntry> AppendInTransactionAsync(AuditAction action, Guid request, string subject, string pseudonym, string details, CancellationToken cancellation)
    {
        var (sequence, hash) = await LockAsync(cancellation).ConfigureAwait(false);
        var entry = new AuditEntry(sequence + 1, time.GetStoredNow(), action, request, subject, pseudonym, details, hash, "");
        entry = entry with { Hash = AuditChain.HashOf(entry) };
        await OwnRows.InsertAsync(Context, Row(entry), cancellation).ConfigureAwait(false);
        return entry;
    }

    /// <summary>From here to the end of the transaction nobody else appends: the chain has one end. Lock and question go to the server together.</summary>
    private async Task<(long Sequence, string Hash)> LockAsync(CancellationToken cancellation)
    {
        var sql = new SqlText(Context);
        var table = new OwnTable<PersonalDataLedgerEntry>(Context, sql);
        var sequence = table.Column(nameof(PersonalDataLedgerEntry.Sequence));
        var ledgerLock = sql.Dialect.LedgerLock is { } query ? query + "; " : "";
        await using var command = sql.Command();
        command.CommandText = $"{ledgerLock}SELECT {sequence}, {table.Column(nameof(PersonalDataLedgerEntry.Hash))} FROM {table.Name} ORDER BY {sequence} DESC LIMIT 1";
        await using var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        if (ledgerLock.Length > 0)
        {
            await reader.NextResultAsync(cancellation).ConfigureAwait(false);
        }

        return await reader.ReadAsync(cancellation).ConfigureAwait(false) ? (reader.GetInt64(0), reader.GetString(1)) : (0, AuditChain.Start);
    }

    private static PersonalDataLedgerEntry Row(AuditEntry entry) => new()
    {
        Sequence = entry.Sequence,
        At = entry.At,
        Action = entry.Action,
        Request = entry.Request,
        Subject = entry.Subject,
        Pseudonym = entry.Pseudonym,
        Details = entry.Details,
        PreviousHash = entry.PreviousHash,
        Hash = entry.Hash,
    };
}
