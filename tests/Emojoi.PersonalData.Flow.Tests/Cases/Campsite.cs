using System.Collections.Concurrent;
using System.Diagnostics;
using System.Linq.Expressions;

namespace FlowCases.Campsite;

public sealed class Camper
{
    public int Pitch { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("phone", "profile")] public string? Phone { get; set; }
    public string Tent { get; set; } = "";
    public int Nights { get; set; }
    public List<Camper> Children { get; } = [];
}

public readonly struct Maybe<T>
    where T : notnull
{
    private readonly T? _value;
    private readonly bool _has;

    public Maybe(T value) => (_value, _has) = (value, true);

    public Maybe<TOut> Map<TOut>(Func<T, TOut> map)
        where TOut : notnull => _has ? new Maybe<TOut>(map(_value!)) : default;

    public Maybe<TOut> Bind<TOut>(Func<T, Maybe<TOut>> bind)
        where TOut : notnull => _has ? bind(_value!) : default;

    public T Or(T other) => _has ? _value! : other;

    public TOut Match<TOut>(Func<T, TOut> some, Func<TOut> none) => _has ? some(_value!) : none();

    public static implicit operator Maybe<T>(T value) => new(value);
}

public abstract record Result<T>
{
    public sealed record Success(T Value) : Result<T>;

    public sealed record Failure(string Reason, int Code) : Result<T>;

    public TOut Fold<TOut>(Func<T, TOut> success, Func<string, TOut> failure) => this switch
    {
        Success { Value: var value } => success(value),
        Failure(var reason, _) => failure(reason),
        _ => throw new UnreachableException(), // ok
    };
}

public sealed record Change(string Field, string? Old, string? New);

public sealed class Bus
{
    private readonly ConcurrentDictionary<Type, List<Delegate>> _handlers = new();

    public void On<T>(Action<T> handler) => _handlers.GetOrAdd(typeof(T), _ => []).Add(handler);

    public void Publish<T>(T message)
    {
        foreach (var handler in _handlers[typeof(T)])
        {
            ((Action<T>)handler)(message);
        }
    }
}

public sealed class Feed<T> : IObservable<T>
{
    private readonly List<IObserver<T>> _observers = [];

    public IDisposable Subscribe(IObserver<T> observer)
    {
        _observers.Add(observer);
        return new MemoryStream();
    }

    public void Next(T value) => _observers.ForEach(observer => observer.OnNext(value));
}

public sealed class PitchObserver : IObserver<Camper>
{
    public void OnCompleted() => Console.WriteLine("done"); // ok

    public void OnError(Exception error) => Console.WriteLine(error.GetType().Name); // ok

    public void OnNext(Camper value) => Console.WriteLine(value.Pitch); // ok
}

public sealed class MailObserver : IObserver<Camper>
{
    public void OnCompleted() => Console.WriteLine("done"); // ok

    public void OnError(Exception error) => Console.WriteLine(error.GetType().Name); // ok

    public void OnNext(Camper value) => Console.WriteLine(value.Mail); // !EPD2007
}

public sealed class Specification<T>(Expression<Func<T, bool>> condition, string? label = null)
{
    public Func<T, bool> Compiled { get; } = condition.Compile();

    public string Label => label ?? "any";

    public Specification<T> Named(string name) => new(condition, name);
}

public static class Warden
{
    private static readonly Lazy<Dictionary<string, string>> Codes = new(() => new() { ["A"] = "river", ["B"] = "wood" });
    private static string? _lastGate;

    [ThreadStatic] private static string? _lastCamper;

    public static string Code(string key) => Codes.Value.GetValueOrDefault(key, "none");

    public static void Enter(Camper camper) => (_lastGate, _lastCamper) = (Code(camper.Tent), camper.Name);

    public static void Report()
    {
        Console.WriteLine(_lastGate); // ok
        Console.WriteLine(_lastCamper); // !EPD2007
    }
}

public sealed class Campsite(Bus bus)
{
    private readonly Feed<Camper> _arrivals = new();

    public void Monads(Camper camper)
    {
        Maybe<Camper> maybe = camper;
        Console.WriteLine(maybe.Map(one => one.Tent).Or("none")); // ok
        Console.WriteLine(maybe.Map(one => one.Mail).Map(mail => mail.ToLowerInvariant()).Or("none")); // !EPD2007
        Console.WriteLine(maybe.Bind(one => one.Nights > 3 ? new Maybe<string>(one.Name) : default).Match(name => name, () => "-")); // !EPD2007
        Console.WriteLine(maybe.Match(one => one.Nights, () => 0)); // ok
        var found = Find(camper, 3);
        Console.WriteLine(found.Fold(one => one.Tent, reason => reason)); // ok
        Console.WriteLine(found.Fold(one => one.Phone, reason => reason)); // !EPD2007
        if (found is Result<Camper>.Failure { Code: > 3, Reason: var why })
        {
            Console.WriteLine(why); // ok
        }

        Console.WriteLine(found is Result<Camper>.Success(var one) ? one.Name : "?"); // !EPD2007
        Console.WriteLine(Find(camper, 1) is Result<Camper>.Failure { Reason: { Length: > 0 } text } ? text : ""); // ok
    }

    public void Buses(Camper camper)
    {
        bus.On<Change>(change => Console.WriteLine(change.Field)); // ok
        bus.On<Change>(change => Console.WriteLine(change.New)); // !EPD2007
        bus.On<Camper>(one => Console.WriteLine(one.Nights)); // ok
        bus.Publish(new Change(nameof(Camper.Mail), null, camper.Mail));
        bus.Publish(camper);
        _arrivals.Subscribe(new PitchObserver());
        _arrivals.Subscribe(new MailObserver());
        _arrivals.Next(camper);
    }

    public void Trees(Camper root)
    {
        foreach (var camper in Flatten(root))
        {
            Console.WriteLine(camper.Pitch); // ok
            Console.WriteLine(camper.Name); // !EPD2007
        }

        Console.WriteLine(Longest(root, 0)); // !EPD2007
        Console.WriteLine(Deepest(root)); // ok
        Console.WriteLine(Even(root.Children, 0, one => one.Phone)); // !EPD2007
        Console.WriteLine(Even(root.Children, 0, one => one.Tent)); // ok
        Stack<Camper> open = new([root]);
        var names = new HashSet<string>();
        while (open.TryPop(out var next))
        {
            names.Add(next.Name);
            next.Children.ForEach(open.Push);
        }

        Console.WriteLine(names.Count); // ok
        Console.WriteLine(names.Order().First()); // !EPD2007
    }

    public void Expressions(Camper camper)
    {
        var long3 = new Specification<Camper>(one => one.Nights > 3).Named("long");
        Console.WriteLine(long3.Compiled(camper)); // ok
        Console.WriteLine(long3.Label); // ok
        var named = new Specification<Camper>(one => one.Name == camper.Name).Named(camper.Name);
        Console.WriteLine(named.Compiled(camper)); // ok
        Console.WriteLine(named.Label); // !EPD2007
        Expression<Func<Camper, string>> select = one => one.Mail;
        Console.WriteLine(select.Compile()(camper)); // !EPD2007
        Console.WriteLine(((MemberExpression)select.Body).Member.Name); // ok
        Console.WriteLine(select.Parameters[0].Name); // ok
    }

    public void Changes(Camper before, Camper after)
    {
        List<Change> changes = [.. Compare(before, after)];
        Console.WriteLine(string.Join(',', changes.Select(change => change.Field))); // ok
        Console.WriteLine(changes.Exists(change => change.New != change.Old)); // ok
        Console.WriteLine(changes.FindLast(change => change.Field == "Mail")?.Old ?? "unchanged"); // !EPD2007
        var (field, _, now) = changes[0];
        Console.WriteLine($"{field} changed"); // ok
        Console.WriteLine($"{field} is {now}"); // !EPD2007
        Warden.Enter(after);
        Warden.Report();
    }

    private static IEnumerable<Change> Compare(Camper before, Camper after)
    {
        if (before.Mail != after.Mail)
        {
            yield return new(nameof(Camper.Mail), before.Mail, after.Mail);
        }

        if (before.Tent != after.Tent)
        {
            yield return new(nameof(Camper.Tent), before.Tent, after.Tent);
        }
    }

    private static Result<Camper> Find(Camper camper, int pitch) =>
        camper.Pitch == pitch ? new Result<Camper>.Success(camper) : new Result<Camper>.Failure($"nobody on {pitch}", 404);

    private static IEnumerable<Camper> Flatten(Camper root)
    {
        yield return root;
        foreach (var child in root.Children.SelectMany(Flatten))
        {
            yield return child;
        }
    }

    private static string Longest(Camper camper, int depth) =>
        camper.Children.Select(child => Longest(child, depth + 1)).Append(camper.Name).MaxBy(name => name.Length) ?? "";

    private static int Deepest(Camper camper) => camper.Children.Count == 0 ? 0 : 1 + camper.Children.Max(Deepest);

    private static string? Even(List<Camper> campers, int at, Func<Camper, string?> select) => at < campers.Count ? Odd(campers, at + 1, select) : select(campers[0]);

    private static string? Odd(List<Camper> campers, int at, Func<Camper, string?> select) => at < campers.Count ? Even(campers, at + 1, select) : "odd";
}
