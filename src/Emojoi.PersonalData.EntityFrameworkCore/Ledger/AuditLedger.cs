using System.Runtime.CompilerServices;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.EntityFrameworkCore.Ledger;

/// <summary>The audit ledger in a table next to the data: an entry and what it tells of are in one transaction (clause P-AUDIT).</summary>
internal sealed class AuditLedger(PersonalDataDatabase database, TimeProvider time) : IAuditLedger
{
    /// <summary>The end of the chain as this ledger left it, or saw it: the next entry needs no question where nobody else appended, and no transaction took it back.</summary>
    private (long Sequence, string Hash)? _end;

    private DbContext Context => database.Context;

    public Task<AuditEntry> AppendAsync(AuditAction action, Guid request, string subject, string pseudonym, string details, CancellationToken cancellation = default) =>
        database.InTransactionAsync(
            async token => (await AppendAsync([new LedgerNote(action, request, subject, pseudonym, details)], new CommandGroup(Context), token).ConfigureAwait(false))[0],
            cancellation);

    public async IAsyncEnumerable<AuditEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var rows = Context.Set<PersonalDataLedgerEntry>().AsNoTracking().OrderBy(row => row.Sequence).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellation).ConfigureAwait(false))
        {
            yield return new AuditEntry(row.Sequence, row.At, row.Action, row.Request, row.Subject, row.Pseudonym, row.Details, row.PreviousHash, row.Hash);
        }
    }

    /// <summary>Runs commands and appends entries after them, in the transaction that is open: all go to the server together where the last entry is still the one that is known.</summary>
    public async Task<IReadOnlyList<AuditEntry>> AppendAsync(IReadOnlyList<LedgerNote> notes, CommandGroup commands, CancellationToken cancellation)
    {
        if (notes.Count == 0)
        {
            await commands.RunAsync(cancellation).ConfigureAwait(false);
            return [];
        }

        var entries = _end is { } end ? Chain(end, notes) : [];
        if (!await TryAppendAsync(entries, commands, cancellation).ConfigureAwait(false))
        {
            Look(commands, locks: true);
            await commands.RunAsync(cancellation).ConfigureAwait(false);
            entries = Chain(_end!.Value, notes);
            commands.Execute(OwnRows.Insert<PersonalDataLedgerEntry>(Context, [.. entries.Select(Row)]));
            await commands.RunAsync(cancellation).ConfigureAwait(false);
        }

        _end = (entries[^1].Sequence, entries[^1].Hash);
        return entries;
    }

    /// <summary>Asks for the end of the chain.</summary>
    /// <param name="commands">What the question goes along with.</param>
    /// <param name="locks">Whether nobody else may append from here to the end of the transaction: the chain has one end.</param>
    public void Look(CommandGroup commands, bool locks = false)
    {
        var (sql, table) = Table();
        var sequence = table.Column(nameof(PersonalDataLedgerEntry.Sequence));
        var query = sql.Command();
        query.CommandText = $"SELECT {sequence}, {table.Column(nameof(PersonalDataLedgerEntry.Hash))} FROM {table.Name} ORDER BY {sequence} DESC LIMIT 1";
        if (locks)
        {
            Lock(sql, commands);
        }

        commands.Read(query, row => _end = row is null ? (0, AuditChain.Start) : (row.GetInt64(0), row.GetString(1)));
    }

    /// <summary>Appends entries where the one before them is still the last.</summary>
    private async Task<bool> TryAppendAsync(List<AuditEntry> entries, CommandGroup commands, CancellationToken cancellation)
    {
        if (entries.Count == 0)
        {
            return false;
        }

        var (sql, table) = Table();
        var hash = table.Property(nameof(PersonalDataLedgerEntry.Hash));
        var last = $"(SELECT {table.Column(hash)} FROM {table.Name} ORDER BY {table.Column(nameof(PersonalDataLedgerEntry.Sequence))} DESC LIMIT 1)";
        var appended = 0;
        Lock(sql, commands);
        foreach (var entry in entries)
        {
            var insert = OwnRows.InsertIf(
                Context,
                Row(entry),
                command => $"{SqlText.Parameter(command, hash, entry.PreviousHash)} = COALESCE({last}, {SqlText.Parameter(command, hash, AuditChain.Start)})");
            commands.Execute(insert, rows => appended += rows);
        }

        await commands.RunAsync(cancellation).ConfigureAwait(false);
        return appended == entries.Count;
    }

    /// <summary>From here to the end of the transaction nobody else appends.</summary>
    private static void Lock(SqlText sql, CommandGroup commands)
    {
        if (sql.Dialect.LedgerLock is { } query)
        {
            commands.Read(query);
        }
    }

    private List<AuditEntry> Chain((long Sequence, string Hash) last, IReadOnlyList<LedgerNote> notes)
    {
        var entries = new List<AuditEntry>();
        foreach (var note in notes)
        {
            var next = new AuditEntry(last.Sequence + 1, time.GetStoredNow(), note.Action, note.Request, note.Subject, note.Pseudonym, note.Details, last.Hash, "");
            entries.Add(next with { Hash = AuditChain.HashOf(next) });
            last = (next.Sequence, entries[^1].Hash);
        }

        return entries;
    }

    private (SqlText Sql, OwnTable<PersonalDataLedgerEntry> Table) Table()
    {
        var sql = new SqlText(Context);
        return (sql, new OwnTable<PersonalDataLedgerEntry>(Context, sql));
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
