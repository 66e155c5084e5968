using System.Collections.Concurrent;
using System.Collections.Immutable;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Baselines;
using Emojoi.PersonalData.Semantics.Detection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD1001: a member holds personal data and does not say so (clause P-MINIMISE).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndeclaredCollectionAnalyzer() : VocabularyAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.UndeclaredCollection,
        title: "Undeclared collection of personal data",
        messageFormat: "'{0}' on '{1}' looks like personal data ({2}): {3} (P-MINIMISE)",
        severity: DiagnosticSeverity.Warning,
        description: "The policy promises that nothing irrelevant is collected. What is collected is declared: with the category and the purpose of the policy that it serves, or with the reason why it is not personal.",
        clauses: ["P-MINIMISE"]);

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (TestProject.Is(context.Options))
        {
            return;
        }

        var collection = new UndeclaredCollection(PolicyFile.Find(context.Options, context.CancellationToken)?.Policy, context.Options.AnalyzerConfigOptionsProvider);
        var baseline = BaselineFile.Find(context.Options, context.CancellationToken);
        context.RegisterSymbolAction(type => Report(type, collection, baseline), SymbolKind.NamedType);
    }

    private static void Report(SymbolAnalysisContext context, UndeclaredCollection collection, Baseline baseline)
    {
        // An interface holds nothing: what it promises is reported where it is implemented.
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.DeclaringSyntaxReferences.IsEmpty)
        {
            return;
        }

        foreach (var found in UndeclaredMembers.Find(type, collection.DetectorFor, context.CancellationToken))
        {
            // What another library marks as personal is EPD1014's to report.
            if (ForeignAnnotations.Find(found.Key) is null && !baseline.Silences(Descriptor.Id, found.Key))
            {
                context.ReportDiagnostic(collection.Describe(Descriptor, found.Key, found.Value));
            }
        }
    }

    /// <summary>The project's side of a report: its policy, and the options of its files.</summary>
    private sealed class UndeclaredCollection(PrivacyPolicy? policy, AnalyzerConfigOptionsProvider options)
    {
        private readonly ConcurrentDictionary<SyntaxTree, PersonalDataDetector> _detectors = new();

        public PersonalDataDetector DetectorFor(SyntaxTree file) =>
            _detectors.GetOrAdd(file, key => new PersonalDataDetector(DetectionOptions.Read(options.GetOptions(key))));

        public Diagnostic Describe(DiagnosticDescriptor descriptor, ISymbol member, Detection detection)
        {
            var suggestion = policy is null ? null : CategorySuggestion.Find(policy, detection.Concept, PurposeTopic.Of(detection.Concept, member.ContainingType));
            var severity = detection.Confidence == DetectionConfidence.High ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info;
            return Diagnostic.Create(
                descriptor,
                member.Locations[0],
                severity,
                additionalLocations: null,
                Properties(member, detection, suggestion),
                member.Name,
                member.ContainingType.Name,
                string.Join("; ", detection.Reasons.Insert(0, detection.Concept.Words)),
                Advice(detection.Concept, suggestion));
        }

        private static string Advice(PersonalConcept concept, CategorySuggestion? suggestion) => suggestion switch
        {
            null =>
                $"there is no policy yet that declares it; add a {PolicyFile.DefaultName} with a category such as \"{concept.CategoryIds[0]}\" and declare it with [PersonalData], or say why not with [NotPersonalData]",
            { Category: null } =>
                $"the policy promises to collect nothing undeclared and has no category for {concept.Words}; do not collect it, add a category such as \"{concept.CategoryIds[0]}\" to the policy, or say why not with [NotPersonalData]",
            { Category: { Collected: false } category } =>
                $"the policy says that \"{category.Id}\" is not collected; do not collect it, or say why it is none with [NotPersonalData]",
            { Category: { } category, Purpose: null } =>
                $"the policy promises to collect nothing undeclared, and no purpose uses its category \"{category.Id}\"; add it to a purpose and declare it with [PersonalData], or say why not with [NotPersonalData]",
            { Category: { } category, Purpose: { } purpose } =>
                $"the policy promises to collect nothing undeclared; declare it with [PersonalData(\"{category.Id}\", \"{purpose.Id}\")], or say why not with [NotPersonalData]",
        };

        private static ImmutableDictionary<string, string?> Properties(ISymbol member, Detection detection, CategorySuggestion? suggestion)
        {
            var properties = ImmutableDictionary<string, string?>.Empty
                .Add(DiagnosticProperties.Confidence, detection.Confidence.ToString())
                .Add(DiagnosticProperties.Concept, detection.Concept.Id)
                .Add(DiagnosticProperties.Symbol, member.GetDocumentationCommentId());
            if (suggestion?.Category is { Collected: true } category)
            {
                properties = properties.Add(DiagnosticProperties.Category, category.Id);
                if (suggestion.Purpose is { } purpose)
                {
                    properties = properties.Add(DiagnosticProperties.Purpose, purpose.Id);
                }
            }

            return properties;
        }
    }
}
