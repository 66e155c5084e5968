using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD1008: a sensitive category is processed under a basis other than consent or law.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SensitiveWithoutConsentAnalyzer() : DeclarationAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.SensitiveWithoutConsent,
        title: "Sensitive data needs consent or a law",
        messageFormat: "'{0}' declares the sensitive category '{1}' for purpose '{2}', whose basis in the privacy policy is {3}; name a purpose whose basis is consent or legal-obligation (R-CONSENT)",
        severity: DiagnosticSeverity.Warning,
        description: "Sensitive data is processed with the person's consent or where a law requires it; no other basis carries it.",
        clauses: ["R-CONSENT"]);

    private protected override void Check(Declaration declaration, PolicyContext policy)
    {
        var annotation = declaration.Annotation;
        if (policy.CategoryOf(annotation) is { Sensitive: true } category
            && policy.PurposeOf(annotation) is { Basis: "contract" or "vital-interests" or "public-task" or "legitimate-interests" } purpose)
        {
            declaration.Report(annotation.Purpose, ImmutableDictionary<string, string?>.Empty, category.Id, purpose.Id, purpose.Basis);
        }
    }
}
