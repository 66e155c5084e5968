using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD2006: personal data is written to a log.</summary>
public sealed class PersonalDataInLogRule() : LeakRule(
    SinkKind.Log,
    id: RuleIds.PersonalDataInLog,
    title: "Personal data is written to a log",
    messageFormat: "{0} is written to a log, which is read by more people than the policy lets reach it; redact it, or log an id that is not personal (P-ACCESS)",
    description: "Only authorised people reach personal data. Logs are copied, searched and kept by many, outside every retention.",
    clauses: ["P-ACCESS"]);
