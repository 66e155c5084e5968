using System.Diagnostics;
using System.Globalization;
using Emojoi.PersonalData.Benchmarks;
using Emojoi.PersonalData.Benchmarks.Rights;
using Emojoi.PersonalData.Rights.Tests.Databases;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["export", .. var rest]:
        foreach (var kind in Enum.GetValues<DatabaseKind>())
        {
            await Export(kind, rest is [var rows] ? int.Parse(rows, CultureInfo.InvariantCulture) : 150_000);
        }

        return 0;
    case ["memory", var kind, var rows]:
        await Memory(Enum.Parse<DatabaseKind>(kind), int.Parse(rows, CultureInfo.InvariantCulture));
        return 0;
    default:
        Console.Error.WriteLine("Rights export [rows] | Rights memory Sqlite|PostgreSql <rows>");
        return 1;
}

// Taken in turns, so that both meet the same machine; the median of the ratios counts.
static async Task Export(DatabaseKind kind, int rows)
{
    await using var host = new BenchmarkHost(kind, rows);
    var pairs = new List<(double Ours, double ByHand)>();
    for (var round = 0; round < 12; round++)
    {
        var byHand = await Timed<(long Rows, long Bytes)>.Take(host.HandWrittenAsync);
        var ours = await Timed<(long Rows, long Bytes)>.Take(host.ExportAsync);
        if (byHand.Result.Rows != rows || ours.Result.Rows != rows + 1 || ours.Result.Bytes - byHand.Result.Bytes is < 0 or > 1024)
        {
            throw new InvalidOperationException($"The exports differ: {ours.Result} and {byHand.Result}.");
        }

        if (round > 1)
        {
            pairs.Add((ours.Wall, byHand.Wall));
        }
    }

    Console.WriteLine($"{kind,-12}{rows:N0} rows: by hand {Median(pairs.Select(pair => pair.ByHand)):F3} s, ours {Median(pairs.Select(pair => pair.Ours)):F3} s, ratio {Median(pairs.Select(pair => pair.Ours / pair.ByHand)):F2}");
}

static async Task Memory(DatabaseKind kind, int rows)
{
    await using var host = new BenchmarkHost(kind, rows);
    var (exported, bytes) = await host.ExportAsync();
    Console.WriteLine($"{kind,-12}{exported:N0} rows, {bytes:N0} bytes: peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20:N0} MB");
}

static double Median(IEnumerable<double> values) => values.Order().ElementAt(5);
