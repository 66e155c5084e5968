using System.Diagnostics;

namespace Emojoi.PersonalData.Benchmarks;

/// <summary>What a piece of work gave, and what it took.</summary>
/// <param name="Result">What it gave.</param>
/// <param name="Wall">Seconds on the clock.</param>
/// <param name="Processor">Seconds of all processors.</param>
internal sealed record Timed<T>(T Result, double Wall, double Processor)
{
    /// <summary>Does the work, with no garbage left from before.</summary>
    public static async Task<Timed<T>> Take(Func<Task<T>> work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using var process = Process.GetCurrentProcess();
        var processor = process.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        var result = await work();
        var wall = clock.Elapsed.TotalSeconds;
        process.Refresh();
        return new Timed<T>(result, wall, (process.TotalProcessorTime - processor).TotalSeconds);
    }
}
