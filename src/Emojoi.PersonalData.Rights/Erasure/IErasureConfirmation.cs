namespace Emojoi.PersonalData.Rights;

/// <summary>
/// Is asked when an erasure begins that was scheduled before (F15): an account may have been reactivated since, by a way that forgot to withdraw the request. The application
/// implements it where it can tell, by the state of the account or by when the person signed in last.
/// </summary>
public interface IErasureConfirmation
{
    /// <summary>Whether the person still wants it. Where one says no, the request is cancelled and nothing is touched.</summary>
    /// <param name="subject">The person.</param>
    /// <param name="requestedAt">When they asked for it.</param>
    /// <param name="cancellation">Ends the question.</param>
    ValueTask<bool> IsStillWantedAsync(SubjectIdentity subject, DateTimeOffset requestedAt, CancellationToken cancellation = default);
}
