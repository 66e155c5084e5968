using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD2011: personal data is put into a cookie.</summary>
public sealed class PersonalDataInCookieRule() : LeakRule(
    SinkKind.Cookie,
    id: RuleIds.PersonalDataInCookie,
    title: Title,
    messageFormat: "{0} is put into a cookie, and the policy says that cookies hold an identifier and nothing else; keep it on the server, or declare it among the cookie's categories (K-COOKIE)",
    description: Description,
    clauses: ["K-COOKIE"])
{
    internal const string Title = "A cookie holds personal data, or is not declared";
    internal const string Description = "Cookies are what the policy says of them, and hold what it says. They are sent with every request and lie on the device.";
}
