using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD0004: the policy defines or lists the same id twice.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DuplicatePolicyIdAnalyzer() : PolicyProblemAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.DuplicatePolicyId,
        title: "The privacy policy says the same id twice",
        messageFormat: "{0}",
        severity: DiagnosticSeverity.Error,
        description: "Two entries of one id say two things to the people whose data it is; only the first one is held.",
        clauses: ["R-READ", "C-PROFILE", "C-KEEP", "C-PURPOSE", "S-PARTNER", "P-REGION", "K-COOKIE", "R-ANSWER", "S-DISCLOSE"]);
}
