using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FlowCases.Ballet;

public class Dancer
{
    public Guid Id { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("phone", "profile")] public string? Phone { get; set; }
    [PersonalData("birth-date", "profile")] public DateOnly Born { get; set; }
    [PersonalData("address", "profile")] public Home? Home { get; set; }
    public string Role { get; set; } = "";
    public int Height { get; set; }
    public List<Show> Shows { get; set; } = [];
}

public class Home
{
    public string Street { get; set; } = "";
    public string Town { get; set; } = "";
}

public class Show
{
    public int Id { get; set; }
    public string Title { get; set; } = "";
    public Dancer? Lead { get; set; }
    public Guid? LeadId { get; set; }
}

public sealed class Stage(DbContextOptions<Stage> options) : DbContext(options)
{
    public DbSet<Dancer> Dancers => Set<Dancer>();

    public DbSet<Show> Shows => Set<Show>();
}

public interface IRepository<T>
    where T : class
{
    Task<T?> ById(Guid id);

    IAsyncEnumerable<T> Stream(Func<T, bool>? where = null);
}

public sealed class Repository<T>(Stage stage) : IRepository<T>
    where T : class
{
    public async Task<T?> ById(Guid id) => await stage.Set<T>().FindAsync(id);

    public async IAsyncEnumerable<T> Stream(Func<T, bool>? where = null)
    {
        await foreach (var one in stage.Set<T>().AsAsyncEnumerable())
        {
            if (where?.Invoke(one) ?? true)
            {
                yield return one;
            }
        }
    }
}

public sealed record DancerDto(Guid Id, string Role)
{
    public string? Contact { get; init; }

    [JsonIgnore] public string? Hidden { get; init; }

    public static DancerDto From(Dancer dancer) => new(dancer.Id, dancer.Role);

    public static DancerDto Full(Dancer dancer) => From(dancer) with { Contact = dancer.Mail };
}

public static class DancerQueries
{
    public static IQueryable<DancerDto> ToDtos(this IQueryable<Dancer> dancers) => dancers.Select(one => new DancerDto(one.Id, one.Role) { Contact = one.Phone });

    public static Task<List<T>> Page<T>(this IQueryable<T> query, int page, CancellationToken token) => query.Skip(page * 10).Take(10).ToListAsync(token);

    public static string Short(this Dancer dancer) => dancer.Role[..3];

    public static string Initial(this Dancer dancer) => $"{dancer.Name.AsSpan()[0]}.";
}

public sealed class Rehearsals(IServiceScopeFactory scopes, Channel<Dancer> queue, ILogger<Rehearsals> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var stage = scope.ServiceProvider.GetRequiredService<Stage>();
        var repository = scope.ServiceProvider.GetRequiredService<IRepository<Dancer>>();
        await foreach (var dancer in queue.Reader.ReadAllAsync(stoppingToken))
        {
            logger.LogInformation("{Role}", dancer.Role); // ok
            logger.LogInformation("{Name}", dancer.Name); // !EPD2006
        }

        var found = await repository.ById(Guid.Empty);
        logger.LogInformation("{Short}", found?.Short()); // ok
        logger.LogInformation("{Initial}", found?.Initial()); // !EPD2006
        await foreach (var tall in repository.Stream(one => one.Height > 180))
        {
            logger.LogInformation("{Height}", tall.Height); // ok
            logger.LogInformation("{Street}", tall.Home?.Street); // !EPD2006
        }

        var page = await stage.Dancers.OrderBy(one => one.Name).ToDtos().Page(0, stoppingToken);
        logger.LogInformation("{Role}", page[0].Role); // ok
        logger.LogInformation("{Contact}", page.Single(one => one.Role == "x").Contact); // !EPD2006
        var titles = await stage.Shows.Where(one => one.Lead!.Phone != null).Select(one => one.Title).Page(1, stoppingToken);
        logger.LogInformation("{Titles}", titles); // ok
        var leads = await (from show in stage.Shows
                           let lead = show.Lead
                           where lead != null
                           select new { show.Title, Lead = lead.Name + " as " + lead.Role, Age = DateTime.UtcNow.Year - lead.Born.Year }).ToArrayAsync(stoppingToken);
        logger.LogInformation("{Title}", leads[0].Title); // ok
        logger.LogInformation("{Lead}", leads[0].Lead); // !EPD2006
        logger.LogInformation("{Grown}", leads.Any(one => one.Age >= 18)); // ok
        logger.LogInformation("{Age}", leads.Min(one => one.Age)); // !EPD2006
        stage.Dancers.Remove(found!);
        logger.LogInformation("{Changes}", await stage.SaveChangesAsync(stoppingToken)); // ok
        logger.LogInformation("{Sql}", stage.Dancers.Where(one => one.Mail == "x").ToQueryString()); // ok
    }
}

public sealed class Programme(IMemoryCache cache, HttpClient http)
{
    private ImmutableDictionary<string, ImmutableList<string>> _cast = ImmutableDictionary<string, ImmutableList<string>>.Empty;
    private readonly Dictionary<(string Show, int Row), Dancer> _seats = [];
    private readonly Queue<Func<string>> _later = new();

    public void Cast(Dancer dancer, Show show)
    {
        var roles = ImmutableList.Create(dancer.Role);
        var more = roles.Add(dancer.Name);
        Console.WriteLine(roles[0]); // ok
        Console.WriteLine(more[^1]); // !EPD2007
        _cast = _cast.SetItem(show.Title, more);
        Console.WriteLine(_cast.Keys.First()); // ok
        Console.WriteLine(_cast[show.Title].Last()); // !EPD2007
        _seats[(show.Title, 3)] = dancer;
        Console.WriteLine(_seats.Keys.First().Show); // ok
        Console.WriteLine(_seats[("x", 1)].Role); // ok
        Console.WriteLine(_seats.TryGetValue(("x", 1), out var seated) ? seated.Mail : ""); // !EPD2007
        _later.Enqueue(() => dancer.Role);
        Console.WriteLine(show.Lead?.Home is { Town: var town, Street.Length: > 3 } ? town : "nowhere"); // !EPD2007
        Console.WriteLine(show.Lead?.Home is null); // ok
        var text = show.Title;
        text.Replace("?", dancer.Name);
        Console.WriteLine(text); // ok
        text = text.Replace("?", dancer.Name, StringComparison.Ordinal);
        Console.WriteLine(text); // !EPD2007
        var builder = new StringBuilder();
        _ = dancer switch
        {
            { Height: > 190 } => builder.Append("tall"),
            { Phone: { } phone } when phone.StartsWith('+') => builder.Append(phone.AsSpan(1)),
            _ => builder,
        };
        Console.WriteLine(builder); // !EPD2007
        builder.Clear().Append(CultureInfo.InvariantCulture, $"{dancer.Height} cm");
        Console.WriteLine(builder); // ok
    }

    public async Task Dtos(Dancer dancer)
    {
        Console.WriteLine(DancerDto.From(dancer)); // ok
        Console.WriteLine(DancerDto.Full(dancer)); // !EPD2007
        Console.WriteLine(JsonSerializer.Serialize(DancerDto.From(dancer) with { Hidden = dancer.Mail })); // ok
        Console.WriteLine(JsonSerializer.Serialize(new[] { DancerDto.Full(dancer) })); // !EPD2007
        var cached = await cache.GetOrCreateAsync(dancer.Id, entry =>
        {
            entry.SlidingExpiration = TimeSpan.FromMinutes(1);
            return Task.FromResult(DancerDto.Full(dancer));
        });
        Console.WriteLine(cached?.Role); // ok
        Console.WriteLine(cached?.Contact); // !EPD2007
        var copy = Clone(dancer);
        Console.WriteLine(copy.Height); // ok
        Console.WriteLine(copy.Born); // !EPD2007
        var dto = Clone(DancerDto.Full(dancer));
        Console.WriteLine(dto.Role); // ok
        Console.WriteLine(dto.Contact); // !EPD2007
        var answer = await http.PostAsJsonAsync("https://api.home.example/dancers", dancer); // ok
        var back = await answer.Content.ReadFromJsonAsync<Dancer>();
        Console.WriteLine(back?.Role); // ok
        Console.WriteLine(back?.Phone); // !EPD2007
        var (role, contact) = Split(dancer);
        Console.WriteLine(role); // ok
        Console.WriteLine(contact?.Length); // ok
        Console.WriteLine(contact); // !EPD2007
    }

    public void Swapped(Dancer dancer, bool loud)
    {
        var names = (First: dancer.Role, Second: dancer.Name);
        names = (names.Second, names.First);
        Console.WriteLine(names.Second); // ok
        Console.WriteLine(names.First); // !EPD2007
        string? shout = null;
        if (loud)
        {
            shout = dancer.Name.ToUpperInvariant();
        }

        Console.WriteLine(loud ? shout : null); // !EPD2007
        shout = string.IsNullOrEmpty(shout) ? "quiet" : "loud";
        Console.WriteLine(shout); // ok
        var label = nameof(Dancer) + (dancer.Born > new DateOnly(2000, 1, 1) ? " young" : " old");
        Console.WriteLine(label); // ok
        object boxed = dancer.Born;
        Console.WriteLine(boxed is DateOnly { Month: var month } ? month : 0); // !EPD2007
        boxed = dancer.Height;
        Console.WriteLine(boxed); // ok
        dynamic loose = dancer;
        Console.WriteLine((string)loose.Role); // ok
        Console.WriteLine((string)loose.Mail); // !EPD2007
        Debug.WriteLineIf(dancer.Phone is not null, "has a phone"); // ok
        Debug.WriteLine(new { dancer.Height, dancer.Born.Year }); // !EPD2007
        Debug.WriteLine(new { dancer.Height, Adult = dancer.Born.Year < 2000 }); // ok
    }

    private static (string Role, string? Contact) Split(Dancer dancer) => dancer switch
    {
        { Phone.Length: > 0 } => (dancer.Role, dancer.Phone),
        { Mail: var mail } => (dancer.Role, mail),
    };

    private static T Clone<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value))!;
}
