using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD1004: the policy defines no such retention.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownRetentionAnalyzer() : DeclarationAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.UnknownRetention,
        title: "The privacy policy does not define this retention",
        messageFormat: "'{0}' declares retention '{1}', which the privacy policy does not define{2}; name a defined retention or add it to the policy (C-KEEP)",
        severity: DiagnosticSeverity.Warning,
        description: "How long data is kept is promised by the policy's retentions; one that it does not define has no end.",
        clauses: ["C-KEEP"]);

    private protected override void Check(Declaration declaration, PolicyContext policy) =>
        declaration.ReportUnlessDefined(declaration.Annotation.Retention, policy.Retentions, policy.Policy.Retentions);
}
