using System.Data.Common;
using Emojoi.PersonalData.EntityFrameworkCore.Ledger;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>The requests in the database.</summary>
internal sealed class RequestStore(PersonalDataDatabase database, IAuditLedger ledger, TimeProvider time)
{
    private DbContext Context => database.Context;

    private IQueryable<PersonalDataRequest> Requests => Context.Set<PersonalDataRequest>().AsNoTracking();

    public DateTimeOffset Now => time.GetStoredNow();

    public Task<PersonalDataRequest?> FindOpenAsync(string pseudonym, CancellationToken cancellation) =>
        Requests.FirstOrDefaultAsync(request => request.OpenFor == pseudonym, cancellation);

    public async Task<PersonalDataRequest?> FindLastCompletedAsync(string pseudonym, CancellationToken cancellation)
    {
        var completed = await Requests.Where(request => request.Pseudonym == pseudonym && request.Status == ErasureStatus.Completed).ToListAsync(cancellation).ConfigureAwait(false);
        return completed.MaxBy(request => request.EndedAt);
    }

    public Task<List<PersonalDataRequest>> FindAllOpenAsync(string scope, CancellationToken cancellation) =>
        Requests.Where(request => request.OpenFor != null && request.Scope == scope).OrderBy(request => request.Id).ToListAsync(cancellation);

    /// <summary>Those of which the database file may still hold something: all, or one of them.</summary>
    public Task<List<PersonalDataRequest>> FindRemainsAsync(Guid? only, CancellationToken cancellation) =>
        (only is { } id ? Requests.Where(request => request.Id == id) : Requests).Where(request => request.Remains != null).OrderBy(request => request.Id).ToListAsync(cancellation);

    public Task<PersonalDataRequest> ReloadAsync(PersonalDataRequest request, CancellationToken cancellation) =>
        Requests.FirstAsync(candidate => candidate.Id == request.Id, cancellation);

    /// <summary>Asks how many requests are open for a person: none, or one.</summary>
    public void CountOpen(CommandGroup commands, string pseudonym, Action<long> counted)
    {
        var sql = new SqlText(Context);
        var table = new OwnTable<PersonalDataRequest>(Context, sql);
        var command = sql.Command();
        command.CommandText = $"SELECT count(*) FROM {table.Name} WHERE {table.Is(command, nameof(PersonalDataRequest.OpenFor), pseudonym)}";
        commands.Count(command, counted);
        ledger.Expect(commands);
    }

    /// <summary>Begins with a request, if it did not begin before: from then on nobody writes the person back, not even while they are being erased (F24).</summary>
    public void Begin(ErasureChange change)
    {
        var request = change.Request;
        (request.Status, request.Remains) = (ErasureStatus.InProgress, SqlDialect.Of(Context).Leaves);
        if (change.State.HasBegun)
        {
            return;
        }

        change.State.HasBegun = true;
        var tombstone = new PersonalDataTombstone { Pseudonym = request.Pseudonym, Subject = request.Subject };
        change.Commands.Execute(OwnRows.Insert(Context, tombstone, orElse: " ON CONFLICT DO NOTHING"));
    }

    /// <summary>Opens a request; if another process did so at the same time, its request is the one.</summary>
    /// <param name="subject">The person.</param>
    /// <param name="pseudonym">Their pseudonym.</param>
    /// <param name="scope">The tenant.</param>
    /// <param name="notBefore">When it may begin; <c>null</c> where it may at once.</param>
    /// <param name="begins">Whether it begins with this, and nobody has to be asked before.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<PersonalDataRequest> OpenAsync(SubjectIdentity subject, string pseudonym, string scope, DateTimeOffset? notBefore, bool begins, CancellationToken cancellation)
    {
        var request = new PersonalDataRequest
        {
            Id = Guid.CreateVersion7(Now),
            Subject = subject.Subject,
            Pseudonym = pseudonym,
            OpenFor = pseudonym,
            SealedKey = SealedKey.Seal(database.Options.PseudonymKey, subject),
            Scope = scope,
            Status = ErasureStatus.Requested,
            RequestedAt = Now,
            NotBefore = notBefore?.ToUniversalTime(),
        };
        try
        {
            await database.InOwnTransactionAsync(
                async token =>
                {
                    var change = new ErasureChange(request, new ErasureProgress(), new CommandGroup(Context));
                    if (begins)
                    {
                        Begin(change);
                    }

                    request.Progress = change.State.ToString();
                    change.Commands.Execute(OwnRows.Insert(Context, request));
                    change.Note(AuditAction.ErasureRequested, Details(request));
                    await ledger.AppendAsync(change.Notes, change.Commands, token).ConfigureAwait(false);
                    return true;
                },
                cancellation).ConfigureAwait(false);
            return request;
        }
        catch (Exception exception) when (SqlDialect.Of(Context).IsUniqueViolation(exception))
        {
            if (await FindOpenAsync(pseudonym, cancellation).ConfigureAwait(false) is { } other)
            {
                return other;
            }

            throw;
        }
    }

    /// <summary>
    /// Lets no other process work on a request before the transaction ends, with the first commands of it. The transaction gives way where others hold what it
    /// needs. Where another process has worked on the request since it was read, they end with a <see cref="DbUpdateConcurrencyException"/>.
    /// </summary>
    public void Claim(ErasureChange change)
    {
        var sql = new SqlText(Context);
        var (table, before) = (new OwnTable<PersonalDataRequest>(Context, sql), change.Request.Revision);
        var command = sql.Command();
        command.CommandText = $"SELECT {table.Column(nameof(PersonalDataRequest.Revision))} FROM {table.Name} WHERE {table.Is(command, nameof(PersonalDataRequest.Id), change.Request.Id)} {sql.Dialect.RowLock}";
        change.Commands.Execute(sql.Dialect.GiveWay.Concat(sql.Dialect.FollowIndices));
        change.Commands.Read(command, row => ThrowUnless(row?.GetInt64(0) == before));
    }

    /// <summary>Writes a request back with what the ledger says of it, if nobody else did since it was read. One that is complete says so on the tombstone as well.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody did: what is in this transaction must not be done twice.</exception>
    public async Task SaveAsync(ErasureChange change, CancellationToken cancellation)
    {
        var (request, before, text) = (change.Request, change.Request.Revision, change.State.ToString());
        (string, object?)[] values =
        [
            (nameof(PersonalDataRequest.Revision), before + 1),
            (nameof(PersonalDataRequest.Status), request.Status),
            (nameof(PersonalDataRequest.OpenFor), request.OpenFor),
            (nameof(PersonalDataRequest.SealedKey), request.SealedKey),
            (nameof(PersonalDataRequest.EndedAt), request.EndedAt),
            (nameof(PersonalDataRequest.Remains), request.Remains),
            (nameof(PersonalDataRequest.Progress), text),
        ];
        var update = OwnRows.Update<PersonalDataRequest>(Context, values, (nameof(PersonalDataRequest.Id), request.Id), (nameof(PersonalDataRequest.Revision), before));
        change.Commands.Execute(update, touched => ThrowUnless(touched > 0));
        if (request.Status == ErasureStatus.Completed)
        {
            change.Commands.Execute(Date(request));
        }

        await ledger.AppendAsync(change.Notes, change.Commands, cancellation).ConfigureAwait(false);
        (request.Revision, request.Progress) = (before + 1, text);
    }

    private static void ThrowUnless(bool isOurs)
    {
        if (!isOurs)
        {
            throw new DbUpdateConcurrencyException("Another process works on this request.");
        }
    }

    private DbCommand Date(PersonalDataRequest request) => OwnRows.Update<PersonalDataTombstone>(
        Context, [(nameof(PersonalDataTombstone.ErasedAt), request.EndedAt)], (nameof(PersonalDataTombstone.Pseudonym), request.Pseudonym));

    private static string Details(PersonalDataRequest request) =>
        request.NotBefore is { } time ? LedgerDetails.Of(("notBefore", time)) : LedgerDetails.None;
}
