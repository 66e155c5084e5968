using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Collections.Specialized;
using System.Runtime.CompilerServices;

namespace FlowCases.Wrappers;

public abstract record Result<T>
{
    public sealed record Success(T Value) : Result<T>;

    public sealed record Failure(string Error) : Result<T>;

    public TOut Match<TOut>(Func<T, TOut> success, Func<string, TOut> failure) => this switch
    {
        Success(var value) => success(value),
        Failure(var error) => failure(error),
        _ => throw new InvalidOperationException(),
    };
}

public readonly struct Option<T>
{
    private readonly T? _value;
    private readonly bool _some;

    public Option(T value)
    {
        _value = value;
        _some = true;
    }

    public bool HasValue => _some;

    public T OrElse(T other) => _some ? _value! : other;

    public Option<TOut> Select<TOut>(Func<T, TOut> select) => _some ? new Option<TOut>(select(_value!)) : default;

    public static implicit operator Option<T>(T value) => new(value);
}

public sealed class Bag<T> : IEnumerable<T>
{
    private readonly List<T> _items = [];

    public int Size => _items.Count;

    public void Add(T item) => _items.Add(item);

    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public class Wrappers(ILogger log)
{
    public void Results(User user)
    {
        Result<string> found = new Result<string>.Success(user.Email);
        log.LogInformation("{Found}", found.Match(value => value, error => error)); // !EPD2006
        log.LogInformation("{Found}", found.Match(value => value.Length, error => 0)); // ok
        if (found is Result<string>.Success { Value: var inner })
        {
            log.LogInformation("{Inner}", inner); // !EPD2006
        }

        Result<int> counted = new Result<int>.Success(user.Logins);
        log.LogInformation("{Counted}", counted.Match(value => value, error => 0)); // ok
    }

    public void Options(User user)
    {
        var option = new Option<string>(user.Nickname);
        log.LogInformation("{Name}", option.OrElse("nobody")); // !EPD2006
        log.LogInformation("{Has}", option.HasValue); // ok
        log.LogInformation("{Upper}", option.Select(name => name.ToUpperInvariant()).OrElse("")); // !EPD2006
        log.LogInformation("{Size}", option.Select(name => name.Length).OrElse(0)); // ok
        Option<string> plan = user.Plan;
        log.LogInformation("{Plan}", plan.OrElse("none")); // ok
    }

    public void Own_collections(User user)
    {
        var bag = new Bag<string> { "x", user.Email };
        foreach (var item in bag)
        {
            log.LogInformation("{Item}", item); // !EPD2006
        }

        log.LogInformation("{Size}", bag.Size); // ok
        log.LogInformation("{First}", bag.First()); // !EPD2006
        var plans = new Bag<string> { user.Plan };
        log.LogInformation("{Plan}", plans.First()); // ok
    }

    public void Library_collections(User user)
    {
        var immutable = ImmutableArray.Create(user.Email, "x");
        log.LogInformation("{One}", immutable[0]); // !EPD2006
        log.LogInformation("{One}", immutable.Length); // ok
        var builder = ImmutableList.CreateBuilder<string>();
        builder.Add(user.Phone!);
        log.LogInformation("{One}", builder.ToImmutable()[0]); // !EPD2006
        var frozen = new Dictionary<string, string> { ["mail"] = user.Email }.ToFrozenDictionary();
        log.LogInformation("{One}", frozen["mail"]); // !EPD2006
        log.LogInformation("{Keys}", string.Join(",", frozen.Keys)); // ok
        var list = ImmutableList<string>.Empty.Add(user.Nickname);
        log.LogInformation("{One}", list.First()); // !EPD2006
        var sorted = new SortedDictionary<int, string> { { 1, user.Email } };
        log.LogInformation("{One}", sorted.Values.First()); // !EPD2006
        log.LogInformation("{One}", sorted.Keys.First()); // ok
        var queue = new ConcurrentQueue<string>();
        queue.Enqueue(user.Email);
        if (queue.TryDequeue(out var taken))
        {
            log.LogInformation("{Taken}", taken); // !EPD2006
        }

        using var blocking = new BlockingCollection<string>();
        blocking.Add(user.Plan);
        log.LogInformation("{Plan}", blocking.Take()); // ok
        var read = new ReadOnlyCollection<string>(user.Posts);
        log.LogInformation("{Post}", read[0]); // !EPD2006
        var segment = new ArraySegment<char>(user.Nickname.ToCharArray(), 0, 2);
        log.LogInformation("{Letter}", segment[0]); // !EPD2006
    }

    public void Old_collections(User user)
    {
        var table = new Hashtable { ["mail"] = user.Email };
        log.LogInformation("{Mail}", table["mail"]); // !EPD2006
        var array = new ArrayList { user.Plan };
        log.LogInformation("{Plan}", array[0]); // ok
        array.Add(user.Phone);
        log.LogInformation("{Phone}", array[1]); // !EPD2006
        var names = new NameValueCollection { { "name", user.Nickname } };
        log.LogInformation("{Name}", names["name"]); // !EPD2006
        log.LogInformation("{Count}", names.Count); // ok
        var dictionary = new ListDictionary { { "plan", user.Plan } };
        log.LogInformation("{Plan}", dictionary["plan"]); // ok
    }

    public void Boxes(User user)
    {
        var pair = KeyValuePair.Create(user.Plan, user.Email);
        log.LogInformation("{Key}", pair.Key); // ok
        log.LogInformation("{Value}", pair.Value); // !EPD2006
        var tuple = Tuple.Create(user.Logins, user.Nickname);
        log.LogInformation("{One}", tuple.Item1); // ok
        log.LogInformation("{Two}", tuple.Item2); // !EPD2006
        var weak = new WeakReference<string>(user.Email);
        if (weak.TryGetTarget(out var target))
        {
            log.LogInformation("{Target}", target); // !EPD2006
        }

        var box = new StrongBox<string>(user.Phone!);
        log.LogInformation("{Box}", box.Value); // !EPD2006
        var other = new StrongBox<int>(user.Logins);
        log.LogInformation("{Box}", other.Value); // ok
        DateOnly? birthday = DateOnly.FromDateTime(user.BirthDate);
        log.LogInformation("{Day}", birthday.Value.Day); // !EPD2006
        log.LogInformation("{Set}", birthday.HasValue); // ok
    }
}
