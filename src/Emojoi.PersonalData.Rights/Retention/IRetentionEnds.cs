namespace Emojoi.PersonalData.Rights;

/// <summary>
/// Names the people for whom something has happened that a retention lasts until, and that the database does not show: consent that was withdrawn, a contract
/// that ended (clause C-KEEP). The application implements it; every sweep asks for each such retention of the policy. The end of an account is an erasure, and
/// nobody asks for it here.
/// </summary>
public interface IRetentionEnds
{
    /// <summary>The people for whom a retention is over; whom earlier sweeps were told of as well.</summary>
    /// <param name="retention">Id of the retention in the policy.</param>
    /// <param name="until">What it lasts until: <c>consent-withdrawal</c> or <c>contract-end</c>.</param>
    /// <param name="cancellation">Ends it.</param>
    IAsyncEnumerable<SubjectIdentity> FindAsync(string retention, string until, CancellationToken cancellation = default);
}
