using System.Diagnostics;
using Emojoi.PersonalData.Rights;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Benchmarks.Rights;

/// <summary>What others notice of an erasure in the tables that they read and write: as long without one as with one, in turns.</summary>
internal static class LoadBenchmark
{
    private const int Workers = 4;
    private const int Others = 1_000;
    private const int Rounds = 6;

    private static long _lastId = 10_000_000;

    public static async Task RunAsync(DatabaseKind kind, int rows)
    {
        Latencies without = new(), with = new();
        var (erased, failures) = (TimeSpan.Zero, 0);
        for (var round = 0; round < Rounds; round++)
        {
            await using var host = BenchmarkHost.WithPeople(kind, Others, 50);
            await AddRowsAsync(host, rows);
            await LoadAsync(host, new Latencies(), () => Task.Delay(500));
            var clock = new Stopwatch();
            failures += await LoadAsync(host, with, async () =>
            {
                clock.Start();
                var status = await host.EraseAsync();
                clock.Stop();
                if (status != ErasureStatus.Completed)
                {
                    throw new InvalidOperationException($"The erasure is {status}.");
                }
            });
            failures += await LoadAsync(host, without, () => Task.Delay(clock.Elapsed));
            erased += clock.Elapsed;
        }

        Console.WriteLine(FormattableString.Invariant($"{kind,-12}{rows:N0} rows erased in {erased.TotalSeconds / Rounds:F2} s, {failures} failures"));
        Console.WriteLine($"            without  {without}");
        Console.WriteLine($"            with     {with}");
    }

    /// <summary>Makes the first person's rows many.</summary>
    private static Task<int> AddRowsAsync(BenchmarkHost host, int rows) => host.WithContextAsync(context => context.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO "Post" ("Id", "MemberId", "At", "Text", "Place", "Likes")
        SELECT 1000000 + a."Id" * 50 + b."Id", 1, a."At", a."Text", a."Place", a."Likes" FROM "Post" AS a, "Post" AS b WHERE b."Id" <= 50 AND a."Id" <= {rows / 50}
        """));

    /// <summary>Reads and writes until something else is over.</summary>
    /// <returns>How many operations failed.</returns>
    private static async Task<int> LoadAsync(BenchmarkHost host, Latencies latencies, Func<Task> during)
    {
        using var over = new CancellationTokenSource();
        var failures = 0;
        var workers = Enumerable.Range(1, Workers).Select(number => Task.Run(async () =>
        {
            var random = new Random(number);
            while (!over.IsCancellationRequested)
            {
                var started = Stopwatch.GetTimestamp();
                Interlocked.Add(ref failures, await OperateAsync(host, random));
                latencies.Add(Stopwatch.GetElapsedTime(started));
            }
        })).ToList();
        await during();
        await over.CancelAsync();
        await Task.WhenAll(workers);
        return failures;
    }

    /// <summary>Somebody else's posts: four of five times read, else one more is written and one is liked.</summary>
    private static async Task<int> OperateAsync(BenchmarkHost host, Random random)
    {
        var person = random.Next(2, Others + 1);
        try
        {
            return await host.WithContextAsync(async context =>
            {
                if (random.Next(5) > 0)
                {
                    await context.Set<Post>().AsNoTracking().Where(post => post.MemberId == person).Take(20).ToListAsync();
                    return 0;
                }

                context.Add(new Post { Id = Interlocked.Increment(ref _lastId), MemberId = person, Text = "new" });
                var liked = await context.Set<Post>().FirstAsync(post => post.MemberId == person);
                liked.Likes++;
                await context.SaveChangesAsync();
                return 0;
            });
        }
        catch (Exception exception) when (exception is DbUpdateException or System.Data.Common.DbException or InvalidOperationException)
        {
            return 1;
        }
    }
}
