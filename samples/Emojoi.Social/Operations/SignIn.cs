using System.Net;
using Emojoi.Social.Members;

namespace Emojoi.Social.Operations;

/// <summary>A line of the sign-in log, which a law requires to be kept for a while after the account is closed (clause T-PERIOD).</summary>
[Encrypted]
public sealed record SignIn
{
    [SubjectReference(typeof(Member))]
    public required long MemberId { get; init; }

    public required DateTimeOffset At { get; init; }

    [PersonalData(Categories.IpAddress, Purposes.Security)]
    [PersonalData(Categories.IpAddress, Purposes.LegalRetention, Retentions.Statutory)]
    public IPAddress? IpAddress { get; init; }

    [PersonalData(Categories.AccessMethod, Purposes.Security)]
    [PersonalData(Categories.AccessMethod, Purposes.LegalRetention, Retentions.Statutory)]
    public string? AccessMethod { get; init; }

    [PersonalData(Categories.SoftwareVersion, Purposes.Operations)]
    public string? UserAgent { get; init; }
}
