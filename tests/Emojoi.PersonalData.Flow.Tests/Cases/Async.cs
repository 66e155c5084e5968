using System.Threading.Channels;

namespace FlowCases.Async;

public class Async
{
    public async Task Awaited(User user)
    {
        Console.WriteLine(await MailAsync(user)); // !EPD2007
        Console.WriteLine(await PlanAsync(user)); // ok
        var mail = await MailAsync(user).ConfigureAwait(false);
        Console.WriteLine(mail); // !EPD2007
    }

    public void Blocked(User user)
    {
        Console.WriteLine(MailAsync(user).Result); // !EPD2007
        Console.WriteLine(MailAsync(user).GetAwaiter().GetResult()); // !EPD2007
        Console.WriteLine(PlanAsync(user).Result); // ok
        Console.WriteLine(MailAsync(user).IsCompleted); // ok
    }

    public async Task From_result(User user)
    {
        Console.WriteLine(await Task.FromResult(user.Email)); // !EPD2007
        Console.WriteLine(await Task.FromResult(user.Plan)); // ok
        Console.WriteLine(await new ValueTask<string>(user.Nickname)); // !EPD2007
        Console.WriteLine(await Task.Run(() => user.Phone)); // !EPD2007
        Console.WriteLine(await Task.Run(() => user.Plan)); // ok
    }

    public async Task Combinators(User user)
    {
        var all = await Task.WhenAll(MailAsync(user), PlanAsync(user));
        Console.WriteLine(all[0]); // !EPD2007
        Console.WriteLine(all.Length); // ok
        var any = await await Task.WhenAny(MailAsync(user), MailAsync(user));
        Console.WriteLine(any); // !EPD2007
        var plans = await Task.WhenAll(PlanAsync(user), PlanAsync(user));
        Console.WriteLine(plans[0]); // ok
    }

    public async Task Continuations(User user)
    {
        await MailAsync(user).ContinueWith(task => Console.WriteLine(task.Result)); // !EPD2007
        await PlanAsync(user).ContinueWith(task => Console.WriteLine(task.Result)); // ok
    }

    public async Task Streams(List<User> users)
    {
        await foreach (var mail in MailsAsync(users))
        {
            Console.WriteLine(mail); // !EPD2007
        }

        await foreach (var plan in PlansAsync(users))
        {
            Console.WriteLine(plan); // ok
        }
    }

    public async Task Channels(User user)
    {
        var channel = Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync(user.Email);
        Console.WriteLine(await channel.Reader.ReadAsync()); // !EPD2007
        var plans = Channel.CreateUnbounded<string>();
        await plans.Writer.WriteAsync(user.Plan);
        await foreach (var plan in plans.Reader.ReadAllAsync())
        {
            Console.WriteLine(plan); // ok
        }
    }

    public async Task Channel_of_people(Channel<User> channel)
    {
        await foreach (var user in channel.Reader.ReadAllAsync())
        {
            Console.WriteLine(user.Email); // !EPD2007
            Console.WriteLine(user.Plan); // ok
        }
    }

    public async Task Completion_sources(User user)
    {
        var source = new TaskCompletionSource<string>();
        source.SetResult(user.Email);
        Console.WriteLine(await source.Task); // !EPD2007
        var plans = new TaskCompletionSource<string>();
        plans.SetResult(user.Plan);
        Console.WriteLine(await plans.Task); // ok
    }

    public async Task Into_an_async_helper(User user)
    {
        await ShowAsync(user.Email);
        await ShowPlanAsync(user.Plan);
    }

    public async Task Async_lambda(User user)
    {
        Func<Task<string>> read = async () =>
        {
            await Task.Yield();
            return user.Email;
        };
        Console.WriteLine(await read()); // !EPD2007
        Func<Task<string>> plan = async () => await PlanAsync(user);
        Console.WriteLine(await plan()); // ok
    }

    public async Task Async_using(User user)
    {
        await using var writer = new StringWriter();
        await writer.WriteAsync(user.Email);
        Console.WriteLine(writer.ToString()); // !EPD2007
    }

    public void Threads(User user)
    {
        var mail = user.Email;
        new Thread(() => Console.WriteLine(mail)).Start(); // !EPD2007
        ThreadPool.QueueUserWorkItem(state => Console.WriteLine(state), user.Plan); // ok
        Parallel.ForEach(new[] { user }, one => Console.WriteLine(one.Nickname)); // !EPD2007
        Parallel.ForEach(new[] { user }, one => Console.WriteLine(one.Plan)); // ok
    }

    public async Task Async_local(User user)
    {
        var ambient = new AsyncLocal<string>();
        ambient.Value = user.Email;
        await Task.Yield();
        Console.WriteLine(ambient.Value); // !EPD2007
        ambient.Value = "";
        Console.WriteLine(ambient.Value); // ok
    }

    private static async Task<string> MailAsync(User user)
    {
        await Task.Delay(1);
        return user.Email;
    }

    private static async Task<string> PlanAsync(User user)
    {
        await Task.Delay(1);
        return user.Plan;
    }

    private static async IAsyncEnumerable<string> MailsAsync(List<User> users)
    {
        foreach (var user in users)
        {
            await Task.Yield();
            yield return user.Email;
        }
    }

    private static async IAsyncEnumerable<string> PlansAsync(List<User> users)
    {
        foreach (var user in users)
        {
            await Task.Yield();
            yield return user.Plan;
        }
    }

    private static async Task ShowAsync(string text)
    {
        await Task.Yield();
        Console.WriteLine(text); // !EPD2007
    }

    private static async Task ShowPlanAsync(string text)
    {
        await Task.Yield();
        Console.WriteLine(text); // ok
    }
}
