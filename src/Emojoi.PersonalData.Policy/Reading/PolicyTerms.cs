namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>The closed lists of words that the format allows.</summary>
internal static class PolicyTerms
{
    public static readonly string[] Sources = ["subject", "observed", "derived", "third-party"];
    public static readonly string[] Visibilities = ["private", "shared", "public"];
    public static readonly string[] EndEvents = ["account-closure", "consent-withdrawal", "contract-end"];
    public static readonly string[] StartEvents = ["collection", "last-use", "account-closure"];
    public static readonly string[] Endings = ["erase", "anonymise", "block"];
    public static readonly string[] Bases = ["consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interests"];
    public static readonly string[] Necessities = ["required", "optional"];
    public static readonly string[] Roles = ["processor", "controller", "joint-controller", "affiliate", "advertiser", "authority"];
    public static readonly string[] ErasureNotices = ["notify", "none"];
    public static readonly string[] Transfers = ["never", "separate-consent", "declared"];
    public static readonly string[] Fees = ["none", "repeated-requests"];
    public static readonly string[] Backups = ["immediate", "on-update"];
    public static readonly string[] RefusalGrounds = ["national-security", "public-safety", "criminal-justice", "abuse-of-rights", "harm-to-others", "trade-secrets"];
    public static readonly string[] DisclosureGrounds = ["explicit-consent", "national-security", "public-safety", "criminal-justice", "vital-interests", "self-disclosed", "public-source"];
}
