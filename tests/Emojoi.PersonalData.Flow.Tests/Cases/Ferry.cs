using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Threading.Channels;

namespace FlowCases.Ferry;

public sealed record Passenger
{
    [PersonalData("nickname", "profile")] public required string Name { get; init; }
    [PersonalData("phone", "profile")] public string? Phone { get; init; }
    [PersonalData("email", "profile")] public string Mail { get; init; } = "";
    public int Deck { get; init; }
    public string Cabin { get; init; } = "";
}

public sealed class BoardingException(string message, string cabin) : Exception(message)
{
    public string Cabin { get; } = cabin;

    public string? Passenger { get; init; }
}

public sealed class DeckFullException : Exception
{
    public DeckFullException(Passenger passenger)
        : base($"no place on deck {passenger.Deck}")
    {
    }

    public DeckFullException(Passenger passenger, Exception inner)
        : base($"no place for {passenger.Name}", inner) // !EPD2008
    {
    }
}

public class BoardedEventArgs(Passenger passenger) : EventArgs
{
    public Passenger Passenger => passenger;

    public string Greeting { get; init; } = "";
}

public delegate string Caption(Passenger passenger, int width);

public interface IHandler<in TRequest, TResponse>
{
    Task<TResponse> Handle(TRequest request, CancellationToken token);
}

public sealed record FindPhone(Passenger Passenger);

public sealed record FindCabin(Passenger Passenger);

public sealed class FindPhoneHandler : IHandler<FindPhone, string>
{
    public async Task<string> Handle(FindPhone request, CancellationToken token)
    {
        await Task.Delay(1, token);
        return request.Passenger.Phone ?? "";
    }
}

public sealed class FindCabinHandler : IHandler<FindCabin, string>
{
    public Task<string> Handle(FindCabin request, CancellationToken token) => Task.FromResult(request.Passenger.Cabin);
}

public static class Pipeline
{
    public static async Task<TOut> Then<TIn, TOut>(this Task<TIn> task, Func<TIn, TOut> next) => next(await task.ConfigureAwait(false));

    public static async ValueTask<T[]> Gather<T>(this IAsyncEnumerable<T> items)
    {
        var all = new List<T>();
        await foreach (var item in items)
        {
            all.Add(item);
        }

        return [.. all];
    }

    public static Func<T> Memo<T>(Func<T> make)
    {
        var made = false;
        T value = default!;
        return () =>
        {
            if (!made)
            {
                value = make();
                made = true;
            }

            return value;
        };
    }
}

public sealed class Ferry(ILogger<Ferry> logger, TimeProvider time)
{
    private readonly Channel<(int Deck, string Text)> _calls = Channel.CreateBounded<(int, string)>(8);
    private readonly AsyncLocal<Passenger?> _current = new();
    private Action<string>? _announce;

    public event EventHandler<BoardedEventArgs>? Boarded;

    public void Delegated(Passenger passenger)
    {
        Caption caption = (one, width) => one.Cabin.PadRight(width);
        logger.LogInformation("{Caption}", caption(passenger, 3)); // ok
        caption = static (one, width) => one.Name.PadRight(width);
        logger.LogInformation("{Caption}", caption.Invoke(passenger, 3)); // !EPD2006
        Func<Passenger, Func<string>> curry = one => () => one.Mail;
        logger.LogInformation("{Mail}", curry(passenger)()); // !EPD2006
        Func<Passenger, Func<int>> decks = one => () => one.Deck;
        logger.LogInformation("{Deck}", decks(passenger)()); // ok
        var counter = 0;
        string? last = null;
        void Note(Passenger one)
        {
            counter++;
            last = one.Phone;
        }

        logger.LogInformation("{Last}", last); // ok
        Note(passenger);
        logger.LogInformation("{Counter}", counter); // ok
        logger.LogInformation("{Last}", last); // !EPD2006
        var memo = Pipeline.Memo(() => passenger.Name);
        logger.LogInformation("{Memo}", memo()); // !EPD2006
        logger.LogInformation("{Memo}", Pipeline.Memo(() => passenger.Cabin)()); // ok
        var table = new Dictionary<string, Func<Passenger, object>> { ["deck"] = one => one.Deck };
        logger.LogInformation("{Value}", table["deck"](passenger)); // ok
        table["who"] = Named;
        logger.LogInformation("{Value}", table["who"](passenger)); // !EPD2006
        Action<string>? both = Quiet;
        both += Loud;
        both(passenger.Mail);
        _announce = text => logger.LogDebug("{Text}", text.Length); // ok
        _announce += text => logger.LogDebug("{Text}", text); // !EPD2006
        _announce(passenger.Name);
        logger.LogInformation("{Depth}", Depth(passenger, 4)); // !EPD2006
        logger.LogInformation("{Depth}", Depth(passenger with { Phone = null }, 4).Length); // ok
    }

    public void Events(Passenger passenger)
    {
        Boarded += OnBoarded;
        Boarded += (_, args) => logger.LogInformation("{Deck}", args.Passenger.Deck); // ok
        Boarded += (_, args) => logger.LogInformation("{Name}", args.Passenger.Name); // !EPD2006
        Boarded(this, new BoardedEventArgs(passenger) { Greeting = "hello " + passenger.Cabin });
    }

    public async Task Tasks(Passenger passenger, CancellationToken token)
    {
        var names = await Task.WhenAll(Task.Run(() => passenger.Cabin, token), Look(passenger, one => one.Phone));
        logger.LogInformation("{Name}", names[1]); // !EPD2006
        var (cabin, deck) = (await Look(passenger, one => one.Cabin), await Look(passenger, one => one.Deck));
        logger.LogInformation("{Cabin} {Deck}", cabin, deck); // ok
        logger.LogInformation("{Length}", await Look(passenger, one => one.Mail).Then(mail => mail?.Length)); // ok
        logger.LogInformation("{Mail}", await Look(passenger, one => one.Mail).Then(mail => mail?.Trim())); // !EPD2006
        var first = await await Task.WhenAny(Look(passenger, one => one.Cabin), Look(passenger, one => one.Cabin));
        logger.LogInformation("{First}", first); // ok
        var source = new TaskCompletionSource<Passenger>(TaskCreationOptions.RunContinuationsAsynchronously);
        source.TrySetResult(passenger);
        logger.LogInformation("{Cabin}", (await source.Task).Cabin); // ok
        logger.LogInformation("{Name}", (await source.Task.WaitAsync(TimeSpan.FromSeconds(1), time, token)).Name); // !EPD2006
        IHandler<FindPhone, string> phones = new FindPhoneHandler();
        logger.LogInformation("{Phone}", await phones.Handle(new FindPhone(passenger), token)); // !EPD2006
        IHandler<FindCabin, string> cabins = new FindCabinHandler();
        logger.LogInformation("{Cabin}", await cabins.Handle(new(passenger), token)); // ok
        logger.LogInformation("{Seen}", (await Walk([passenger], one => one.Deck, token).Gather())[0]); // ok
        logger.LogInformation("{Seen}", (await Walk([passenger], one => one.Mail, token).Gather())[0]); // !EPD2006
        await using var steps = Walk([passenger], one => one.Name, token).GetAsyncEnumerator(token);
        if (await steps.MoveNextAsync())
        {
            logger.LogInformation("{Step}", steps.Current); // !EPD2006
        }

        _current.Value = passenger;
        logger.LogInformation("{Deck}", _current.Value.Deck); // ok
        logger.LogInformation("{Name}", _current.Value?.Name); // !EPD2006
        await _calls.Writer.WriteAsync((passenger.Deck, passenger.Name), token);
    }

    public async Task Listen(CancellationToken token)
    {
        while (await _calls.Reader.WaitToReadAsync(token))
        {
            while (_calls.Reader.TryRead(out var call))
            {
                logger.LogInformation("{Deck}", call.Deck); // ok
                logger.LogInformation("{Text}", call.Text); // !EPD2006
            }
        }
    }

    public void Thrown(Passenger passenger)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(passenger.Deck, 9); // ok
        if (passenger.Deck < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(passenger), passenger.Deck, "below " + passenger.Cabin); // ok
        }

        if (passenger.Mail.Length == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(passenger), passenger.Phone, "no mail"); // !EPD2008
        }

        if (passenger.Name is "x")
        {
            throw new BoardingException("x", passenger.Cabin) { Passenger = passenger.Name }; // !EPD2008
        }

        var failure = new BoardingException("deck " + passenger.Deck, passenger.Cabin);
        failure.Data["cabin"] = passenger.Cabin; // ok
        failure.Data["mail"] = passenger.Mail; // !EPD2008
        ExceptionDispatchInfo.Throw(failure);
    }

    public string Caught(Passenger passenger)
    {
        try
        {
            Board(passenger);
            return passenger.Phone ?? throw new InvalidOperationException($"{passenger.Cabin} cannot be called"); // ok
        }
        catch (BoardingException full) when (full.Cabin.Length > 0)
        {
            logger.LogWarning("{Cabin}", full.Cabin); // ok
            logger.LogWarning(full, "not boarded"); // !EPD2006
            return full.Passenger ?? "";
        }
        catch (AggregateException many)
        {
            logger.LogWarning("{Count}", many.InnerExceptions.Count); // ok
            return "";
        }
        catch (OperationCanceledException stopped)
        {
            logger.LogWarning(stopped, "stopped"); // ok
            return "";
        }
    }

    private static void Board(Passenger passenger)
    {
        if (passenger.Deck > 3)
        {
            throw new BoardingException($"{passenger.Name} has no cabin", passenger.Cabin); // !EPD2008
        }
    }

    private static object Named(Passenger passenger) => passenger.Name;

    private static void Quiet(string text) => Console.WriteLine(text.Length); // ok

    private static void Loud(string text) => Console.WriteLine(text); // !EPD2007

    private static string Depth(Passenger passenger, int depth) => depth == 0 ? passenger.Phone ?? "" : "." + Depth(passenger, depth - 1);

    private static Task<T> Look<T>(Passenger passenger, Func<Passenger, T> select) => Task.FromResult(select(passenger));

    private static async IAsyncEnumerable<T> Walk<T>(IEnumerable<Passenger> passengers, Func<Passenger, T> select, [EnumeratorCancellation] CancellationToken token)
    {
        foreach (var passenger in passengers)
        {
            await Task.Yield();
            token.ThrowIfCancellationRequested();
            yield return select(passenger);
        }
    }

    private void OnBoarded(object? sender, BoardedEventArgs args) => logger.LogInformation("{Greeting}", args.Greeting); // ok
}
