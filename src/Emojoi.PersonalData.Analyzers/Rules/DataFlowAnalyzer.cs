using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>Follows personal data to where it leaves, and lets the rules of <see cref="FlowRules"/> judge. One flow, one report.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DataFlowAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.CreateRange(FlowRules.All.SelectMany(rule => new[] { rule.Descriptor, rule.EndDescriptor }));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (FlowPolicy.Create(context.Compilation, context.Options, context.CancellationToken) is not { } policy)
        {
            return;
        }

        var catalogue = FlowCatalogue.Create(context.Options, context.CancellationToken);
        if (FlowEngine.Create(context.Compilation, policy.FlowOptions, catalogue, context.CancellationToken) is not { } engine)
        {
            return;
        }

        context.RegisterOperationBlockAction(block =>
        {
            foreach (var flow in engine.Visit(block.OwningSymbol, block.OperationBlocks, block.CancellationToken))
            {
                Judge(flow, policy, atEnd: false, block.ReportDiagnostic);
            }
        });
        context.RegisterCompilationEndAction(end =>
        {
            var reported = new HashSet<(string Id, Location Place)>();
            foreach (var flow in engine.Link(end.CancellationToken))
            {
                Judge(flow, policy, atEnd: true, diagnostic =>
                {
                    if (reported.Add((diagnostic.Id, diagnostic.Location)))
                    {
                        end.ReportDiagnostic(diagnostic);
                    }
                });
            }
        });
    }

    private static void Judge(DataFlow flow, FlowPolicy policy, bool atEnd, Action<Diagnostic> report)
    {
        foreach (var rule in FlowRules.InOrder)
        {
            if (rule.Judge(flow, policy) is { } finding)
            {
                report(rule.Report(flow, finding, atEnd));
                break;
            }
        }

        foreach (var rule in FlowRules.Additional)
        {
            if (rule.Judge(flow, policy) is { } finding)
            {
                report(rule.Report(flow, finding, atEnd));
            }
        }
    }
}
