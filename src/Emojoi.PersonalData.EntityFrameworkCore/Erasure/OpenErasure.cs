using Emojoi.PersonalData.EntityFrameworkCore.Registration;

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
    public async Task<T> ChangeAsync<T>(Func<PersonalDataRequest, ErasureProgress, CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        var (result, draft, state) = await database.InOwnTransactionAsync(
            async token =>
            {
                var (draft, state) = (Request.Copy(), ErasureProgress.Parse(Progress.ToString()));
                await requests.ClaimAsync(draft, token).ConfigureAwait(false);
                var done = await work(draft, state, token).ConfigureAwait(false);
                await requests.SaveAsync(draft, state, token).ConfigureAwait(false);
                return (done, draft, state);
            },
            cancellation).ConfigureAwait(false);
        (Request, Progress) = (draft, state);
        return result;
    }
}
