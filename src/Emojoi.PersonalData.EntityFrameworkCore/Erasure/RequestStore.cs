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

    /// <summary>Opens a request; if another process did so at the same time, its request is the one.</summary>
    public async Task<PersonalDataRequest> OpenAsync(SubjectIdentity subject, string pseudonym, string scope, DateTimeOffset? notBefore, CancellationToken cancellation)
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
            Progress = new ErasureProgress().ToString(),
        };
        try
        {
            await database.InOwnTransactionAsync(
                async token =>
                {
                    await OwnRows.InsertAsync(Context, request, token).ConfigureAwait(false);
                    await ledger.AppendAsync(AuditAction.ErasureRequested, request.Id, request.Subject, pseudonym, Details(request), token).ConfigureAwait(false);
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

    /// <summary>Lets no other process work on a request before the transaction ends. The transaction gives way where others hold what it needs.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Another one has, since the request was read.</exception>
    public async Task ClaimAsync(PersonalDataRequest request, CancellationToken cancellation)
    {
        var sql = new SqlText(Context);
        var table = new OwnTable<PersonalDataRequest>(Context, sql);
        var id = table.Property(nameof(PersonalDataRequest.Id));
        await using var command = sql.Command();
        command.CommandText = $"{sql.Dialect.GiveWay}SELECT {table.Column(nameof(PersonalDataRequest.Revision))} FROM {table.Name} WHERE {table.Column(id)} = {SqlText.Parameter(command, id, request.Id)} {sql.Dialect.RowLock}";
        if (await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false) is not long current || current != request.Revision)
        {
            throw new DbUpdateConcurrencyException("Another process works on this request.");
        }
    }

    /// <summary>Writes a request back, if nobody else did since it was read.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody did: what is in this transaction must not be done twice.</exception>
    public async Task SaveAsync(PersonalDataRequest request, ErasureProgress progress, CancellationToken cancellation)
    {
        var text = progress.ToString();
        var touched = await Context.Set<PersonalDataRequest>()
            .Where(row => row.Id == request.Id && row.Revision == request.Revision)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(row => row.Revision, request.Revision + 1)
                    .SetProperty(row => row.Status, request.Status)
                    .SetProperty(row => row.OpenFor, request.OpenFor)
                    .SetProperty(row => row.SealedKey, request.SealedKey)
                    .SetProperty(row => row.EndedAt, request.EndedAt)
                    .SetProperty(row => row.Remains, request.Remains)
                    .SetProperty(row => row.Progress, text),
                cancellation).ConfigureAwait(false);
        if (touched == 0)
        {
            throw new DbUpdateConcurrencyException("Another process works on this request.");
        }

        request.Revision++;
        request.Progress = text;
    }

    private static string Details(PersonalDataRequest request) =>
        request.NotBefore is { } time ? LedgerDetails.Of(("notBefore", time)) : LedgerDetails.None;
}
