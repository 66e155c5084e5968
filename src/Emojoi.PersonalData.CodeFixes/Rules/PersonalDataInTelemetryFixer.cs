using System.Composition;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD2012: redacts what telemetry is told.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PersonalDataInTelemetryFixer))]
[Shared]
public sealed class PersonalDataInTelemetryFixer() : LeakFixer(RuleIds.PersonalDataInTelemetry);
