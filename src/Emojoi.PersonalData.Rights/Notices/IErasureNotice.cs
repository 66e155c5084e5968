namespace Emojoi.PersonalData.Rights;

/// <summary>
/// Tells a recipient that a person was erased, so that it deletes what it got (clause R-ERASE-RECIPIENTS, EPD3006). The application implements it
/// once for each recipient whose <c>erasure</c> is <c>notify</c> in the policy, in a class with <see cref="RecipientAttribute"/>.
/// </summary>
public interface IErasureNotice
{
    /// <summary>Tells the recipient. It may be called again for the same request: an erasure that broke off goes on.</summary>
    /// <param name="subject">The person, by the key that the recipient may know.</param>
    /// <param name="request">Number of the request; the same in every call for it.</param>
    /// <param name="cancellation">Ends the request.</param>
    Task NotifyAsync(SubjectIdentity subject, Guid request, CancellationToken cancellation = default);
}
