namespace Emojoi.PersonalData.Tool.Adoption;

/// <summary>A purpose that <c>init</c> proposes: a draft that its owner words anew.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Basis">Its legal basis, as far as a program can guess.</param>
internal sealed record ProposedPurpose(string Id, string Title, string Basis = "contract")
{
    /// <summary>For data whose field of business no name tells.</summary>
    public static ProposedPurpose Account { get; } = new("account", "Accounts and profiles");

    private static readonly Dictionary<string, ProposedPurpose> Topics = new ProposedPurpose[]
    {
        new("orders", "Orders, deliveries and invoices"),
        new("payments", "Payments"),
        new("bookings", "Bookings and appointments"),
        new("marketing", "Newsletters and marketing", "consent"),
        new("communication", "Messages, questions and support"),
        new("content", "Contributions that people publish"),
        new("employment", "Employment"),
        new("education", "Education"),
        new("security", "Security, and finding faults and abuse", "legitimate-interests"),
        new("usage", "Use of the service and its statistics", "legitimate-interests"),
        new("special-categories", "Sensitive data, each with its own consent", "consent"),
    }.ToDictionary(purpose => purpose.Id, StringComparer.Ordinal);

    /// <summary>All that can be proposed, in the order of the file.</summary>
    public static IEnumerable<ProposedPurpose> All => Topics.Values.Prepend(Account);

    /// <summary>The purpose for a finding.</summary>
    public static ProposedPurpose For(Finding finding) => finding.Topic is { } topic ? Topics[topic.Id] : Account;
}
