using System.Runtime.CompilerServices;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.EntityFrameworkCore.Ledger;

/// <summary>The audit ledger in a table next to the data: an entry and what it tells of are in one transaction (clause P-AUDIT).</summary>
internal sealed class AuditLedger(PersonalDataDatabase database, TimeProvider time) : IAuditLedger
{
    /// <summary>The end of the chain as this ledger left it: the next entry needs no question where nobody else appended, and no transaction took it back.</summary>
    private (long Sequence, string Hash)? _end;

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
        if (_end is not { } end || EntryAfter(end) is not { } entry || !await TryAppendAsync(entry, cancellation).ConfigureAwait(false))
        {
            entry = EntryAfter(await LockAsync(cancellation).ConfigureAwait(false));
            await CommandGroup.ExecuteAsync(Context, [OwnRows.Insert(Context, Row(entry))], cancellation).ConfigureAwait(false);
        }

        _end = (entry.Sequence, entry.Hash);
        return entry;

        AuditEntry EntryAfter((long Sequence, string Hash) last)
        {
            var next = new AuditEntry(last.Sequence + 1, time.GetStoredNow(), action, request, subject, pseudonym, details, last.Hash, "");
            return next with { Hash = AuditChain.HashOf(next) };
        }
    }

    /// <summary>Appends an entry where the one before it is still the last. Lock and entry go to the server together.</summary>
    private async Task<bool> TryAppendAsync(AuditEntry entry, CancellationToken cancellation)
    {
        var (sql, table) = Table();
        var hash = table.Property(nameof(PersonalDataLedgerEntry.Hash));
        await using var command = OwnRows.InsertIf(
            Context,
            Row(entry),
            command => $"{SqlText.Parameter(command, hash, entry.PreviousHash)} = (SELECT {table.Column(hash)} FROM {table.Name} ORDER BY {table.Column(nameof(PersonalDataLedgerEntry.Sequence))} DESC LIMIT 1)");
        command.CommandText = $"{Lock(sql)}{command.CommandText}";
        return await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false) == 1;
    }

    /// <summary>From here to the end of the transaction nobody else appends: the chain has one end. Lock and question go to the server together.</summary>
    private async Task<(long Sequence, string Hash)> LockAsync(CancellationToken cancellation)
    {
        var (sql, table) = Table();
        var sequence = table.Column(nameof(PersonalDataLedgerEntry.Sequence));
        var ledgerLock = Lock(sql);
        await using var command = sql.Command();
        command.CommandText = $"{ledgerLock}SELECT {sequence}, {table.Column(nameof(PersonalDataLedgerEntry.Hash))} FROM {table.Name} ORDER BY {sequence} DESC LIMIT 1";
        await using var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        if (ledgerLock.Length > 0)
        {
            await reader.NextResultAsync(cancellation).ConfigureAwait(false);
        }

        return await reader.ReadAsync(cancellation).ConfigureAwait(false) ? (reader.GetInt64(0), reader.GetString(1)) : (0, AuditChain.Start);
    }

    private (SqlText Sql, OwnTable<PersonalDataLedgerEntry> Table) Table()
    {
        var sql = new SqlText(Context);
        return (sql, new OwnTable<PersonalDataLedgerEntry>(Context, sql));
    }

    private static string Lock(SqlText sql) => sql.Dialect.LedgerLock is { } query ? query + "; " : "";

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
