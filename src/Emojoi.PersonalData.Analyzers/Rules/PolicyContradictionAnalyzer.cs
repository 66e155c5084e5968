using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD0005: the policy contradicts itself, in one of the six ways that the format lists.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyContradictionAnalyzer() : PolicyProblemAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.PolicyContradiction,
        title: "The privacy policy contradicts itself",
        messageFormat: "{0}",
        severity: DiagnosticSeverity.Warning,
        description: "A policy that promises two things breaks one of them, whatever the code does.",
        clauses: ["P-REGION", "S-ADS", "R-CONSENT", "R-ANSWER", "C-KEEP", "T-PERIOD"]);
}
