// Functions that see what the method around them was called with, given to helpers that call them.
namespace FlowCases.Errands;

public class Errand(ILogger<Errand> logger)
{
    public void OfLetters(User user) => Deliver(user.Email, user.Plan);

    private void Deliver(string address, string plan)
    {
        logger.LogInformation("to {To}", Ask(() => address)); // !EPD2006
        logger.LogInformation("by {By}", Ask(() => plan)); // ok
        logger.LogInformation("to {To}", Ask(_ => address.Trim(), "x")); // !EPD2006
        logger.LogInformation("by {By}", Ask(key => key + plan, "x")); // ok
    }

    private static string Ask(Func<string> who) => who();

    private static string Ask(Func<string, string> who, string key) => who(key);
}

public class Retrying(ILogger<Retrying> logger)
{
    public Task Greet(User user) => GreetAsync(user.Email);

    public Task Count(User user) => CountAsync(user.Plan);

    private async Task GreetAsync(string address)
    {
        var found = await Retry(() => Find(address));
        logger.LogInformation("found {Found}", found); // !EPD2006
        var length = await Retry(async () => (await Find(address)).Length);
        logger.LogInformation("so long {Length}", length); // ok
    }

    private async Task CountAsync(string plan)
    {
        var found = await Retry(() => Find(plan));
        logger.LogInformation("found {Found}", found); // ok
    }

    private static Task<string> Find(string text) => Task.FromResult(text.ToLowerInvariant());

    private static async Task<T> Retry<T>(Func<Task<T>> work)
    {
        for (var time = 0; ; time++)
        {
            try
            {
                return await work();
            }
            catch (InvalidOperationException) when (time < 3)
            {
                await Task.Delay(time);
            }
        }
    }
}

public class Cupboard(ILogger<Cupboard> logger)
{
    private readonly Dictionary<string, string> _known = new();

    private string Keep(string key, Func<string> make) => _known.TryGetValue(key, out var known) ? known : _known[key] = make();

    public void Open(User user)
    {
        Show(user.Phone);
        ShowKey(user.Plan);
    }

    private void Show(string phone)
    {
        string Made() => phone;
        logger.LogInformation("kept {Kept}", Run(Made)); // !EPD2006
        var other = Keep("phone", () => phone);
        logger.LogInformation("kept {Kept}", other); // !EPD2006
    }

    private void ShowKey(string plan)
    {
        string Made() => plan;
        logger.LogInformation("kept {Kept}", Run(Made)); // ok
        logger.LogInformation("made {Made}", Run(() => Run(Made))); // ok
    }

    public void OpenAll(User user) => ShowAll(user.Email, new List<string>());

    private void ShowAll(string address, List<string> seen)
    {
        logger.LogInformation("made {Made}", Run(() => Run(() => address))); // !EPD2006
        Run(() => { seen.Add(address); return ""; });
        logger.LogInformation("counted {Count}", Run(() => seen.Count.ToString())); // ok
    }

    private static string Run(Func<string> how) => how();
}
