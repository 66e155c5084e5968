namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>The clause that a problem of a section endangers.</summary>
internal static class Clauses
{
    public const string Root = "R-READ";
    public const string Categories = "C-PROFILE";
    public const string Retentions = "C-KEEP";
    public const string Purposes = "C-PURPOSE";
    public const string Recipients = "S-PARTNER";
    public const string Storage = "P-REGION";
    public const string Cookies = "K-COOKIE";
    public const string Rights = "R-ANSWER";
    public const string Disclosure = "S-DISCLOSE";
    public const string Advertising = "S-ADS";
    public const string Consent = "R-CONSENT";
    public const string Period = "T-PERIOD";
}
