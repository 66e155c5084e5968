using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Export;

namespace Emojoi.PersonalData.Rights.Tests.Crash;

/// <summary>Processes that export are killed at random moments, 30 on each database: nobody takes what they left for a whole export.</summary>
public class ExportCrashTests
{
    private const int Kills = 30;
    private const int Seed = 20261202;

    /// <summary>Rows of each table that a person has who moved in first.</summary>
    private static readonly Dictionary<string, int> Tables = new(StringComparer.Ordinal)
    {
        ["Comment"] = 40, ["Follow"] = 12, ["Invoice"] = 10, ["Member"] = 1, ["Message"] = 30, ["Post"] = 40, ["Session"] = 30,
    };

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_killed_export_is_never_taken_for_a_whole_one_and_the_next_is_whole(DatabaseKind kind)
    {
        await using var town = await CrashTown.BuildAsync(kind, people: 1);
        var before = await DataAsync(town);
        int beats;
        using (var first = town.Start("export", 1))
        {
            beats = await first.LiveAsync();
        }

        Assert.Equal(2, await TakeWholeExportsAsync(town));
        var (random, whole) = (new Random(Seed), 2);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var child = town.Start("export", 100, random.Next(1, 2 * beats));
            await child.KillAsync(TimeSpan.FromMilliseconds(random.NextDouble() * 4));
            whole += await TakeWholeExportsAsync(town);
            Assert.InRange(await CountRecordedAsync(town), whole, whole + kill + 1);
        }

        using (var last = town.Start("export", 1))
        {
            await last.LiveAsync();
        }

        Assert.Equal(2, await TakeWholeExportsAsync(town));
        Assert.Equal(before, await DataAsync(town));
    }

    /// <summary>Every row but the ledger's.</summary>
    private static async Task<IEnumerable<string>> DataAsync(CrashTown town) =>
        (await town.RowsAsync()).Where(row => !row.StartsWith("personal_data_ledger|", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static async Task<int> CountRecordedAsync(CrashTown town)
    {
        Assert.Null(await town.Host.FindBreakAsync());
        return (await town.Host.LedgerAsync()).Count(entry => entry.Details.Contains("\"outcome\":\"completed\"", StringComparison.Ordinal));
    }

    /// <summary>Takes away what was exported.</summary>
    /// <returns>How many of the files look like whole exports; each is one then.</returns>
    private static async Task<int> TakeWholeExportsAsync(CrashTown town)
    {
        var whole = 0;
        foreach (var file in Directory.GetFiles(town.Scene.Exports))
        {
            whole += file.EndsWith(".zip", StringComparison.Ordinal) ? IsWholeArchive(file) ? 1 : 0 : IsWholeDocument(await File.ReadAllBytesAsync(file)) ? 1 : 0;
            File.Delete(file);
        }

        return whole;
    }

    private static bool IsWholeArchive(string file)
    {
        ZipArchive archive;
        try
        {
            archive = ZipFile.OpenRead(file);
        }
        catch (InvalidDataException)
        {
            return false;
        }

        using (archive)
        {
            var manifest = archive.Json("manifest.json");
            Assert.DoesNotContain(manifest.GetProperty("missing").EnumerateArray(), gap => gap.GetProperty("name").GetString()!.EndsWith(".png", StringComparison.Ordinal));
            Assert.All(manifest.GetProperty("files").EnumerateArray(), listed =>
                Assert.Equal(listed.GetProperty("sha256").GetString(), Convert.ToHexStringLower(SHA256.HashData(archive.Bytes(listed.GetProperty("name").GetString()!)))));
            Assert.All(Tables, table => Assert.Equal(table.Value, archive.Json($"data/{table.Key}.json").GetArrayLength()));
            Assert.Equal(CrashLife.BlobsOfEach + 1, archive.Entries.Count(entry => entry.FullName.StartsWith("blobs/", StringComparison.Ordinal)));
        }

        return true;
    }

    private static bool IsWholeDocument(byte[] content)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(content);
        }
        catch (JsonException)
        {
            return false;
        }

        using (document)
        {
            Assert.All(Tables, table => Assert.Equal(table.Value, document.RootElement.GetProperty("data").GetProperty(table.Key).GetArrayLength()));
        }

        return true;
    }
}
