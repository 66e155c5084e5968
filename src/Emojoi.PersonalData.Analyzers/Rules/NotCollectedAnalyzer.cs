using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD1007: a member holds what the policy says is not collected.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotCollectedAnalyzer() : DeclarationAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.NotCollected,
        title: "The privacy policy says that this is not collected",
        messageFormat: "'{0}' holds category '{1}', which the privacy policy says is not collected{2}; remove the member, or leave the data with whoever collects it (C-PAYMENT)",
        severity: DiagnosticSeverity.Warning,
        description: "A category with 'collected: false' is a promise that nobody here ever holds this data.",
        clauses: ["C-PAYMENT"]);

    private protected override void Check(Declaration declaration, PolicyContext policy)
    {
        if (policy.CategoryOf(declaration.Annotation) is { Collected: false } category)
        {
            var reason = category.Reason is { } given ? $" ({given})" : "";
            declaration.Report(declaration.Annotation.Category, ImmutableDictionary<string, string?>.Empty, category.Id, reason);
        }
    }
}
