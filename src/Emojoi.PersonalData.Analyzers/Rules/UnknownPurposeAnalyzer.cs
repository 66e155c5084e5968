using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD1003: the policy defines no such purpose.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownPurposeAnalyzer() : DeclarationAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.UnknownPurpose,
        title: "The privacy policy does not define this purpose",
        messageFormat: "'{0}' declares purpose '{1}', which the privacy policy does not define{2}; name a defined purpose or add it to the policy (C-PURPOSE)",
        severity: DiagnosticSeverity.Warning,
        description: "Personal data is collected for a stated purpose; a purpose that the policy does not state needs consent first.",
        clauses: ["C-PURPOSE"]);

    private protected override void Check(Declaration declaration, PolicyContext policy) =>
        declaration.ReportUnlessDefined(declaration.Annotation.Purpose, policy.Purposes, policy.Policy.Purposes);
}
