using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD1002: the policy defines no such category.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownCategoryAnalyzer() : DeclarationAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.UnknownCategory,
        title: "The privacy policy does not define this category",
        messageFormat: "'{0}' declares category '{1}', which the privacy policy does not define{2}; name a defined category or add it to the policy (C-PROFILE)",
        severity: DiagnosticSeverity.Warning,
        description: "The policy lists every kind of personal data that is collected; what it does not list may not be.",
        clauses: ["C-PROFILE"]);

    private protected override void Check(Declaration declaration, PolicyContext policy) =>
        declaration.ReportUnlessDefined(declaration.Annotation.Category, policy.Categories, policy.Policy.Categories);
}
