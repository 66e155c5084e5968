using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FlowCases.Dispatch;

public class Driver
{
    public int Id { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("phone", "profile")] public string Mobile { get; set; } = "";
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    public string Depot { get; set; } = "";
    public int Trips { get; set; }
}

public record Job(string Depot, string Caller);

public sealed class BookingFailed(string message, string depot) : Exception(message)
{
    public string Depot { get; } = depot;

    public string? Contact { get; init; }
}

public interface IDrivers
{
    Task<Driver> Find(int id, CancellationToken token = default);

    IAsyncEnumerable<Driver> All(CancellationToken token = default);
}

public sealed class Registry
{
    public static readonly Registry Instance = new();

    private static string s_last = "";
    private static string s_depot = "";
    private readonly List<string> _seen = [];
    private Driver? _current;
    private string _title = "";
    private string _place = "";

    [ThreadStatic] private static string? t_name;

    public string Title => _title;

    public string Place => _place;

    public void Visit(Driver driver)
    {
        s_last = driver.Name;
        s_depot = driver.Depot;
        _seen.Add(driver.Mobile);
        _current = driver;
        _title = "Driver " + driver.Mail;
        _place = "Depot " + driver.Depot;
        t_name = driver.Name;
    }

    public void Print()
    {
        Console.WriteLine(s_last); // !EPD2007
        Console.WriteLine(s_depot); // ok
        Console.WriteLine(_seen.Count); // ok
        Console.WriteLine(_seen[0]); // !EPD2007
        Console.WriteLine(_current?.Depot); // ok
        Console.WriteLine(_current?.Mail); // !EPD2007
        Console.WriteLine(Title); // !EPD2007
        Console.WriteLine(Place); // ok
        Console.WriteLine(t_name); // !EPD2007
        Console.WriteLine(Instance.Place); // ok
        Console.WriteLine(Instance.Title); // !EPD2007
    }
}

public sealed class Dispatcher(IDrivers drivers, Channel<Job> jobs, ILogger<Dispatcher> logger) : BackgroundService
{
    private readonly Channel<string> _texts = Channel.CreateUnbounded<string>();
    private readonly Channel<string> _depots = Channel.CreateBounded<string>(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var driver = await drivers.Find(1, stoppingToken).ConfigureAwait(false);
        logger.LogInformation("{Depot}", driver.Depot); // ok
        logger.LogInformation("{Mobile}", driver.Mobile); // !EPD2006
        var both = await Task.WhenAll(drivers.Find(1, stoppingToken), drivers.Find(2, stoppingToken));
        logger.LogInformation("{Trips}", both.Sum(one => one.Trips)); // ok
        logger.LogInformation("{Name}", both[1].Name); // !EPD2006
        var first = await await Task.WhenAny(drivers.Find(1, stoppingToken), drivers.Find(2, stoppingToken));
        logger.LogInformation("{Mail}", first.Mail); // !EPD2006
        var text = drivers.Find(3, stoppingToken).ContinueWith(task => task.Result.Mobile, TaskScheduler.Default);
        logger.LogInformation("{Status}", text.Status); // ok
        logger.LogInformation("{Text}", await text); // !EPD2006
        var run = await Task.Run(() => Label(driver), stoppingToken);
        logger.LogInformation("{Run}", run.Item1); // ok
        logger.LogInformation("{Run}", run.Item2); // !EPD2006
        var source = new TaskCompletionSource<string>();
        source.TrySetResult(driver.Name);
        logger.LogInformation("{Done}", source.Task.IsCompleted); // ok
        logger.LogInformation("{Done}", await source.Task); // !EPD2006
        ValueTask<string> quick = new(driver.Depot);
        logger.LogInformation("{Quick}", await quick); // ok
        logger.LogInformation("{Slow}", await Slow(driver.Mail).WaitAsync(stoppingToken)); // !EPD2006
        logger.LogInformation("{Slow}", await Slow(driver.Depot)); // ok
        logger.LogInformation("{Result}", Slow(driver.Name).GetAwaiter().GetResult()); // !EPD2006
        await Parallel.ForEachAsync(both, stoppingToken, (one, _) =>
        {
            logger.LogInformation("{Depot}", one.Depot); // ok
            logger.LogInformation("{Name}", one.Name); // !EPD2006
            return ValueTask.CompletedTask;
        });
    }

    public async Task Streams(CancellationToken token)
    {
        await foreach (var one in drivers.All(token))
        {
            logger.LogInformation("{Depot}", one.Depot); // ok
        }

        await foreach (var (depot, name) in Labels(token).WithCancellation(token))
        {
            logger.LogInformation("{Depot}", depot); // ok
            logger.LogInformation("{Name}", name); // !EPD2006
        }

        await foreach (var length in Lengths(token))
        {
            logger.LogInformation("{Length}", length); // ok
        }

        await foreach (var job in jobs.Reader.ReadAllAsync(token))
        {
            logger.LogInformation("{Depot}", job.Depot); // ok
            logger.LogInformation("{Caller}", job.Caller); // !EPD2006
        }
    }

    public async Task Queue(Driver driver)
    {
        await jobs.Writer.WriteAsync(new Job(driver.Depot, driver.Mobile));
        _texts.Writer.TryWrite(driver.Mail);
        await _depots.Writer.WriteAsync(driver.Depot);
    }

    public async Task Take(CancellationToken token)
    {
        while (await _texts.Reader.WaitToReadAsync(token))
        {
            while (_texts.Reader.TryRead(out var text))
            {
                logger.LogInformation("{Text}", text); // !EPD2006
            }
        }

        logger.LogInformation("{Depot}", await _depots.Reader.ReadAsync(token)); // ok
    }

    private static (string Depot, string Who) Label(Driver driver) => (driver.Depot, driver.Name + "@" + driver.Depot);

    private static async Task<string> Slow(string text)
    {
        await Task.Yield();
        return text + "...";
    }

    private async IAsyncEnumerable<(string Depot, string Name)> Labels([EnumeratorCancellation] CancellationToken token)
    {
        await foreach (var one in drivers.All(token))
        {
            yield return (one.Depot, one.Name);
        }
    }

    private async IAsyncEnumerable<int> Lengths([EnumeratorCancellation] CancellationToken token)
    {
        await foreach (var one in drivers.All(token))
        {
            yield return one.Name.Length;
        }
    }
}

public sealed class Troubles(ILogger<Troubles> logger)
{
    public void Throw(Driver driver)
    {
        if (driver.Trips < 0)
        {
            throw new ArgumentException("Trips of " + driver.Name + " are negative", nameof(driver)); // !EPD2008
        }

        if (driver.Trips > 1000)
        {
            throw new ArgumentOutOfRangeException(nameof(driver), driver.Trips, "too many in " + driver.Depot); // ok
        }

        var failure = new InvalidOperationException("no trips");
        failure.Data["depot"] = driver.Depot; // ok
        failure.Data["mail"] = driver.Mail; // !EPD2008
        throw failure;
    }

    public void Catch(Driver driver)
    {
        try
        {
            Fail(driver);
        }
        catch (BookingFailed failed) when (failed.Depot != "")
        {
            logger.LogWarning("Failed in {Depot}", failed.Depot); // ok
            logger.LogWarning("Failed for {Contact}", failed.Contact); // !EPD2006
        }

        try
        {
            FailQuietly(driver);
        }
        catch (InvalidOperationException failed)
        {
            logger.LogError(failed, "Failed in {Depot}", driver.Depot); // ok
        }

        try
        {
            FailLoudly(driver);
        }
        catch (FormatException failed)
        {
            logger.LogError(failed, "Failed in {Depot}", driver.Depot); // !EPD2006
        }
        finally
        {
            logger.LogInformation("Done in {Depot}", driver.Depot); // ok
        }
    }

    public void ByReference(Driver driver, Dictionary<int, string> names)
    {
        Split(driver, out var depot, out var contact);
        logger.LogInformation("{Depot}", depot); // ok
        logger.LogInformation("{Contact}", contact); // !EPD2006
        var text = driver.Depot;
        Append(ref text, "!");
        logger.LogInformation("{Text}", text); // ok
        Append(ref text, driver.Name);
        logger.LogInformation("{Text}", text); // !EPD2006
        ref var slot = ref text;
        slot = driver.Depot;
        logger.LogInformation("{Text}", text); // ok
        names[1] = driver.Name;
        logger.LogInformation("{Found}", names.TryGetValue(1, out var name)); // ok
        logger.LogInformation("{Name}", name); // !EPD2006
        using var scope = new Scope(driver.Depot, driver.Mail);
        logger.LogInformation("{Depot}", scope.Depot); // ok
        logger.LogInformation("{Mail}", scope.Mail); // !EPD2006
        using var reader = new StringReader(driver.Mobile);
        logger.LogInformation("{Read}", reader.ReadLine()); // !EPD2006
        dynamic loose = driver;
        logger.LogInformation("{Depot}", (object)loose.Depot); // ok
        logger.LogInformation("{Mobile}", (object)loose.Mobile); // !EPD2006
        dynamic bag = new System.Dynamic.ExpandoObject();
        bag.Who = driver.Name;
        logger.LogInformation("{Who}", (string)bag.Who); // !EPD2006
    }

    private static void Fail(Driver driver) => throw new BookingFailed("no car", driver.Depot) { Contact = driver.Mobile }; // !EPD2008

    private static void FailQuietly(Driver driver) => throw new InvalidOperationException("no car in " + driver.Depot);

    private static void FailLoudly(Driver driver) => throw new FormatException("not a number: " + driver.Mobile); // !EPD2008

    private static void Split(Driver driver, out string depot, out string contact)
    {
        depot = driver.Depot;
        contact = driver.Mobile.Length > 0 ? driver.Mobile : driver.Mail;
    }

    private static void Append(ref string text, string more) => text += more;

    private sealed class Scope(string depot, string mail) : IDisposable
    {
        public string Depot => depot;

        public string Mail => mail;

        public void Dispose() => Debug.WriteLine("closed " + mail); // !EPD2007
    }
}
