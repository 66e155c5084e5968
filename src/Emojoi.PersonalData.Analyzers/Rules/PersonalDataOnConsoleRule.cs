using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD2007: personal data is written to console, trace or debug output.</summary>
public sealed class PersonalDataOnConsoleRule() : LeakRule(
    SinkKind.Console,
    id: RuleIds.PersonalDataOnConsole,
    title: "Personal data is written to the console or a trace",
    messageFormat: "{0} is written to the console, trace or debug output, which is collected like a log; redact it, or leave it out (P-ACCESS)",
    description: "Only authorised people reach personal data. What a process prints ends in the logs of whatever runs it.",
    clauses: ["P-ACCESS"]);
