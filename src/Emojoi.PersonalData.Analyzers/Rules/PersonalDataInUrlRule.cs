using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD2009: personal data is put into the path or query of an address, or into a redirect.</summary>
public sealed class PersonalDataInUrlRule() : LeakRule(
    SinkKind.Url,
    id: RuleIds.PersonalDataInUrl,
    title: "Personal data is put into an address",
    messageFormat: "{0} is put into an address, which servers, proxies and browsers write down; send it in the body of the request (P-TRANSIT)",
    description: "Data is encrypted in transit, and an address is what is left of a request in logs, histories and Referer headers on both sides.",
    clauses: ["P-TRANSIT"]);
