using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Benchmarks.Detection;

/// <summary>One run of one analyzer over a compilation of its own.</summary>
/// <param name="Wall">Seconds on the clock.</param>
/// <param name="Processor">Seconds of all processors.</param>
/// <param name="Reports">What it reported.</param>
internal sealed record Measurement(double Wall, double Processor, ImmutableArray<Diagnostic> Reports)
{
    /// <summary>Runs an analyzer.</summary>
    public static async Task<Measurement> Take(Compilation compilation, DiagnosticAnalyzer analyzer)
    {
        var run = await Timed<ImmutableArray<Diagnostic>>.Take(() => Run(compilation, analyzer));
        var failure = run.Result.FirstOrDefault(report => report.Id == "AD0001");
        return failure is null
            ? new Measurement(run.Wall, run.Processor, run.Result)
            : throw new InvalidOperationException(failure.GetMessage());
    }

    private static Task<ImmutableArray<Diagnostic>> Run(Compilation compilation, DiagnosticAnalyzer analyzer)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        return compilation.WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
    }
}
