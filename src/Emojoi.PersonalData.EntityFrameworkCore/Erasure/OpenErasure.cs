using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>A request that is worked on, and how far it came.</summary>
internal sealed class OpenErasure(PersonalDataDatabase database, RequestStore requests, PersonalDataRequest request)
{
    public PersonalDataRequest Request { get; private set; } = request;

    public ErasureProgress Progress { get; private set; } = ErasureProgress.Parse(request.Progress);

    /// <summary>
    /// Does something to the request and saves it, in one transaction. Work is done on copies: where the transaction is tried again, or rolls back, nothing
    /// of it stays in memory.
    /// </summary>
    public async Task<T> ChangeAsync<T>(Func<ErasureChange, CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        var (result, saved) = await database.InOwnTransactionAsync(
            async token =>
            {
                var change = new ErasureChange(Request.Copy(), ErasureProgress.Parse(Progress.ToString()), new CommandGroup(database.Context));
                requests.Claim(change);
                var done = await work(change, token).ConfigureAwait(false);
                await requests.SaveAsync(change, token).ConfigureAwait(false);
                return (done, change);
            },
            cancellation).ConfigureAwait(false);
        (Request, Progress) = (saved.Request, saved.State);
        return result;
    }
}
