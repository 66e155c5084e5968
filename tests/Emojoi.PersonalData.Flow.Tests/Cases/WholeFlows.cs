using System.Net.Http.Json;
using System.Text.Json;

namespace FlowCases.WholeFlows;

public interface IUsers
{
    Task<User?> Find(int id);
}

public interface IAudit
{
    void Write(string what, object details);
}

public class JsonAudit(ILogger<JsonAudit> logger) : IAudit
{
    public void Write(string what, object details)
    {
        var json = JsonSerializer.Serialize(details);
        logger.LogInformation("{What}: {Details}", what, json); // !EPD2006
    }
}

public record SignedUp(int Id, string Who);

public class Bus
{
    private readonly List<Action<object>> _handlers = [];

    public void Subscribe(Action<object> handler) => _handlers.Add(handler);

    public void Publish(object message)
    {
        foreach (var handler in _handlers)
        {
            handler(message);
        }
    }
}

public class WholeFlows(IUsers users, IAudit audit, Bus bus, HttpClient client, ILogger<WholeFlows> logger)
{
    public void Start() => bus.Subscribe(message => Handle((SignedUp)message));

    public async Task SignUp(int id)
    {
        var user = await users.Find(id) ?? throw new KeyNotFoundException("no user " + id); // ok
        audit.Write("sign-up", new { user.Id, user.Email });
        bus.Publish(new SignedUp(user.Id, user.Nickname));
        logger.LogInformation("signed up {Id}", user.Id); // ok
    }

    public async Task Export(List<int> ids)
    {
        var rows = new List<Dictionary<string, object?>>();
        foreach (var id in ids)
        {
            var user = await users.Find(id);
            if (user is null)
            {
                continue;
            }

            rows.Add(new Dictionary<string, object?> { ["id"] = user.Id, ["mail"] = user.Email });
        }

        logger.LogInformation("{Count} rows", rows.Count); // ok
        await client.PostAsJsonAsync("https://tracker.example/export", rows); // !EPD2002
    }

    public async Task Export_of_plans(List<int> ids)
    {
        var rows = new List<Dictionary<string, object?>>();
        foreach (var id in ids)
        {
            if (await users.Find(id) is { } user)
            {
                rows.Add(new Dictionary<string, object?> { ["id"] = user.Id, ["plan"] = user.Plan });
            }
        }

        await client.PostAsJsonAsync("https://tracker.example/export", rows); // ok
    }

    public string Cached(Dictionary<string, Func<User, string>> columns, User user)
    {
        columns["mail"] = one => one.Email;
        columns["plan"] = one => one.Plan;
        var line = string.Join(";", columns.Values.Select(column => column(user)));
        Console.WriteLine(line); // !EPD2007
        return line;
    }

    private void Handle(SignedUp message)
    {
        logger.LogInformation("welcome {Who}", message.Who); // !EPD2006
        logger.LogInformation("welcome {Id}", message.Id); // ok
    }
}
