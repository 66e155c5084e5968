using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD0003: the policy refers to an id that it does not define.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndefinedPolicyIdAnalyzer() : PolicyProblemAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.UndefinedPolicyId,
        title: "The privacy policy refers to an undefined id",
        messageFormat: "{0}",
        severity: DiagnosticSeverity.Error,
        description: "A reference to nothing promises nothing: a purpose that lists an undefined category does not cover the data that was meant.",
        clauses: ["R-READ", "C-PROFILE", "C-KEEP", "C-PURPOSE", "S-PARTNER", "P-REGION", "K-COOKIE", "R-ANSWER", "S-DISCLOSE"]);
}
