namespace Emojoi.PersonalData.Policy;

/// <summary>What reading a policy file gave: as much of the policy as could be read, and its problems in the order of the text.</summary>
public sealed class PolicyReadResult(PrivacyPolicy? policy, IReadOnlyList<PolicyProblem> problems)
{
    /// <summary>The policy, or <c>null</c> where the text is not a JSON object at all. Entries with a problem still define their id.</summary>
    public PrivacyPolicy? Policy { get; } = policy;

    /// <summary>EPD0002 to EPD0005, ordered by position; at most 100 and one EPD0002 that counts the rest.</summary>
    public IReadOnlyList<PolicyProblem> Problems { get; } = problems;
}
