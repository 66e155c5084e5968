using System.Collections.Concurrent;
using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>Follows personal data to where it leaves, and lets the rules of <see cref="FlowRules"/> judge. One flow, one report.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DataFlowAnalyzer() : VocabularyAnalyzer(
    [.. FlowRules.All.SelectMany(rule => new[] { rule.Descriptor, rule.EndDescriptor }).Union(FlowRules.OfDeclarations.Select(rule => rule.Descriptor))])
{
    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (FlowPolicy.Create(context.Compilation, context.Options, context.CancellationToken) is not { } policy)
        {
            return;
        }

        foreach (var rule in FlowRules.OfDeclarations)
        {
            rule.Watch(context, policy);
        }

        var catalogue = FlowCatalogue.Create(context.Options, context.CancellationToken);
        if (FlowEngine.Create(context.Compilation, policy.FlowOptions, catalogue, context.CancellationToken) is { } engine)
        {
            var transfers = new ConcurrentBag<DataFlow>();
            if (engine.FollowsAll)
            {
                context.RegisterOperationBlockAction(block => Visit(block.OwningSymbol, block.OperationBlocks, block.ReportDiagnostic, block.CancellationToken));
            }
            else
            {
                // The compiler is asked what code means only of code that may read what a platform tells of a person.
                context.RegisterCodeBlockAction(code =>
                {
                    if (engine.MayCollect(code.CodeBlock, code.CancellationToken))
                    {
                        Visit(code.OwningSymbol, CodeBodies.Of(code.OwningSymbol, code.CodeBlock, code.SemanticModel, code.CancellationToken), code.ReportDiagnostic, code.CancellationToken);
                    }
                });
            }

            context.RegisterCompilationEndAction(end =>
            {
                var flows = engine.Link(end.CancellationToken);
                Keep(flows, transfers);
                Report(flows, policy, atEnd: true, end.ReportDiagnostic);
                ReportRecipients(transfers, policy, end.ReportDiagnostic);
            });

            void Visit(ISymbol owner, ImmutableArray<IOperation> blocks, Action<Diagnostic> report, CancellationToken cancellation)
            {
                var flows = engine.Visit(owner, blocks, cancellation);
                Keep(flows, transfers);
                Report(flows, policy, atEnd: false, report);
            }
        }
    }

    private static void Keep(ImmutableArray<DataFlow> flows, ConcurrentBag<DataFlow> transfers)
    {
        foreach (var flow in flows.Where(flow => flow.Sink.Kind == SinkKind.Transfer))
        {
            transfers.Add(flow);
        }
    }

    /// <summary>The order in which members are visited changes from build to build; the flow that is reported does not.</summary>
    private static void ReportRecipients(IEnumerable<DataFlow> transfers, FlowPolicy policy, Action<Diagnostic> report)
    {
        var ordered = transfers.OrderBy(flow => flow.Sink.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(flow => flow.Sink.Location.SourceSpan.Start).ToList();
        foreach (var rule in FlowRules.OfRecipients)
        {
            var reported = new HashSet<string?>();
            foreach (var flow in ordered)
            {
                if (rule.Judge(flow, policy) is { } finding && reported.Add(finding.Properties[DiagnosticProperties.Recipient]))
                {
                    report(rule.Report(flow, finding, atEnd: true));
                }
            }
        }
    }

    /// <summary>
    /// Several flows may end at one place - from callers with and without a check, in the address and in the body of one request -, and a rule says what it
    /// has to say of the place once.
    /// </summary>
    private static void Report(ImmutableArray<DataFlow> flows, FlowPolicy policy, bool atEnd, Action<Diagnostic> report)
    {
        var reported = new HashSet<(string Id, Location Place)>();
        foreach (var flow in flows)
        {
            var diagnostics = new[] { First(FlowRules.InOrder, flow, policy, atEnd), First(FlowRules.Additional, flow, policy, atEnd), First(FlowRules.Facts, flow, policy, atEnd) };
            foreach (var diagnostic in diagnostics.OfType<Diagnostic>().Where(diagnostic => reported.Add((diagnostic.Id, diagnostic.Location))))
            {
                report(diagnostic);
            }
        }
    }

    private static Diagnostic? First(IReadOnlyList<FlowRule> rules, DataFlow flow, FlowPolicy policy, bool atEnd)
    {
        foreach (var rule in rules)
        {
            if (rule.Judge(flow, policy) is { } finding)
            {
                return rule.Report(flow, finding, atEnd);
            }
        }

        return null;
    }
}
