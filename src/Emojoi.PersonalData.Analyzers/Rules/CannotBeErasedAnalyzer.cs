using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Rights;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD3002: a tagged member that generated erasure can neither erase nor anonymise.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CannotBeErasedAnalyzer() : VocabularyAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.CannotBeErased,
        title: "Personal data cannot be erased or anonymised",
        messageFormat: "'{0}' is personal data that the privacy policy says to {1}, which generated erasure cannot: {2}; {3} (R-ERASE)",
        severity: DiagnosticSeverity.Warning,
        description: "Whoever asks for erasure gets all of it; what cannot be erased or anonymised stays behind.",
        clauses: ["R-ERASE"]);

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        if (PolicyContext.Create(start.Compilation, start.Options, start.CancellationToken) is { } policy)
        {
            var runtime = TargetRuntime.Of(start.Compilation);
            start.RegisterSymbolAction(symbol => Check(symbol, policy, runtime), SymbolKind.Property, SymbolKind.Field);
        }
    }

    private static void Check(SymbolAnalysisContext context, PolicyContext policy, TargetRuntime runtime)
    {
        var member = context.Symbol;
        var annotations = PersonalMembers.AnnotationsOf(member, context.CancellationToken);
        if (annotations.IsEmpty || member.IsImplicitlyDeclared)
        {
            return;
        }

        var end = RetentionEnds.Of(annotations.Select(policy.RetentionOf));
        var facts = ErasureFactsReader.Read(member, annotations, runtime, context.CancellationToken);
        if (ErasureCapability.Decide(facts, end) is { Problem: { } problem } capability)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor,
                member.Locations[0],
                ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Strategies, capability.Fitting),
                SymbolNames.Display(member),
                end == RetentionEnd.Erase ? "erase" : "anonymise",
                problem,
                Advice(capability)));
        }
    }

    private static string Advice(ErasureCapability capability) => capability.Fitting switch
    {
        "" => "supply it, or choose another strategy",
        "Custom" => "make it writable, or answer for it with Erasure = ErasureStrategy.Custom",
        _ => "set Erasure to a strategy that fits (" + capability.Fitting.Replace(",", ", ") + ")",
    };
}
