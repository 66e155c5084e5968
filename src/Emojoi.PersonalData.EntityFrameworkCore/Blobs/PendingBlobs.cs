using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Emojoi.PersonalData.EntityFrameworkCore.Erasure;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.EntityFrameworkCore.Blobs;

/// <summary>
/// Content outside of the database. Its names are noted in the transaction that erases the rows which hold them; it is deleted after that, and only when
/// no other row names it, whoever's and whichever tenant's it is (F06).
/// </summary>
internal sealed class PendingBlobs(PersonalDataDatabase database, IBlobStore? store)
{
    /// <summary>What no request is open for is pending under this number - names that a sweep or a correction took -: whoever comes next deletes what they did not come to.</summary>
    public static readonly Guid OfNoRequest = new("5f0c6a53-0f5e-4b0a-9d5c-6b7d3f4a2e10");

    private const int MaxRows = 500;

    private readonly SqlText _sql = new(database.Context);
    private readonly NamedBlobs _named = new(database.Context, database.Resolved);

    private DbContext Context => database.Context;

    /// <summary>Notes the names in a batch of rows, before they go.</summary>
    /// <param name="request">What they are noted under.</param>
    /// <param name="work">Who notes them: what one work comes to twice is noted once.</param>
    /// <param name="step">The step that the batch is of.</param>
    /// <param name="rows">Statements over its rows.</param>
    /// <param name="batch">The batch.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task NoteAsync(Guid request, Guid work, ErasureStep step, StepSql rows, RowBatch batch, CancellationToken cancellation)
    {
        await NoteAsync(request, work, await NamesAsync(step, rows, batch, cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false);
    }

    /// <summary>Notes names.</summary>
    /// <returns>What was noted.</returns>
    public async Task<IReadOnlyList<PersonalDataPendingBlob>> NoteAsync(Guid request, Guid work, IEnumerable<string> names, CancellationToken cancellation)
    {
        List<PersonalDataPendingBlob> pending = [.. names.Select(name => new PersonalDataPendingBlob { Id = IdOf(work, name), Request = request, Name = name })];
        foreach (var some in pending.Chunk(MaxRows))
        {
            var commands = _sql.Group();
            commands.Execute(OwnRows.Insert<PersonalDataPendingBlob>(Context, some, orElse: " ON CONFLICT DO NOTHING"));
            await commands.RunAsync(cancellation).ConfigureAwait(false);
        }

        return pending;
    }

    /// <summary>The names in a batch of rows.</summary>
    public async Task<HashSet<string>> NamesAsync(ErasureStep step, StepSql rows, RowBatch batch, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in step.Changes.Select(change => change.Member).Where(member => member.Plan.NamesBlob))
        {
            await ReadAsync(member, rows, batch, names, cancellation).ConfigureAwait(false);
        }

        return names;
    }

    /// <summary>The query that counts what was noted and is not done, for a request and for none.</summary>
    public DbCommand CountPending(Guid request)
    {
        var table = new OwnTable<PersonalDataPendingBlob>(Context, _sql);
        var command = _sql.Command();
        command.CommandText = $"SELECT count(*) FROM {table.Name} WHERE {table.Is(command, nameof(PersonalDataPendingBlob.Request), request)} OR {table.Is(command, nameof(PersonalDataPendingBlob.Request), OfNoRequest)}";
        return command;
    }

    /// <summary>Some of what was noted.</summary>
    public Task<List<PersonalDataPendingBlob>> NextAsync(Guid request, CancellationToken cancellation) =>
        Context.Set<PersonalDataPendingBlob>().AsNoTracking().Where(blob => blob.Request == request).OrderBy(blob => blob.Id).Take(100).ToListAsync(cancellation);

    /// <summary>Deletes blobs that were noted. They stay noted until <see cref="ForgetAsync"/>: who is interrupted deletes them again.</summary>
    public async Task<BlobReport> DeleteAsync(IEnumerable<PersonalDataPendingBlob> pending, CancellationToken cancellation)
    {
        var report = new BlobReport(0, 0, 0);
        await foreach (var (name, isNamed) in JudgeAsync(pending.Select(blob => blob.Name), cancellation).ConfigureAwait(false))
        {
            report = isNamed ? report with { Shared = report.Shared + 1 } : await DeleteAsync(name, report, cancellation).ConfigureAwait(false);
        }

        return report;
    }

    /// <summary>Forgets what was deleted, in the transaction that counts it.</summary>
    public Task<int> ForgetAsync(IEnumerable<PersonalDataPendingBlob> pending, CancellationToken cancellation)
    {
        var done = pending.Select(blob => blob.Id).ToList();
        return Context.Set<PersonalDataPendingBlob>().Where(blob => done.Contains(blob.Id)).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Deletes all that was noted under a number and is not a request's, and forgets it.</summary>
    public async Task<BlobReport> DeleteAllAsync(Guid number, CancellationToken cancellation)
    {
        var counts = new ErasureProgress();
        while (await NextAsync(number, cancellation).ConfigureAwait(false) is { Count: > 0 } pending)
        {
            counts.Count(await DeleteAsync(pending, cancellation).ConfigureAwait(false));
            await ForgetAsync(pending, cancellation).ConfigureAwait(false);
        }

        return counts.Blobs;
    }

    /// <summary>Counts what <see cref="DeleteAsync(IEnumerable{PersonalDataPendingBlob}, CancellationToken)"/> would do.</summary>
    public async Task<BlobReport> CountAsync(Guid request, CancellationToken cancellation)
    {
        var report = new BlobReport(0, 0, 0);
        var names = await Context.Set<PersonalDataPendingBlob>().Where(blob => blob.Request == request).Select(blob => blob.Name).ToListAsync(cancellation).ConfigureAwait(false);
        await foreach (var (_, isNamed) in JudgeAsync(names, cancellation).ConfigureAwait(false))
        {
            report = isNamed ? report with { Shared = report.Shared + 1 } : report with { Deleted = report.Deleted + 1 };
        }

        return report;
    }

    /// <summary>Whether rows still name them, each asked right before what it is asked for.</summary>
    private async IAsyncEnumerable<(string Name, bool IsNamed)> JudgeAsync(
        IEnumerable<string> noted, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var names = noted.ToHashSet(StringComparer.Ordinal);
        var converted = await _named.FindConvertedAsync(names, cancellation).ConfigureAwait(false);
        foreach (var name in names)
        {
            yield return (name, converted.Contains(name) || await _named.IsNamedAsync(name, cancellation).ConfigureAwait(false));
        }
    }

    private async Task<BlobReport> DeleteAsync(string name, BlobReport report, CancellationToken cancellation)
    {
        var blobs = store ?? throw new InvalidOperationException("Rows named blobs, and no IBlobStore is registered.");
        return await blobs.DeleteAsync(name, cancellation).ConfigureAwait(false)
            ? report with { Deleted = report.Deleted + 1 }
            : report with { Missing = report.Missing + 1 };
    }

    private async Task ReadAsync(ResolvedMember member, StepSql rows, RowBatch batch, HashSet<string> names, CancellationToken cancellation)
    {
        var table = member.Place.Table;
        await using var command = rows.Command(batch, _ => $" SELECT d.{_sql.Name(member.Place.Column)} FROM {_sql.Name(table.Table)} AS d WHERE {rows.BelongsTo(table, "d", "batch")}");
        await using var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
        {
            names.UnionWith(BlobNames.Read(reader, 0, member));
        }
    }

    private static Guid IdOf(Guid work, string name) => new(SHA256.HashData([.. work.ToByteArray(), .. Encoding.UTF8.GetBytes(name)]).AsSpan(0, 16));
}
