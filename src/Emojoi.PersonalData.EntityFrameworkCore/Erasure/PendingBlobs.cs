using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>
/// Content outside of the database. Its names are noted in the transaction that erases the rows which hold them; it is deleted after that, and only when
/// no other row names it, whoever's and whichever tenant's it is (F06).
/// </summary>
internal sealed class PendingBlobs(PersonalDataDatabase database, IBlobStore? store)
{
    private readonly SqlText _sql = new(database.Context);

    private DbContext Context => database.Context;

    /// <summary>Notes the names in a batch of rows, before they go.</summary>
    public async Task NoteAsync(Guid request, ErasureStep step, StepSql rows, RowBatch batch, CancellationToken cancellation)
    {
        foreach (var member in step.Changes.Select(change => change.Member).Where(member => member.Plan.NamesBlob))
        {
            if (member.Place.IsDocument)
            {
                await NoteFromDocumentsAsync(request, member, rows, batch, cancellation).ConfigureAwait(false);
            }
            else
            {
                await rows.ExecuteAsync(batch, command => NoteFromColumn(command, request, member, rows), cancellation).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Some of what was noted.</summary>
    public Task<List<PersonalDataPendingBlob>> NextAsync(Guid request, CancellationToken cancellation) =>
        Context.Set<PersonalDataPendingBlob>().AsNoTracking().Where(blob => blob.Request == request).OrderBy(blob => blob.Id).Take(100).ToListAsync(cancellation);

    /// <summary>Deletes blobs that were noted. They stay noted until <see cref="ForgetAsync"/>: who is interrupted deletes them again.</summary>
    public async Task<BlobReport> DeleteAsync(IEnumerable<PersonalDataPendingBlob> pending, CancellationToken cancellation)
    {
        var report = new BlobReport(0, 0, 0);
        foreach (var name in pending.Select(blob => blob.Name).Distinct(StringComparer.Ordinal))
        {
            report = await DeleteAsync(name, report, cancellation).ConfigureAwait(false);
        }

        return report;
    }

    /// <summary>Forgets what was deleted, in the transaction that counts it.</summary>
    public Task ForgetAsync(IEnumerable<PersonalDataPendingBlob> pending, CancellationToken cancellation)
    {
        var done = pending.Select(blob => blob.Id).ToList();
        return Context.Set<PersonalDataPendingBlob>().Where(blob => done.Contains(blob.Id)).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Counts what <see cref="DeleteAsync(IEnumerable{PersonalDataPendingBlob}, CancellationToken)"/> would do.</summary>
    public async Task<BlobReport> CountAsync(Guid request, CancellationToken cancellation)
    {
        var (deleted, shared) = (0L, 0L);
        var names = await Context.Set<PersonalDataPendingBlob>().Where(blob => blob.Request == request).Select(blob => blob.Name).Distinct().ToListAsync(cancellation).ConfigureAwait(false);
        foreach (var name in names)
        {
            var isShared = await IsNamedAsync(name, cancellation).ConfigureAwait(false);
            (deleted, shared) = isShared ? (deleted, shared + 1) : (deleted + 1, shared);
        }

        return new BlobReport(deleted, shared, 0);
    }

    private async Task<BlobReport> DeleteAsync(string name, BlobReport report, CancellationToken cancellation)
    {
        if (await IsNamedAsync(name, cancellation).ConfigureAwait(false))
        {
            return report with { Shared = report.Shared + 1 };
        }

        var blobs = store ?? throw new InvalidOperationException("Rows named blobs, and no IBlobStore is registered.");
        return await blobs.DeleteAsync(name, cancellation).ConfigureAwait(false)
            ? report with { Deleted = report.Deleted + 1 }
            : report with { Missing = report.Missing + 1 };
    }

    private string NoteFromColumn(DbCommand command, Guid request, ResolvedMember member, StepSql rows)
    {
        var table = new OwnTable<PersonalDataPendingBlob>(Context, _sql);
        var target = new[] { nameof(PersonalDataPendingBlob.Id), nameof(PersonalDataPendingBlob.Request), nameof(PersonalDataPendingBlob.Name) }.Select(table.Column);
        var column = $"d.{_sql.Name(member.Place.Column)}";
        return $" INSERT INTO {table.Name} ({string.Join(", ", target)}) SELECT {_sql.Dialect.NewGuid}, {_sql.Parameter(command, request)}, {column} "
            + $"FROM {_sql.Name(member.Place.Table.Table)} AS d WHERE {rows.BelongsTo(member.Place.Table, "d", "batch")} AND {column} IS NOT NULL AND {column} <> ''";
    }

    private async Task NoteFromDocumentsAsync(Guid request, ResolvedMember member, StepSql rows, RowBatch batch, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        await using (var command = rows.Command(batch, _ => $" SELECT d.{_sql.Name(member.Place.Column)} FROM {_sql.Name(member.Place.Table.Table)} AS d WHERE {rows.BelongsTo(member.Place.Table, "d", "batch")}"))
        await using (var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false))
        {
            while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
            {
                names.UnionWith(DocumentTexts.Read(reader.IsDBNull(0) ? "null" : reader.GetString(0), member.Place.Document));
            }
        }

        foreach (var name in names)
        {
            await OwnRows.InsertAsync(Context, new PersonalDataPendingBlob { Id = Guid.NewGuid(), Request = request, Name = name }, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<bool> IsNamedAsync(string name, CancellationToken cancellation)
    {
        var places = database.Resolved.Entities.SelectMany(entity => entity.Members).Where(member => member.Plan.NamesBlob).Select(member => member.Place).DistinctBy(place => (place.Column, place.IsDocument));
        foreach (var place in places)
        {
            if (await IsNamedAsync(place, name, cancellation).ConfigureAwait(false))
            {
                return true;
            }
        }

        return false;
    }

    private async Task<bool> IsNamedAsync(MemberPlace place, string name, CancellationToken cancellation)
    {
        await using var command = _sql.Command();
        var column = _sql.Name(place.Column);
        var condition = place.IsDocument
            // Whether it is the very member that names it, nobody asks: a name that occurs is a name that counts.
            ? $"CAST({column} AS TEXT) LIKE {_sql.Parameter(command, $"%{EscapeLike(name)}%")} ESCAPE '!' OR CAST({column} AS TEXT) LIKE {_sql.Parameter(command, $"%{EscapeLike(JsonEncodedText.Encode(name).ToString())}%")} ESCAPE '!'"
            : $"{column} = {_sql.Parameter(command, name)}";
        command.CommandText = $"SELECT EXISTS (SELECT 1 FROM {_sql.Name(place.Table.Table)} WHERE {condition})";
        return Convert.ToBoolean(await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false), CultureInfo.InvariantCulture);
    }

    private static string EscapeLike(string text) =>
        text.Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal);
}
