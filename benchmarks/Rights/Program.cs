using System.Diagnostics;
using System.Globalization;
using Emojoi.PersonalData.Benchmarks;
using Emojoi.PersonalData.Benchmarks.Rights;
using Emojoi.PersonalData.Rights;
using Emojoi.PersonalData.Rights.Tests.Databases;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["export", .. var rest]:
        await OnEach(Export, rest, 150_000);
        return 0;
    case ["erase", .. var rest]:
        await OnEach(Erase, rest, 100_000);
        return 0;
    case ["sweep", .. var rest]:
        await OnEach(Sweep, rest, 100_000);
        return 0;
    case ["load", .. var rest]:
        await OnEachKind(LoadBenchmark.RunAsync, rest, 100_000);
        return 0;
    case ["requests", .. var rest]:
        await OnEachKind(RequestsBenchmark.RunAsync, rest, 10_000);
        return 0;
    case ["memory", var kind, var rows]:
        await Memory(Enum.Parse<DatabaseKind>(kind), int.Parse(rows, CultureInfo.InvariantCulture));
        return 0;
    default:
        Console.Error.WriteLine("Rights export|erase|sweep|load|requests [rows or people] [Sqlite|PostgreSql] | Rights memory Sqlite|PostgreSql <rows>");
        return 1;
}

static Task OnEach(Func<DatabaseKind, int, Task<Pairs>> measure, string[] rest, int usual) =>
    OnEachKind(async (kind, rows) => Console.WriteLine($"{kind,-12}{rows:N0} rows: {await measure(kind, rows)}"), rest, usual);

static async Task OnEachKind(Func<DatabaseKind, int, Task> measure, string[] rest, int usual)
{
    var size = rest is [var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : usual;
    foreach (var kind in rest is [_, var only] ? [Enum.Parse<DatabaseKind>(only)] : Enum.GetValues<DatabaseKind>())
    {
        await measure(kind, size);
    }
}

static async Task<Pairs> Export(DatabaseKind kind, int rows)
{
    await using var host = new BenchmarkHost(kind, rows);
    var pairs = new Pairs();
    for (var round = 0; round < 12; round++)
    {
        var byHand = await Timed<(long Rows, long Bytes)>.Take(host.HandWrittenAsync);
        var ours = await Timed<(long Rows, long Bytes)>.Take(() => host.ExportAsync());
        if (byHand.Result.Rows != rows || ours.Result.Rows != rows + 1 || ours.Result.Bytes - byHand.Result.Bytes is < 0 or > 1024)
        {
            throw new InvalidOperationException($"The exports differ: {ours.Result} and {byHand.Result}.");
        }

        if (round > 1)
        {
            pairs.Add(ours.Wall, byHand.Wall);
        }
    }

    return pairs;
}

static async Task<Pairs> Erase(DatabaseKind kind, int rows)
{
    await WarmUp(kind);
    return await OnceEach(byHand => Once(kind, rows, byHand ? host => host.HandWrittenEraseAsync() : host => host.EraseAsync(), ErasureStatus.Completed, others: rows));
}

// A process that was up for a while: both sides have erased people before, and their code is compiled.
static async Task WarmUp(DatabaseKind kind)
{
    await using var host = BenchmarkHost.WithPeople(kind, people: 250, postsEach: 5);
    host.Options.DefersFileCleaning = true;
    for (var round = 0; round < 120; round++)
    {
        await host.HandWrittenEraseAsync(host.NextPerson());
        await host.EraseAsync(host.NextPerson());
    }
}

static Task<Pairs> Sweep(DatabaseKind kind, int rows) => OnceEach(
    byHand => Once(kind, rows, byHand ? host => host.HandWrittenSweepAsync() : host => host.SweepAsync(), RetentionStatus.Completed, left: 1));

static async Task<Pairs> OnceEach(Func<bool, Task<double>> once)
{
    var pairs = new Pairs();
    for (var round = 0; round < 12; round++)
    {
        var byHand = await once(true);
        var ours = await once(false);
        if (round > 1)
        {
            pairs.Add(ours, byHand);
        }
    }

    return pairs;
}

// An erasure can be done once: each has a database of its own, in which a neighbour may have rows that stay.
static async Task<double> Once<TStatus>(DatabaseKind kind, int rows, Func<BenchmarkHost, Task<TStatus>> work, TStatus expected, int others = 0, int left = 0)
{
    await using var host = new BenchmarkHost(kind, rows, others);
    var run = await Timed<TStatus>.Take(() => work(host));
    var found = await host.CountAsync();
    return Equals(run.Result, expected) && found == (left, others)
        ? run.Wall
        : throw new InvalidOperationException($"It is {run.Result} and left {found}.");
}

static async Task Memory(DatabaseKind kind, int rows)
{
    await using var host = new BenchmarkHost(kind, rows);
    using var peak = new PeakMemory();
    var (exported, bytes) = await host.ExportAsync();
    Console.WriteLine($"{kind,-12}{exported:N0} rows, {bytes:N0} bytes: peak {peak.Bytes / 1048576.0:F1} MB managed, {Process.GetCurrentProcess().PeakWorkingSet64 >> 20:N0} MB of the process");
}
