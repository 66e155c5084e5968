using System.Collections.Immutable;
using System.Reflection;
using Emojoi.PersonalData.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Benchmarks.Flow;

/// <summary>Analyzers that are measured together.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Analyzers">Makes them anew: what one run remembers must not help the next.</param>
/// <param name="HasWorked">Whether a run can be believed: what does nothing looks fast.</param>
internal sealed record AnalyzerSet(string Name, Func<ImmutableArray<DiagnosticAnalyzer>> Analyzers, Func<ImmutableArray<Diagnostic>, bool> HasWorked)
{
    private static readonly Assembly Own = typeof(UndeclaredCollectionAnalyzer).Assembly;

    /// <summary>No analyzer at all: the compile itself.</summary>
    public static AnalyzerSet None { get; } = new("compile", () => [], _ => true);

    /// <summary>(a): each method's control-flow graph, and nothing done with it.</summary>
    public static AnalyzerSet ControlFlowGraphs { get; } = new(
        "(a) control-flow graphs",
        () => [new ControlFlowGraphAnalyzer()],
        reports => reports.Any(report => report.Id == ControlFlowGraphAnalyzer.Id));

    /// <summary>The flow rules alone.</summary>
    public static AnalyzerSet OwnFlow(bool isTagged) => new("ours, flow alone", () => Create("DataFlowAnalyzer"), reports => HasFlows(reports) == isTagged);

    /// <summary>All our rules.</summary>
    public static AnalyzerSet OwnAll(bool isTagged) => new(
        "ours, whole rule set",
        () => Create(""),
        reports => HasFlows(reports) == isTagged && (isTagged || reports.Any(report => report.Id == "EPD1001")));

    /// <summary>The analyzers of a package.</summary>
    public static AnalyzerSet Of(string name, string folder) => new(name, () => PackageAnalyzers.Load(folder), reports => reports.Length > 0);

    private static ImmutableArray<DiagnosticAnalyzer> Create(string name) =>
        [.. Own.GetTypes()
            .Where(type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null && type.Name.EndsWith(name, StringComparison.Ordinal))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private static bool HasFlows(ImmutableArray<Diagnostic> reports) =>
        reports.Any(report => report.Id.StartsWith("EPD20", StringComparison.Ordinal) && report.Id is not "EPD2014");
}
