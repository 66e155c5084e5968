using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD3009: a birth date is collected, and nothing on the way in asks whether the person is old enough.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingAgeGateAnalyzer() : VocabularyAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.MissingAgeGate,
        title: "A birth date is collected and nobody asks whether the person is old enough",
        messageFormat: "'{0}' keeps a birth date on a way in that passes no age check, and by the privacy policy nobody under {1} may use the service; ask a member marked [AgeCheck] before the person is taken in (M-AGE)",
        severity: DiagnosticSeverity.Warning,
        description: "Who knows the birth date knows whether the person is old enough, and has to ask before anything of theirs is kept.",
        clauses: ["M-AGE"],
        tags: WellKnownDiagnosticTags.CompilationEnd);

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        if (TestProject.Is(start.Options)
            || PolicyContext.Create(start.Compilation, start.Options, start.CancellationToken) is not { } policy
            || BirthDates.Under(policy, start.Compilation) is not { } dates
            || !VocabularyUse.Of(start.Compilation, start.CancellationToken).HasTags)
        {
            return;
        }

        var gates = new AgeGates();
        var visitor = new AgeGateVisitor(dates, gates, start.Compilation.Assembly);
        start.RegisterOperationAction(
            operation => visitor.Visit(operation.Operation, operation.ContainingSymbol, operation.CancellationToken),
            OperationKind.SimpleAssignment, OperationKind.PropertyInitializer, OperationKind.FieldInitializer, OperationKind.ObjectCreation,
            OperationKind.Invocation, OperationKind.MethodReference, OperationKind.PropertyReference, OperationKind.FieldReference, OperationKind.ParameterReference);
        start.RegisterSymbolAction(symbol => visitor.VisitMethod((IMethodSymbol)symbol.Symbol), SymbolKind.Method);
        start.RegisterCompilationEndAction(end => Report(end, gates, dates));
    }

    private static void Report(CompilationAnalysisContext context, AgeGates gates, BirthDates dates)
    {
        foreach (var (kept, calls) in gates.Ungated())
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, kept.Place, calls, SymbolNames.Display(kept.Member), dates.MinimumAge));
        }
    }
}
