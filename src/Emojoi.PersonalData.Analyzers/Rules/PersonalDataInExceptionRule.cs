using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD2008: personal data is put into the message or data of an exception.</summary>
public sealed class PersonalDataInExceptionRule() : LeakRule(
    SinkKind.Exception,
    id: RuleIds.PersonalDataInException,
    title: "Personal data is put into an exception",
    messageFormat: "{0} is put into an exception, which travels to logs, crash reports and error pages; name what went wrong without it (P-ACCESS)",
    description: "Only authorised people reach personal data. Exceptions are logged, reported and shown wherever they are caught.",
    clauses: ["P-ACCESS"]);
