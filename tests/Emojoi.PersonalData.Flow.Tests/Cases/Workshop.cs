using System.Collections;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;

namespace FlowCases.Workshop;

public class Client
{
    public int Id { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("phone", "profile")] public string Phone { get; set; } = "";
    public string Make { get; set; } = "";
    public bool Fleet { get; set; }
}

public interface IRequest<TAnswer>;

public interface IHandler<TRequest, TAnswer>
    where TRequest : IRequest<TAnswer>
{
    Task<TAnswer> Handle(TRequest request, CancellationToken token);
}

public sealed record FindMail(int Id) : IRequest<string>;

public sealed record FindMake(int Id) : IRequest<string>;

public interface IClients
{
    Task<Client?> Get(int id);
}

public sealed class FindMailHandler(IClients clients) : IHandler<FindMail, string>
{
    public async Task<string> Handle(FindMail request, CancellationToken token) => (await clients.Get(request.Id))?.Mail ?? "";
}

public sealed class FindMakeHandler(IClients clients) : IHandler<FindMake, string>
{
    public async Task<string> Handle(FindMake request, CancellationToken token) => (await clients.Get(request.Id))?.Make ?? "";
}

public readonly struct Result<T>
{
    private Result(T? value, string? error) => (Value, Error) = (value, error);

    public T? Value { get; }

    public string? Error { get; }

    public static Result<T> Ok(T value) => new(value, null);

    public static Result<T> Fail(string error) => new(default, error);

    public Result<TNext> Then<TNext>(Func<T, Result<TNext>> next) => Error is null ? next(Value!) : Result<TNext>.Fail(Error);

    public TOut Match<TOut>(Func<T, TOut> good, Func<string, TOut> bad) => Error is null ? good(Value!) : bad(Error);
}

public sealed class Rows<T> : IEnumerable<T>
{
    private readonly List<T> _rows = [];

    public int Count => _rows.Count;

    public void Add(T row) => _rows.Add(row);

    public IEnumerator<T> GetEnumerator() => _rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public sealed class Feed : IObservable<string>
{
    private readonly List<IObserver<string>> _observers = [];

    public IDisposable Subscribe(IObserver<string> observer)
    {
        _observers.Add(observer);
        return new StringReader("");
    }

    public void Tell(string text) => _observers.ForEach(one => one.OnNext(text));
}

public sealed class Screen : IObserver<string>
{
    public void OnCompleted() => Console.WriteLine("done"); // ok

    public void OnError(Exception error) => Console.WriteLine("failed"); // ok

    public void OnNext(string value) => Console.WriteLine(value); // !EPD2007
}

public abstract class Job
{
    public void Run(Client client)
    {
        var text = Prepare(client);
        Finish(text);
    }

    protected abstract string Prepare(Client client);

    protected abstract void Finish(string text);
}

public sealed class NamedJob : Job
{
    protected override string Prepare(Client client) => client.Name;

    protected override void Finish(string text) => Console.WriteLine(text.Length); // ok
}

public sealed class PhoneJob : Job
{
    protected override string Prepare(Client client) => client.Phone;

    protected override void Finish(string text) => Console.WriteLine(text); // !EPD2007
}

public sealed class ClientBuilder
{
    private readonly Dictionary<string, string> _parts = [];
    private string _head = "";

    public ClientBuilder With(string key, string value)
    {
        _parts[key] = value;
        return this;
    }

    public ClientBuilder Head(string head)
    {
        _head = head;
        return this;
    }

    public string Build() => _head + ":" + string.Join(",", _parts.Select(pair => $"{pair.Key}={pair.Value}"));
}

public sealed class Bench(IHandler<FindMail, string> mails, IHandler<FindMake, string> makes, IClients clients, IMemoryCache memory, IDistributedCache distributed, ILogger<Bench> logger)
{
    private static readonly AsyncLocal<string> s_user = new();
    private static readonly AsyncLocal<string> s_make = new();
    private static readonly ConcurrentDictionary<int, Lazy<Task<Client?>>> s_loading = new();
    private readonly Func<Client, string> _short = client => client.Name[..1];
    private Action<string>? _listeners;
    private Func<Client, Task<string>>? _load;

    public async Task Handlers(CancellationToken token)
    {
        logger.LogInformation("{Mail}", await mails.Handle(new FindMail(1), token)); // !EPD2006
        logger.LogInformation("{Make}", await makes.Handle(new FindMake(1), token)); // ok
        var loading = s_loading.GetOrAdd(1, id => new Lazy<Task<Client?>>(() => clients.Get(id)));
        var client = await loading.Value;
        logger.LogInformation("{Make}", client?.Make); // ok
        logger.LogInformation("{Name}", client?.Name); // !EPD2006
        logger.LogInformation("{Short}", _short(client!)); // !EPD2006
    }

    public async Task Results(int id)
    {
        var found = await Find(id);
        logger.LogInformation("{Error}", found.Error); // ok
        logger.LogInformation("{Make}", found.Value?.Make); // ok
        logger.LogInformation("{Mail}", found.Value?.Mail); // !EPD2006
        logger.LogInformation("{Make}", found.Then(one => Result<string>.Ok(one.Make)).Value); // ok
        logger.LogInformation("{Phone}", found.Then(one => Result<string>.Ok(one.Phone)).Value); // !EPD2006
        logger.LogInformation("{Text}", found.Match(one => one.Make, error => error)); // ok
        logger.LogInformation("{Text}", found.Match(one => one.Name, error => error)); // !EPD2006
    }

    public void Own(Client client, IEnumerable<Client> all)
    {
        var rows = new Rows<string> { client.Make };
        logger.LogInformation("{Row}", rows.First()); // ok
        rows.Add(client.Phone);
        logger.LogInformation("{Count}", rows.Count); // ok
        foreach (var row in rows)
        {
            logger.LogInformation("{Row}", row); // !EPD2006
        }

        logger.LogInformation("{Built}", new ClientBuilder().Head("client").With("make", client.Make).Build()); // ok
        logger.LogInformation("{Built}", new ClientBuilder().Head("client").With("mail", client.Mail).Build()); // !EPD2006
        var feed = new Feed();
        using var subscription = feed.Subscribe(new Screen());
        feed.Tell(client.Name);
        new NamedJob().Run(client);
        new PhoneJob().Run(client);
        var fleet = all.Partition(one => one.Fleet);
        logger.LogInformation("{Make}", fleet.Yes[0].Make); // ok
        logger.LogInformation("{Mail}", fleet.No.Select(one => one.Mail).FirstOrDefault()); // !EPD2006
        logger.LogInformation("{Total}", all.Tally(one => one.Phone)); // ok
        logger.LogInformation("{Best}", all.Best(one => one.Phone)); // !EPD2006
    }

    public async Task Callbacks(Client client, CancellationToken token)
    {
        _listeners += text => logger.LogInformation("{Text}", text.Length); // ok
        _listeners += text => logger.LogInformation("{Text}", text); // !EPD2006
        _listeners?.Invoke(client.Mail);
        _load = async one =>
        {
            await Task.Delay(1, token);
            return one.Name;
        };
        logger.LogInformation("{Loaded}", await _load(client)); // !EPD2006
        ThreadPool.QueueUserWorkItem(state => logger.LogInformation("{State}", state), client.Make); // ok
        ThreadPool.QueueUserWorkItem(state => logger.LogInformation("{State}", state), client.Phone, false); // !EPD2006
        await Task.Factory.StartNew(state => logger.LogInformation("{State}", state), client.Name, token); // !EPD2006
        using var timer = new Timer(state => logger.LogInformation("{State}", state), client.Mail, 0, 1000); // !EPD2006
        using var registration = token.Register(state => logger.LogInformation("{State}", state), client.Make); // ok
        s_user.Value = client.Name;
        s_make.Value = client.Make;
        await Later();
        var retried = await Retry(() => clients.Get(1), 3);
        logger.LogInformation("{Make}", retried?.Make); // ok
        logger.LogInformation("{Phone}", retried?.Phone); // !EPD2006
        var timed = await Timed(async () => (await clients.Get(2))!.Mail);
        logger.LogInformation("{Took}", timed.Took); // ok
        logger.LogInformation("{Value}", timed.Value); // !EPD2006
    }

    public async Task Cached(Client client)
    {
        memory.Set("make", client.Make);
        logger.LogInformation("{Make}", memory.Get<string>("make")); // ok
        var name = memory.GetOrCreate("name", entry => client.Name);
        logger.LogInformation("{Name}", name); // !EPD2006
        var make = await memory.GetOrCreateAsync("make", entry => Task.FromResult(client.Make));
        logger.LogInformation("{Make}", make); // ok
        logger.LogInformation("{Stored}", await distributed.GetStringAsync("make")); // ok
    }

    private static async Task<T> Retry<T>(Func<Task<T>> action, int times)
    {
        while (true)
        {
            try
            {
                return await action();
            }
            catch (IOException) when (times-- > 0)
            {
                await Task.Delay(10);
            }
        }
    }

    private static async Task<(T Value, TimeSpan Took)> Timed<T>(Func<Task<T>> action)
    {
        var start = DateTime.UtcNow;
        var value = await action();
        return (value, DateTime.UtcNow - start);
    }

    private async Task<Result<Client>> Find(int id) => await clients.Get(id) is { } client ? Result<Client>.Ok(client) : Result<Client>.Fail("no client " + id);

    private async Task Later()
    {
        await Task.Yield();
        logger.LogInformation("{Make}", s_make.Value); // ok
        logger.LogInformation("{User}", s_user.Value); // !EPD2006
    }
}

public static class Sequences
{
    public static (List<T> Yes, List<T> No) Partition<T>(this IEnumerable<T> all, Func<T, bool> test)
    {
        var (yes, no) = (new List<T>(), new List<T>());
        foreach (var one in all)
        {
            (test(one) ? yes : no).Add(one);
        }

        return (yes, no);
    }

    public static int Tally<T>(this IEnumerable<T> all, Func<T, string> text) => all.Sum(one => text(one).Length);

    public static TKey? Best<T, TKey>(this IEnumerable<T> all, Func<T, TKey> key)
    {
        TKey? best = default;
        foreach (var one in all)
        {
            var value = key(one);
            if (Comparer<TKey>.Default.Compare(value, best) > 0)
            {
                best = value;
            }
        }

        return best;
    }
}
