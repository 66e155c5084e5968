using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>
/// A rule that judges flows of personal data. It never walks operations: the engine finds the flows once, for all rules, and
/// <c>DataFlowAnalyzer</c> reports the first finding on each, in the order of <see cref="FlowRules"/>.
/// </summary>
public abstract class FlowRule
{
    private protected FlowRule(
        string id,
        string title,
        string messageFormat,
        string description,
        string[] clauses,
        DiagnosticSeverity severity = DiagnosticSeverity.Warning)
    {
        Descriptor = Rule.Describe(id, title, messageFormat, severity, description, clauses);
        EndDescriptor = Rule.Describe(id, title, messageFormat, severity, description, clauses, WellKnownDiagnosticTags.CompilationEnd);
    }

    /// <summary>The rule, for flows inside one member: reported while somebody types.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The same rule, for flows across members: they are known at the end of the compilation.</summary>
    public DiagnosticDescriptor EndDescriptor { get; }

    /// <summary>What this rule finds wrong with a flow, or <c>null</c>.</summary>
    public abstract FlowFinding? Judge(DataFlow flow, FlowPolicy policy);

    /// <summary>The diagnostic for a flow: at its end, with the path as additional locations, the source first and the sink last.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="finding">What is wrong with it.</param>
    /// <param name="atEnd">Whether it is reported at the end of the compilation.</param>
    public Diagnostic Report(DataFlow flow, FlowFinding finding, bool atEnd) => Diagnostic.Create(
        atEnd ? EndDescriptor : Descriptor,
        flow.Sink.Location,
        flow.Path.Select(step => step.Location).Append(flow.Sink.Location).Distinct(),
        finding.Properties,
        [.. finding.Arguments]);
}
