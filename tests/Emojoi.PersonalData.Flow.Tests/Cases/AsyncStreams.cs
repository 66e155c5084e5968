using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace FlowCases.AsyncStreams;

public class AsyncStreams(ILogger<AsyncStreams> log)
{
    private readonly AsyncLocal<string> _ambient = new();
    private readonly AsyncLocal<string> _ambientPlan = new();

    private async IAsyncEnumerable<string> Mails(IAsyncEnumerable<User> users, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        await foreach (var user in users.WithCancellation(cancel).ConfigureAwait(false))
        {
            if (user.Plan == "none")
            {
                yield break;
            }

            yield return user.Email.ToLowerInvariant();
        }
    }

    private async IAsyncEnumerable<string> Plans(IAsyncEnumerable<User> users)
    {
        await foreach (var user in users)
        {
            yield return user.Plan;
        }
    }

    public async Task Streams(IAsyncEnumerable<User> users)
    {
        await foreach (var mail in Mails(users))
        {
            log.LogInformation("{Mail}", mail); // !EPD2006
        }

        await foreach (var plan in Plans(users))
        {
            log.LogInformation("{Plan}", plan); // ok
        }
    }

    public async Task Enumerators(IAsyncEnumerable<User> users)
    {
        await using var cursor = users.GetAsyncEnumerator();
        while (await cursor.MoveNextAsync())
        {
            log.LogInformation("{Name}", cursor.Current.Nickname); // !EPD2006
            log.LogInformation("{Logins}", cursor.Current.Logins); // ok
        }
    }

    public async Task Channels(User user)
    {
        var channel = Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync(user.Email);
        log.LogInformation("{Read}", await channel.Reader.ReadAsync()); // !EPD2006
        var plans = Channel.CreateBounded<string>(4);
        plans.Writer.TryWrite(user.Plan);
        if (plans.Reader.TryRead(out var plan))
        {
            log.LogInformation("{Plan}", plan); // ok
        }

        var others = Channel.CreateUnbounded<User>();
        others.Writer.TryWrite(user);
        await foreach (var read in others.Reader.ReadAllAsync())
        {
            log.LogInformation("{Mail}", read.Email); // !EPD2006
            log.LogInformation("{Plan}", read.Plan); // ok
        }

        while (others.Reader.TryRead(out var next))
        {
            log.LogInformation("{Mail}", next.Phone); // !EPD2006
        }
    }

    public async Task Combinators(User user)
    {
        var all = await Task.WhenAll(Load(user), Task.FromResult("x"));
        log.LogInformation("{All}", all[0]); // !EPD2006
        var first = await await Task.WhenAny(Load(user), Load(user));
        log.LogInformation("{First}", first); // !EPD2006
        var plans = await Task.WhenAll(LoadPlan(user), LoadPlan(user));
        log.LogInformation("{Plans}", plans[0]); // ok
        log.LogInformation("{Next}", await Load(user).ContinueWith(task => task.Result + "!")); // !EPD2006
        log.LogInformation("{Status}", await Load(user).ContinueWith(task => task.Status)); // ok
        log.LogInformation("{Run}", await Task.Run(() => user.Email)); // !EPD2006
        log.LogInformation("{Run}", await Task.Run(() => user.Plan)); // ok
        log.LogInformation("{Done}", Load(user).IsCompleted); // ok
        log.LogInformation("{Sync}", Load(user).GetAwaiter().GetResult()); // !EPD2006
        log.LogInformation("{Wait}", await Load(user).WaitAsync(TimeSpan.FromSeconds(1))); // !EPD2006
    }

    public async Task Completion(User user)
    {
        var source = new TaskCompletionSource<string>();
        source.SetResult(user.Email);
        log.LogInformation("{Mail}", await source.Task); // !EPD2006
        var plan = new TaskCompletionSource<string>();
        plan.TrySetResult(user.Plan);
        log.LogInformation("{Plan}", await plan.Task); // ok
    }

    public async Task Parallels(List<User> users)
    {
        await Parallel.ForEachAsync(users, async (user, cancel) =>
        {
            await Task.Yield();
            log.LogInformation("{Mail}", user.Email); // !EPD2006
            log.LogInformation("{Plan}", user.Plan); // ok
        });
        Parallel.ForEach(users, user => log.LogInformation("{Mail}", user.Nickname)); // !EPD2006
        var bag = new ConcurrentBag<string>();
        Parallel.ForEach(users, user => bag.Add(user.Phone!));
        log.LogInformation("{Bag}", bag.First()); // !EPD2006
        log.LogInformation("{Bag}", bag.Count); // ok
    }

    public async Task Ambient(User user)
    {
        _ambient.Value = user.Email;
        _ambientPlan.Value = user.Plan;
        await Task.Yield();
        log.LogInformation("{Ambient}", _ambient.Value); // !EPD2006
        log.LogInformation("{Ambient}", _ambientPlan.Value); // ok
    }

    public void Laziness(User user)
    {
        var lazy = new Lazy<string>(() => user.Email);
        log.LogInformation("{Lazy}", lazy.Value); // !EPD2006
        var plan = new Lazy<string>(() => user.Plan);
        log.LogInformation("{Lazy}", plan.Value); // ok
        log.LogInformation("{Created}", lazy.IsValueCreated); // ok
    }

    private async Task<string> Load(User user)
    {
        await Task.Delay(1);
        return user.Email;
    }

    private static ValueTask<string> Fast(User user) => new(user.Nickname);

    private static Task<string> LoadPlan(User user) => Task.FromResult(user.Plan);

    public async Task ValueTasks(User user)
    {
        log.LogInformation("{Fast}", await Fast(user).ConfigureAwait(false)); // !EPD2006
        log.LogInformation("{Fast}", Fast(user).AsTask().Result); // !EPD2006
        log.LogInformation("{Plan}", await LoadPlan(user).ConfigureAwait(false)); // ok
    }
}
