using System.Collections.Immutable;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Detection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD1014: a member is marked as personal by another library, and has no category of the policy (clause P-MINIMISE).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ForeignAnnotationAnalyzer() : VocabularyAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.ForeignAnnotation,
        title: "Personal data is marked by another library and has no category",
        messageFormat: "'{0}' is marked as personal by [{1}], which names no category and no purpose of the privacy policy; add {2} (P-MINIMISE)",
        severity: DiagnosticSeverity.Info,
        description: "ASP.NET Core Identity and the data classification of Microsoft.Extensions.Compliance say that a member is personal. What it is, and what it is for, the policy asks besides.",
        clauses: ["P-MINIMISE"]);

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (!TestProject.Is(context.Options))
        {
            var policy = PolicyFile.Find(context.Options, context.CancellationToken)?.Policy;
            context.RegisterSymbolAction(symbol => Check(symbol, policy), SymbolKind.Property, SymbolKind.Field);
        }
    }

    private static void Check(SymbolAnalysisContext context, PrivacyPolicy? policy)
    {
        var member = context.Symbol;
        if (member.IsImplicitlyDeclared || ForeignAnnotations.Find(member) is not { } foreign || Vocabulary.IsAnswered(member))
        {
            return;
        }

        var suggestion = policy is not null && ConceptOf(member, context) is { } concept ? CategorySuggestion.Find(policy, concept) : null;
        var properties = ImmutableDictionary<string, string?>.Empty;
        var advice = "[PersonalData] with the category and the purpose that it serves";
        if (suggestion is { Category: { Collected: true } category, Purpose: { } purpose })
        {
            properties = properties.Add(DiagnosticProperties.Category, category.Id).Add(DiagnosticProperties.Purpose, purpose.Id);
            advice = $"[PersonalData(\"{category.Id}\", \"{purpose.Id}\")]";
        }

        context.ReportDiagnostic(Diagnostic.Create(Descriptor, member.Locations[0], properties, member.Name, foreign, advice));
    }

    private static PersonalConcept? ConceptOf(ISymbol member, SymbolAnalysisContext context) => UndeclaredMembers
        .Find(member.ContainingType, file => new PersonalDataDetector(DetectionOptions.Read(context.Options.AnalyzerConfigOptionsProvider.GetOptions(file))), context.CancellationToken)
        .Where(found => SymbolEqualityComparer.Default.Equals(found.Key, member))
        .Select(found => found.Value.Concept)
        .FirstOrDefault();
}
