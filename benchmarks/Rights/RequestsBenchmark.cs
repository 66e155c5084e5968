using System.Diagnostics;
using Emojoi.PersonalData.Rights;
using Emojoi.PersonalData.Rights.Tests.Databases;

namespace Emojoi.PersonalData.Benchmarks.Rights;

/// <summary>How many requests of people with few rows are answered in a second, and whether more people make each of them slower: databases of both sizes in turns.</summary>
internal static class RequestsBenchmark
{
    private const int PostsEach = 50;
    private const int Rounds = 10;
    private const int RequestsPerRound = 20;

    public static async Task RunAsync(DatabaseKind kind, int people)
    {
        await using var small = BenchmarkHost.WithPeople(kind, people / 10, PostsEach);
        await using var large = BenchmarkHost.WithPeople(kind, people, PostsEach);
        Report("exports", await MeasureAsync(ExportAsync));
        Report("erasures", await MeasureAsync(EraseAsync));
        if (kind == DatabaseKind.Sqlite)
        {
            (small.Options.DefersFileCleaning, large.Options.DefersFileCleaning) = (true, true);
            Report("erasures, the file left to ResumeAsync", await MeasureAsync(EraseAsync));
        }

        async Task<(Latencies Small, Latencies Large)> MeasureAsync(Func<BenchmarkHost, Task> request)
        {
            var (fewer, more) = (new Latencies(), new Latencies());
            for (var round = 0; round < Rounds + 1; round++)
            {
                await TakeAsync(small, request, round == 0 ? new Latencies() : fewer);
                await TakeAsync(large, request, round == 0 ? new Latencies() : more);
            }

            return (fewer, more);
        }

        void Report(string what, (Latencies Small, Latencies Large) taken)
        {
            var (fewer, more) = (taken.Small.Percentile(0.5), taken.Large.Percentile(0.5));
            Console.WriteLine(FormattableString.Invariant($"{kind,-12}{what}: {people / 10:N0} people {1000 / fewer:F0}/s ({fewer:F1} ms), {people:N0} people {1000 / more:F0}/s ({more:F1} ms), ratio {more / fewer:F2}"));
        }
    }

    private static async Task TakeAsync(BenchmarkHost host, Func<BenchmarkHost, Task> request, Latencies latencies)
    {
        for (var count = 0; count < RequestsPerRound; count++)
        {
            var started = Stopwatch.GetTimestamp();
            await request(host);
            latencies.Add(Stopwatch.GetElapsedTime(started));
        }
    }

    private static async Task ExportAsync(BenchmarkHost host)
    {
        var (rows, _) = await host.ExportAsync(person: 1);
        Expect(rows == PostsEach + 1, $"The export has {rows} rows.");
    }

    private static async Task EraseAsync(BenchmarkHost host)
    {
        var status = await host.EraseAsync(host.NextPerson());
        Expect(status == ErasureStatus.Completed, $"The erasure is {status}.");
    }

    private static void Expect(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
