namespace Emojoi.PersonalData.Rights;

/// <summary>
/// Names the people whom no sweep touches, however old their data is: system accounts, staff, accounts that others depend on. The application implements it;
/// every sweep asks all of them about everybody whose data would go. An erasure that a person asks for does not ask.
/// </summary>
public interface IProtectedSubjects
{
    /// <summary>Whether a person is protected.</summary>
    ValueTask<bool> IsProtectedAsync(SubjectIdentity subject, CancellationToken cancellation = default);
}
