using System.Data.Common;
using Emojoi.PersonalData.EntityFrameworkCore.Ledger;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>
/// Removes what the database's own file keeps of rows that are gone (F10). Each request remembers it from its first batch on, so that a process which dies
/// before, or a database which somebody else uses, only puts it off: <see cref="IPersonalDataEraser.ResumeAsync"/> tries again.
/// </summary>
internal sealed partial class RemainingBytes(PersonalDataDatabase database, RequestStore requests, ILogger<RemainingBytes> logger)
{
    /// <summary>Removes what one request left, or all of them.</summary>
    /// <returns>What may still remain, and why; <c>null</c> when nothing does.</returns>
    public async Task<string?> RemoveAsync(Guid? only, CancellationToken cancellation)
    {
        var pending = await requests.FindRemainsAsync(only, cancellation).ConfigureAwait(false);
        if (pending.Count == 0)
        {
            return null;
        }

        var dialect = SqlDialect.Of(database.Context);
        var remains = await dialect.FinishAsync(database.Context, database.Options, cancellation).ConfigureAwait(false);
        if (remains is not null)
        {
            LogRemains(logger, pending.Count, remains);
        }

        foreach (var request in pending.Where(request => request.Remains != remains))
        {
            await NoteAsync(request, remains, isNews: remains is not null || request.Remains != dialect.Leaves, cancellation).ConfigureAwait(false);
        }

        return remains;
    }

    /// <summary>Where even that is not possible now, the request remembers what it did before.</summary>
    private async Task NoteAsync(PersonalDataRequest request, string? remains, bool isNews, CancellationToken cancellation)
    {
        try
        {
            await database.InOwnTransactionAsync(
                async token =>
                {
                    var draft = await requests.ReloadAsync(request, token).ConfigureAwait(false);
                    draft.Remains = remains;
                    var change = new ErasureChange(draft, ErasureProgress.Parse(draft.Progress), new CommandGroup(database.Context));
                    if (isNews)
                    {
                        change.Note(AuditAction.ErasureEnded, Details(draft));
                    }

                    await requests.SaveAsync(change, token).ConfigureAwait(false);
                    return true;
                },
                cancellation).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is DbException or DbUpdateConcurrencyException)
        {
            LogNotNoted(logger, request.Id, exception.GetType().Name);
        }
    }

    private static string Details(PersonalDataRequest request) =>
        LedgerDetails.Of(("remains", request.Remains ?? ""), ("status", request.Status.ToString()));

    [LoggerMessage(EventId = 13, Level = LogLevel.Warning, Message = "The database file may still hold bytes of what {Count} erasures erased. {Remains} ResumeAsync tries again.")]
    private static partial void LogRemains(ILogger logger, int count, string remains);

    [LoggerMessage(EventId = 14, Level = LogLevel.Warning, Message = "Erasure {Request}: what remains in the database file could not be noted ({Reason}).")]
    private static partial void LogNotNoted(ILogger logger, Guid request, string reason);
}
