namespace Emojoi.PersonalData.Rights;

/// <summary>
/// Ends what still lets somebody in as the person who is erased: sessions, tokens, keys, connections (F26, clause R-CANCEL). The application implements it for each place
/// that keeps such things outside of the context; rows of sessions within it are erased as all others.
/// </summary>
public interface ISessionRevoker
{
    /// <summary>
    /// Ends all of it. Called before the first row goes. Where it fails, the rows go all the same, and it is called again before the erasure is complete and by each
    /// <see cref="IPersonalDataEraser.ResumeAsync"/> until it succeeded.
    /// </summary>
    /// <param name="subject">The person.</param>
    /// <param name="request">Number of the request; the same in every call for it.</param>
    /// <param name="cancellation">Ends the call.</param>
    Task RevokeAsync(SubjectIdentity subject, Guid request, CancellationToken cancellation = default);
}
