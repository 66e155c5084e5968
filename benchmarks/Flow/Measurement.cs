using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Benchmarks.Flow;

/// <summary>One run: a compile, analyzers and all.</summary>
/// <param name="Wall">Seconds on the clock.</param>
/// <param name="Processor">Seconds of all processors.</param>
/// <param name="Reports">What the analyzers reported.</param>
internal sealed record Measurement(double Wall, double Processor, ImmutableArray<Diagnostic> Reports)
{
    private const int WarmMethods = 600;

    /// <summary>Compiles a project with a set of analyzers, as a build does: all bodies bound, analyzers concurrent.</summary>
    public static async Task<Measurement> Take(MeasuredProject project, AnalyzerSet set)
    {
        var run = await Timed<ImmutableArray<Diagnostic>>.Take(() => Run(project.Compile(), set.Analyzers()));
        var reports = run.Result;
        return set.HasWorked(reports) && !reports.Any(IsCrashOfOurs)
            ? new Measurement(run.Wall, run.Processor, reports)
            : throw new InvalidOperationException($"'{set.Name}' did not do its work on {project.Name}: {string.Join(", ", reports.CountBy(report => report.Id).Select(pair => $"{pair.Key} {pair.Value}"))}{reports.FirstOrDefault(report => report.Id == "AD0001")?.GetMessage()}");
    }

    /// <summary>Runs a set on little code, so that it is compiled itself before it is measured.</summary>
    public static async Task Warm(AnalyzerSet set)
    {
        var project = GeneratedProject.Create(WarmMethods);
        _ = project.Compile().GetDiagnostics();
        await Run(project.Compile(), set.Analyzers());
    }

    /// <summary>Older analyzers crash on newer code (SonarAnalyzer's S1144 does): that is theirs, and the rest of them has worked.</summary>
    private static bool IsCrashOfOurs(Diagnostic report) =>
        report.Id == "AD0001" && report.GetMessage(CultureInfo.InvariantCulture).Contains("Emojoi.PersonalData", StringComparison.Ordinal);

    private static async Task<ImmutableArray<Diagnostic>> Run(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        if (analyzers.IsEmpty)
        {
            _ = compilation.GetDiagnostics();
            return [];
        }

        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([new MemoryText()]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var all = await compilation.WithAnalyzers(analyzers, options).GetAllDiagnosticsAsync();
        return all.RemoveAll(report => report.Id.StartsWith("CS", StringComparison.Ordinal));
    }
}
