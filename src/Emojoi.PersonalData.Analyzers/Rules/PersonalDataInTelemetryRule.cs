using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD2012: personal data is put into a telemetry tag, a metric dimension or baggage.</summary>
public sealed class PersonalDataInTelemetryRule() : LeakRule(
    SinkKind.Telemetry,
    id: RuleIds.PersonalDataInTelemetry,
    title: "Personal data is put into telemetry",
    messageFormat: "{0} is put into telemetry (a tag, a metric dimension, baggage), which leaves the service and is read by many; redact it, or leave it out (P-ACCESS)",
    description: "Only authorised people reach personal data. Telemetry is exported to other systems, and baggage to every service that is called.",
    clauses: ["P-ACCESS"]);
