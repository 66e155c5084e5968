using Emojoi.PersonalData.Rights.Tests.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Crash;

/// <summary>Processes that erase are killed at random moments, 70 on each database, and others go on where they stopped.</summary>
public class ErasureCrashTests
{
    private const int Kills = 70;
    private const int People = 60;
    private const int Seed = 20261201;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_killed_erasure_is_completed_and_does_nothing_twice(DatabaseKind kind)
    {
        await using var town = await CrashTown.BuildAsync(kind, People);
        var before = await town.RowsAsync();
        int beats;
        using (var first = town.Start("erase", 1))
        {
            beats = await first.LiveAsync();
        }

        var random = new Random(Seed);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var child = town.Start("erase", People, random.Next(1, beats));
            await child.KillAsync(TimeSpan.FromMilliseconds(random.NextDouble() * 4));
            // The one that was killed, and the one before: the rest was done when they were looked at.
            Assert.All(await town.RequestsAsync(latest: 2), request => request.AssertTrue());
            Assert.Null(await town.Host.FindBreakAsync());
        }

        using (var last = town.Start("erase", 0))
        {
            await last.LiveAsync();
        }

        await AssertDoneAsync(town, before);
    }

    private static async Task AssertDoneAsync(CrashTown town, List<string> before)
    {
        var requests = await town.RequestsAsync(latest: People);
        Assert.InRange(requests.Count, 5, People);
        Assert.All(requests, request =>
        {
            Assert.Equal(ErasureStatus.Completed, request.Status);
            Assert.All(request.Left.Values, left => Assert.Equal(0, left));
            request.AssertTrue();
            Assert.Equal((CrashLife.BlobsOfEach, 1), (request.Blobs.Deleted + request.Blobs.Missing, request.Blobs.Shared));
        });
        Assert.Null(await town.Host.FindBreakAsync());
        Assert.Empty(await town.Host.InScopeAsync(services => services.GetRequiredService<IPersonalDataEraser>().ResumeAsync()));

        string[] erased = [.. Enumerable.Range(0, requests.Count).Select(CrashLife.MarkOf)];
        var after = await town.RowsAsync();
        Assert.DoesNotContain(after, row => erased.Any(row.Contains));
        Assert.DoesNotContain(after, row => row.Contains("\"Cursor\":\"", StringComparison.Ordinal));
        AssertUntouched(before.Where(row => !erased.Concat(requests.Select(request => request.Person.ToString())).Any(mark => row.Contains(mark, StringComparison.OrdinalIgnoreCase))), after);
        AssertBlobsGone(town.Scene, erased);
        var told = await File.ReadAllLinesAsync(town.Scene.Notices);
        Assert.Equal(requests.Select(request => request.Id.ToString()).Order(), told.Distinct().Order());
        Assert.InRange(told.Length, requests.Count, requests.Count + Kills);
    }

    /// <summary>Rows of people who stay, and of those whose turn has not come: each is there as often as it was.</summary>
    private static void AssertUntouched(IEnumerable<string> before, List<string> after)
    {
        var counts = after.CountBy(row => row).ToDictionary(StringComparer.Ordinal);
        var rows = before.CountBy(row => row).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(row, KeyValuePair.Create(row.Key, counts.GetValueOrDefault(row.Key))));
    }

    private static void AssertBlobsGone(CrashScene scene, string[] erased)
    {
        string[] left = [.. Directory.GetFiles(scene.Blobs).Select(file => Path.GetFileName(file))];
        Assert.Contains(CrashLife.SharedBlob, left);
        Assert.DoesNotContain(left, name => erased.Any(name.StartsWith));
        Assert.Equal(1 + ((People - erased.Length) * CrashLife.BlobsOfEach), left.Length);
    }
}
