using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>Who else has to know of an erasure: each is told once, and the request remembers it.</summary>
internal sealed partial class ErasureNotices(IEnumerable<ISessionRevoker> revokers, IEnumerable<IErasureNotice> notices, ILogger logger)
{
    /// <summary>Whether nobody is left who has to be told.</summary>
    public bool HasTold(ErasureProgress progress) => (progress.HasRevoked || !revokers.Any()) && (progress.HasNotified || !notices.Any());

    /// <summary>Before the first row goes, so that nobody is in while it does. A store of sessions that does not answer keeps no row from going.</summary>
    public async Task TryToRevokeAsync(OpenErasure erasure, SubjectIdentity person, CancellationToken cancellation)
    {
        try
        {
            await RevokeAsync(erasure, person, cancellation).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not DbUpdateConcurrencyException && !cancellation.IsCancellationRequested)
        {
            // It is called again before the erasure is complete, and fails it then.
            LogNotRevoked(logger, erasure.Request.Id, erasure.Request.Subject, ErrorKind.Of(exception));
        }
    }

    public Task RevokeAsync(OpenErasure erasure, SubjectIdentity person, CancellationToken cancellation) => TellAsync(
        erasure, revokers, revoker => revoker.RevokeAsync(person, erasure.Request.Id, cancellation), erasure.Progress.HasRevoked, static state => state.HasRevoked = true, cancellation);

    /// <summary>An erasure is complete when every recipient was told: one that cannot be reached fails it, and is told again (clause R-ERASE-RECIPIENTS).</summary>
    public Task NotifyAsync(OpenErasure erasure, SubjectIdentity person, CancellationToken cancellation) => TellAsync(
        erasure, notices, notice => notice.NotifyAsync(person, erasure.Request.Id, cancellation), erasure.Progress.HasNotified, static state => state.HasNotified = true, cancellation);

    private static async Task TellAsync<T>(
        OpenErasure erasure, IEnumerable<T> others, Func<T, Task> tell, bool isDone, Func<ErasureProgress, bool> remember, CancellationToken cancellation)
    {
        if (isDone || !others.Any())
        {
            return;
        }

        foreach (var other in others)
        {
            await tell(other).ConfigureAwait(false);
        }

        await erasure.ChangeAsync((change, _) => Task.FromResult(remember(change.State)), cancellation).ConfigureAwait(false);
    }

    [LoggerMessage(EventId = 15, Level = LogLevel.Warning, Message = "Erasure {Request} of a {Subject}: sessions were not ended ({Reason}). It goes on, and is not complete before they are.")]
    private static partial void LogNotRevoked(ILogger logger, Guid request, string subject, string reason);
}
