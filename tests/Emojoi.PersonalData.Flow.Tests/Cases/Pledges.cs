using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Flurl.Http;
using RabbitMQ.Client;

namespace FlowCases.Pledges;

public sealed class Backer
{
    public int Id { get; init; }
    [PersonalData("nickname", "profile")] public required string Alias { get; init; }
    [PersonalData("email", "profile")] public required string Mail { get; init; }
    [PersonalData("address", "profile")] public Home Home { get; init; } = new("", "");
    public decimal Amount { get; init; }
    public string Reward { get; init; } = "";
}

public sealed record Home(string Street, string City);

public sealed class Pledge
{
    public Backer? Backer { get; set; }
    public string? Comment { get; set; }
    public string Project { get; set; } = "";
}

public sealed class Ledger<TKey, TEntry>
    where TKey : notnull
{
    private readonly Dictionary<TKey, List<TEntry>> _entries = [];

    public int Count => _entries.Count;

    public IReadOnlyList<TEntry> this[TKey key] => _entries.TryGetValue(key, out var entries) ? entries : [];

    public void Add(TKey key, TEntry entry)
    {
        if (!_entries.ContainsKey(key))
        {
            _entries.Add(key, []);
        }

        _entries[key].Add(entry);
    }
}

public static class Functional
{
    public static Func<TA, TC> Compose<TA, TB, TC>(this Func<TA, TB> first, Func<TB, TC> second) => value => second(first(value));

    public static Func<T, T> Twice<T>(Func<T, T> function) => value => function(function(value));

    public static TResult Use<T, TResult>(T resource, Func<T, TResult> body)
        where T : IDisposable
    {
        using (resource)
        {
            return body(resource);
        }
    }

    public static IEnumerable<TOut> Map<TIn, TOut>(this IEnumerable<TIn> items, Func<TIn, TOut> map)
    {
        foreach (var item in items)
        {
            yield return map(item);
        }
    }
}

public readonly struct Masked
{
    private readonly string _text;

    private Masked(string text) => _text = text;

    [Sanitizes(Sanitization.Mask)]
    public static Masked Of(string text) => new(text[..1] + "…");

    public override string ToString() => _text;
}

public sealed class Pledges(ILogger<Pledges> logger, IChannel broker)
{
    private static readonly ActivitySource Activities = new("pledges");

    public void Functions(Backer backer)
    {
        Func<Backer, string> mail = one => one.Mail;
        Func<string, string> trim = text => text.Trim();
        logger.LogInformation("{Text}", mail.Compose(trim)(backer)); // !EPD2006
        Func<Backer, string> reward = one => one.Reward;
        logger.LogInformation("{Text}", reward.Compose(trim)(backer)); // ok
        logger.LogInformation("{Text}", Functional.Twice<string>(text => text + "!")(backer.Alias)); // !EPD2006
        logger.LogInformation("{Text}", Functional.Twice<string>(text => text + "!")(backer.Reward)); // ok
        logger.LogInformation("{Text}", Functional.Use(new MemoryStream(), _ => backer.Alias)); // !EPD2006
        logger.LogInformation("{Text}", Functional.Use(new MemoryStream(), stream => stream.Length)); // ok
        logger.LogInformation("{Text}", string.Join(',', new[] { backer }.Map(one => one.Alias))); // !EPD2006
        logger.LogInformation("{Text}", string.Join(',', new[] { backer }.Map(one => one.Amount))); // ok
        logger.LogInformation("{Text}", string.Join(',', new[] { backer }.Map(reward))); // ok
    }

    public void Ledgers(Backer backer)
    {
        var byProject = new Ledger<string, Backer>();
        byProject.Add("x", backer);
        logger.LogInformation("{Count}", byProject.Count); // ok
        logger.LogInformation("{Alias}", byProject["x"][0].Alias); // !EPD2006
        logger.LogInformation("{Reward}", byProject["x"][0].Reward); // ok
        var texts = new Ledger<int, string>();
        texts.Add(1, backer.Reward);
        logger.LogInformation("{Text}", texts[1][0]); // ok
        texts.Add(2, backer.Alias);
        logger.LogInformation("{Text}", texts[2][0]); // !EPD2006
    }

    public void Graphs(Pledge pledge, Backer backer)
    {
        logger.LogInformation("{City}", backer.Home.City); // !EPD2006
        logger.LogInformation("{Project}", pledge.Project); // ok
        logger.LogInformation("{Comment}", pledge.Comment); // ok
        logger.LogInformation("{Mail}", pledge?.Backer?.Mail); // !EPD2006
        logger.LogInformation("{Amount}", pledge?.Backer?.Amount); // ok
        var copy = new Pledge { Comment = "from " + backer.Alias, Project = backer.Reward };
        logger.LogInformation("{Comment}", copy.Comment); // !EPD2006
        logger.LogInformation("{Project}", copy.Project); // ok
        copy.Comment = null;
        logger.LogInformation("{Comment}", copy.Comment ?? "none"); // ok
        logger.LogInformation("{Json}", JsonSerializer.Serialize(new Pledge { Project = backer.Reward })); // ok
        logger.LogInformation("{Json}", JsonSerializer.Serialize(new Pledge { Backer = backer })); // !EPD2006
        logger.LogInformation("{Masked}", Masked.Of(backer.Mail)); // ok
        logger.LogInformation("{Masked}", Masked.Of(backer.Mail).ToString() + backer.Id); // ok
        logger.LogInformation("{Home}", backer.Home); // !EPD2006
        var json = JsonSerializer.Serialize(backer);
        var read = JsonSerializer.Deserialize<Backer>(json)!;
        logger.LogInformation("{Amount}", read.Amount); // ok
        logger.LogInformation("{Mail}", read.Mail); // !EPD2006
    }

    public async Task Brokers(Backer backer, CancellationToken token)
    {
        await broker.BasicPublishAsync("pledges", "new", JsonSerializer.SerializeToUtf8Bytes(new { backer.Id }), token); // ok
        using var activity = Activities.StartActivity("pledge");
        activity?.SetTag("reward", backer.Reward)?.SetTag("alias", backer.Alias); // !EPD2012
        activity?.SetTag("amount", backer.Amount); // ok
        activity?.AddException(new InvalidOperationException("no reward " + backer.Reward)); // ok
        await "https://api.helpdesk.example/tickets".PostJsonAsync(new { backer.Reward }, cancellationToken: token); // ok
        await "https://api.helpdesk.example/tickets".PostJsonAsync(new { backer.Alias }, cancellationToken: token); // !EPD2003
        await File.WriteAllTextAsync("pledge.json", JsonSerializer.Serialize(new { backer.Amount, backer.Home.Street }), token); // !EPD2013
        await File.WriteAllTextAsync("pledge.json", JsonSerializer.Serialize(new { backer.Amount, backer.Reward }), token); // ok
        var start = new ProcessStartInfo("notify") { ArgumentList = { backer.Reward } };
        using var process = Process.Start(start);
        Console.WriteLine(process?.Id); // ok
        using var writer = new Utf8JsonWriter(File.Create("pledge.json"));
        writer.WriteStartObject();
        writer.WriteNumber("id", backer.Id); // ok
        writer.WriteString("mail", backer.Mail); // !EPD2013
        writer.WriteEndObject();
    }
}
