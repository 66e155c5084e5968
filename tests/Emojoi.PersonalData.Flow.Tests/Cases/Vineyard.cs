using System.Collections.Frozen;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FlowCases.Vineyard;

[PersonalData("email", "profile")]
public readonly record struct MailAddress(string Value)
{
    public string Domain => Value[(Value.IndexOf('@', StringComparison.Ordinal) + 1)..];

    public static MailAddress Parse(string text) => new(text.Trim().ToLowerInvariant());

    public static implicit operator string(MailAddress address) => address.Value;

    public override string ToString() => Value;
}

public readonly record struct Bottles(int Value)
{
    public static Bottles operator +(Bottles left, Bottles right) => new(left.Value + right.Value);

    public override string ToString() => Value + " bottles";
}

public sealed class Taster
{
    public int Id { get; private set; }
    [PersonalData("nickname", "profile")] public string Name { get; private set; } = "";
    public MailAddress Mail { get; private set; }
    [PersonalData("birth-date", "profile")] public DateOnly Born { get; private set; }
    public string Wine { get; private set; } = "";
    public Bottles Bought { get; private set; }
    public IReadOnlyCollection<Visit> Visits => _visits;

    private readonly List<Visit> _visits = [];

    public static Taster Create(string name, string mail, DateOnly born) => new() { Name = name, Mail = MailAddress.Parse(mail), Born = born };

    public Taster Rename(string name)
    {
        Name = name;
        return this;
    }

    public void Buy(Bottles bottles) => Bought += bottles;

    public Visit Add(string room)
    {
        var visit = new Visit(room, DateTime.UtcNow) { Guide = Name };
        _visits.Add(visit);
        return visit;
    }
}

public sealed record Visit(string Room, DateTime At)
{
    public string? Guide { get; init; }
}

public interface IEvent
{
    DateTime At { get; }
}

public sealed record TasterRenamed(int Id, [property: PersonalData("nickname", "profile")] string Name, DateTime At) : IEvent;

public sealed record BottlesBought(int Id, Bottles Bottles, DateTime At) : IEvent;

public sealed class Cellar(DbContextOptions<Cellar> options) : DbContext(options)
{
    public DbSet<Taster> Tasters => Set<Taster>();
}

public interface IStore
{
    Task<IReadOnlyList<IEvent>> Load(int id);

    Task Append(int id, IEvent happened);
}

public sealed class Projection
{
    public string Title { get; private set; } = "";

    public Bottles Sum { get; private set; }

    public Projection Apply(IEvent happened)
    {
        switch (happened)
        {
            case TasterRenamed { Name: var name }:
                Title = "Taster " + name;
                break;
            case BottlesBought bought:
                Sum += bought.Bottles;
                break;
        }

        return this;
    }
}

public interface IFormatter
{
    string Name { get; }

    string Format(Taster taster);
}

public sealed class WineFormatter : IFormatter
{
    public string Name => "wine";

    public string Format(Taster taster) => $"{taster.Wine}: {taster.Bought}";
}

public sealed class CardFormatter : IFormatter
{
    public string Name => "card";

    public string Format(Taster taster) => $"{taster.Name} <{taster.Mail}>";
}

public sealed class Cards(IEnumerable<IFormatter> formatters, WineFormatter wines, CardFormatter cards, ILogger<Cards> logger)
{
    private static readonly FrozenDictionary<string, Func<Taster, string>> s_labels = new Dictionary<string, Func<Taster, string>>
    {
        ["wine"] = taster => taster.Wine,
        ["name"] = taster => taster.Name,
    }.ToFrozenDictionary();

    private readonly Dictionary<string, IFormatter> _byName = formatters.ToDictionary(one => one.Name);

    public void Print(Taster taster, string kind)
    {
        logger.LogInformation("{Card}", _byName[kind].Format(taster)); // !EPD2006
        logger.LogInformation("{Names}", string.Join(",", _byName.Keys)); // ok
        logger.LogInformation("{Wine}", wines.Format(taster)); // ok
        logger.LogInformation("{Card}", cards.Format(taster)); // !EPD2006
        logger.LogInformation("{Card}", formatters.First(one => one.Name == kind).Format(taster)); // !EPD2006
        logger.LogInformation("{Label}", s_labels[kind](taster)); // !EPD2006
        logger.LogInformation("{Labels}", s_labels.Count); // ok
        logger.LogInformation("{Mail}", taster.Mail); // !EPD2006
        logger.LogInformation("{Bought}", taster.Bought); // ok
        logger.LogInformation("{Domain}", taster.Mail.Domain); // !EPD2006
        string address = taster.Mail;
        logger.LogInformation("{Address}", address); // !EPD2006
        logger.LogInformation("{Known}", taster.Mail.Value.EndsWith(".example", StringComparison.Ordinal)); // ok
        logger.LogInformation("{Renamed}", taster.Rename("x").Wine); // ok
        logger.LogInformation("{Renamed}", taster.Rename("x").Name); // !EPD2006
        logger.LogInformation("{Room}", taster.Add("cellar").Room); // ok
        logger.LogInformation("{Guide}", taster.Add("cellar").Guide); // !EPD2006
        logger.LogInformation("{Visits}", taster.Visits.Count); // ok
        logger.LogInformation("{Guides}", taster.Visits.Select(one => one.Guide).FirstOrDefault()); // !EPD2006
    }

    public async Task Events(IStore store, int id)
    {
        var events = await store.Load(id);
        var projection = events.Aggregate(new Projection(), (sum, next) => sum.Apply(next));
        logger.LogInformation("{Sum}", projection.Sum); // ok
        logger.LogInformation("{Title}", projection.Title); // !EPD2006
        logger.LogInformation("{Bought}", events.OfType<BottlesBought>().Sum(one => one.Bottles.Value)); // ok
        logger.LogInformation("{Last}", events.OfType<TasterRenamed>().LastOrDefault()?.Name); // !EPD2006
        logger.LogInformation("{At}", events.Max(one => one.At)); // ok
        foreach (var happened in events)
        {
            logger.LogInformation("{Kind}", happened.GetType().Name); // ok
            logger.LogInformation("{Text}", happened switch { BottlesBought { Bottles: var bottles } => bottles.ToString(), TasterRenamed renamed => renamed.Name, _ => "" }); // !EPD2006
        }
    }
}

public sealed class Exports(Cellar cellar, HttpClient http)
{
    private static readonly string[] s_head = ["id", "wine"];

    public async Task Write(string path, CancellationToken token)
    {
        await using var writer = new StreamWriter(path);
        await writer.WriteLineAsync(string.Join(';', s_head)); // ok
        await foreach (var taster in cellar.Tasters.AsAsyncEnumerable().WithCancellation(token))
        {
            await writer.WriteLineAsync(string.Join(';', Columns(taster))); // ok
            await writer.WriteLineAsync(string.Join(';', Personal(taster))); // !EPD2013
        }

        var totals = new SortedDictionary<string, Bottles>(StringComparer.Ordinal);
        foreach (var taster in cellar.Tasters)
        {
            totals[taster.Wine] = totals.GetValueOrDefault(taster.Wine) + taster.Bought;
        }

        await File.WriteAllTextAsync(path, JsonSerializer.Serialize(totals), token); // ok
        var ages = cellar.Tasters.AsEnumerable().GroupBy(one => one.Born.Year / 10).ToDictionary(group => group.Key, group => group.Count());
        await File.WriteAllTextAsync(path, JsonSerializer.Serialize(ages), token); // !EPD2013
        var builder = new StringBuilder();
        foreach (var (wine, bottles) in totals)
        {
            builder.Append(CultureInfo.InvariantCulture, $"{wine}={bottles};");
        }

        await http.PostAsJsonAsync("https://wines.example/totals", new { Text = builder.ToString() }, token); // ok
        await http.PostAsJsonAsync("https://wines.example/tasters", cellar.Tasters.Select(one => new { one.Wine, Mail = one.Mail.Value }), token); // !EPD2002
        await http.PostAsJsonAsync("https://wines.example/tasters", cellar.Tasters.Select(one => new { one.Wine, Has = one.Mail.Value != "" }), token); // ok
    }

    private static IEnumerable<string> Columns(Taster taster)
    {
        yield return taster.Id.ToString(CultureInfo.InvariantCulture);
        yield return taster.Wine;
    }

    private static IEnumerable<string> Personal(Taster taster)
    {
        foreach (var column in Columns(taster))
        {
            yield return column;
        }

        yield return Quote(taster.Name);
    }

    private static string Quote(string text) => text.Contains(';') ? "\"" + text + "\"" : text;
}

public sealed class Nightly(IServiceProvider services, ILogger<Nightly> logger) : IHostedService, IDisposable
{
    private readonly PeriodicTimer _timer = new(TimeSpan.FromHours(1));
    private readonly Queue<(int Id, string Text)> _pending = new();
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);
    private Task? _running;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _running = Run(cancellationToken);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => _running ?? Task.CompletedTask;

    public void Dispose() => _timer.Dispose();

    private async Task Run(CancellationToken token)
    {
        while (await _timer.WaitForNextTickAsync(token))
        {
            using var scope = services.CreateScope();
            var cellar = scope.ServiceProvider.GetRequiredService<Cellar>();
            foreach (var taster in await cellar.Tasters.ToListAsync(token))
            {
                if (_done.Add(taster.Mail))
                {
                    _pending.Enqueue((taster.Id, $"Dear {taster.Name}"));
                }
            }

            logger.LogInformation("{Done} {Pending}", _done.Count, _pending.Count); // ok
            while (_pending.TryDequeue(out var next))
            {
                logger.LogInformation("{Id}", next.Id); // ok
                logger.LogInformation("{Text}", next.Text); // !EPD2006
            }

            foreach (var mail in _done)
            {
                logger.LogInformation("{Mail}", mail); // !EPD2006
            }

            logger.LogInformation("{Was}", _done.Contains("x@y.example")); // ok
        }
    }
}
