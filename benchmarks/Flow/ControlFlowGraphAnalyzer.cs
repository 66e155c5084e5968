using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Benchmarks.Flow;

/// <summary>The floor of any flow analysis: it builds the control-flow graph of each method and says at the end how many there were.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ControlFlowGraphAnalyzer : DiagnosticAnalyzer
{
    public const string Id = "CFG0001";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Control-flow graphs",
        "{0} graphs",
        "Benchmark",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var graphs = 0;
            start.RegisterOperationBlockAction(block =>
            {
                foreach (var operation in block.OperationBlocks)
                {
                    if (operation.Kind is OperationKind.Block or OperationKind.FieldInitializer or OperationKind.PropertyInitializer or OperationKind.ParameterInitializer
                        && block.GetControlFlowGraph(operation).Blocks.Length > 0)
                    {
                        Interlocked.Increment(ref graphs);
                    }
                }
            });
            start.RegisterCompilationEndAction(end =>
            {
                if (graphs > 0)
                {
                    end.ReportDiagnostic(Diagnostic.Create(Descriptor, Location.None, graphs));
                }
            });
        });
    }
}
