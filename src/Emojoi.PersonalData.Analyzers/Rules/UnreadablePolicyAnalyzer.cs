using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD0002: the policy file breaks its format.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnreadablePolicyAnalyzer() : PolicyProblemAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.UnreadablePolicy,
        title: "The privacy policy is not readable",
        messageFormat: "{0}",
        severity: DiagnosticSeverity.Error,
        description: "What the policy file says outside its format holds nobody to anything: rules, generated code and the published policy page would each read something else.",
        clauses: ["R-READ", "C-PROFILE", "C-KEEP", "C-PURPOSE", "S-PARTNER", "P-REGION", "K-COOKIE", "R-ANSWER", "S-DISCLOSE"]);
}
