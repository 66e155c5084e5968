using System.Diagnostics;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace FlowCases.Festival;

public sealed class Artist
{
    public Guid Id { get; set; }
    [PersonalData("nickname", "profile")] public string RealName { get; set; } = "";
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("email", "newsletter")] public string News { get; set; } = "";
    [PersonalData("phone", "profile")] public string? Phone { get; set; }
    public string StageName { get; set; } = "";
    public decimal Fee { get; set; }
    [ConsentCheck("newsletter")] public bool WantsNews { get; set; }
    public Artist? Manager { get; set; }
}

public sealed record ArtistView(Guid Id, string StageName)
{
    public static ArtistView From(Artist artist) => new(artist.Id, artist.StageName);
}

public sealed record ArtistDetails(Guid Id, string StageName, string Mail)
{
    public static ArtistDetails From(Artist artist) => new(artist.Id, artist.StageName, artist.Mail);
}

public interface IArtists
{
    Task<Artist?> Find(Guid id, CancellationToken token = default);

    IAsyncEnumerable<Artist> All(CancellationToken token = default);
}

public abstract class Handler<TRequest, TAnswer>(ILogger logger)
{
    public async Task<TAnswer> Run(TRequest request, CancellationToken token)
    {
        using var activity = Activity.Current?.Source.StartActivity(typeof(TRequest).Name);
        logger.LogInformation("Running {Request}", typeof(TRequest).Name); // ok
        try
        {
            var answer = await Handle(request, token);
            Done(answer);
            return answer;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            activity?.SetStatus(ActivityStatusCode.Error, error.GetType().Name); // ok
            throw;
        }
    }

    protected abstract Task<TAnswer> Handle(TRequest request, CancellationToken token);

    protected virtual void Done(TAnswer answer) => logger.LogInformation("Done"); // ok
}

public sealed class StageNames(IArtists artists, ILogger<StageNames> logger) : Handler<Guid, string>(logger)
{
    protected override async Task<string> Handle(Guid request, CancellationToken token) => (await artists.Find(request, token))?.StageName ?? "";

    protected override void Done(string answer) => logger.LogInformation("Stage name {Answer}", answer); // ok
}

public sealed class RealNames(IArtists artists, ILogger<RealNames> logger) : Handler<Guid, string>(logger)
{
    protected override async Task<string> Handle(Guid request, CancellationToken token) => (await artists.Find(request, token))?.RealName ?? "";

    protected override void Done(string answer) => logger.LogInformation("Real name {Answer}", answer); // !EPD2006
}

[ApiController]
[Route("artists")]
public sealed class ArtistsController(IArtists artists, StageNames stages, RealNames reals) : ControllerBase
{
    [HttpGet("{id:guid}")]
    public async Task<ActionResult<ArtistView>> Get(Guid id) => await artists.Find(id) is { } artist ? ArtistView.From(artist) : NotFound(); // ok

    [HttpGet("{id:guid}/details")]
    public async Task<ActionResult<ArtistDetails>> Details(Guid id) => await artists.Find(id) is { } artist ? ArtistDetails.From(artist) : NotFound(); // !EPD4001

    [HttpGet("{id:guid}/stage")]
    public async Task<string> Stage(Guid id) => await stages.Run(id, HttpContext.RequestAborted); // ok

    [HttpGet("{id:guid}/real")]
    public async Task<string> Real(Guid id) => await reals.Run(id, HttpContext.RequestAborted); // !EPD4001

    [Authorize(Roles = "admin")]
    [HttpGet("{id:guid}/all")]
    public async Task<IActionResult> All(Guid id) => Ok(await artists.Find(id)); // ok

    [HttpGet("stream")]
    public async IAsyncEnumerable<ArtistView> Stream([EnumeratorCancellation] CancellationToken token)
    {
        await foreach (var artist in artists.All(token))
        {
            yield return ArtistView.From(artist); // ok
        }
    }

    [HttpGet("mails")]
    public async IAsyncEnumerable<string> Mails([EnumeratorCancellation] CancellationToken token)
    {
        await foreach (var artist in artists.All(token))
        {
            yield return artist.Mail; // !EPD4001
        }
    }

    [HttpPost]
    public IActionResult Create(ArtistDetails details)
    {
        Response.Headers["X-Count"] = "1"; // ok
        return CreatedAtAction(nameof(Get), new { id = details.Id }, null); // ok
    }
}

public static class Api
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var open = routes.MapGroup("/open");
        open.MapGet("/{id:guid}", Find); // ok
        open.MapGet("/{id:guid}/mail", [Authorize] async (Guid id, IArtists artists) => (await artists.Find(id))?.Mail); // ok
        open.MapGet("/{id:guid}/phone", async (Guid id, IArtists artists) => (await artists.Find(id))?.Phone); // !EPD4001
        open.MapGet("/{id:guid}/size", async (Guid id, IArtists artists) => (await artists.Find(id))?.Mail.Length); // ok
    }

    private static async Task<Results<Ok<ArtistView>, NotFound>> Find(Guid id, IArtists artists) =>
        await artists.Find(id) is { } artist ? TypedResults.Ok(ArtistView.From(artist)) : TypedResults.NotFound(); // ok
}

public sealed class Letters(HttpClient http, ILogger<Letters> logger)
{
    private int _sent;

    public async Task Send(IReadOnlyList<Artist> artists)
    {
        var agreed = new List<string>();
        foreach (var artist in artists)
        {
            if (artist.WantsNews)
            {
                agreed.Add(artist.News);
            }
        }

        await http.PostAsJsonAsync("https://api.home.example/news", agreed); // ok
        var all = new List<string>();
        foreach (var artist in artists)
        {
            if (artist.Fee > 100)
            {
                all.Add(artist.News);
            }
        }

        await http.PostAsJsonAsync("https://api.home.example/news", all); // !EPD2016
        await Deliver(artists.Where(one => one.WantsNews).ToList());
        await DeliverAll(artists.Where(one => one.Fee > 1).ToList());
        foreach (var artist in artists)
        {
            await One(artist, artist.WantsNews);
            await Any(artist, artist.Fee > 100);
        }

        if (artists.FirstOrDefault(one => one.WantsNews) is { } first)
        {
            await http.PostAsJsonAsync("https://api.home.example/news", first.News); // ok
        }

        if (artists.FirstOrDefault(one => one.Fee > 3) is { } other)
        {
            await http.PostAsJsonAsync("https://api.home.example/news", other.News); // !EPD2016
        }

        await http.PostAsJsonAsync("https://api.home.example/news", Chosen(artists[0]) ?? "none"); // ok
        await http.PostAsJsonAsync("https://api.home.example/news", Taken(artists[0]) ?? "none"); // !EPD2016
        logger.LogInformation("Sent {Count}", _sent); // ok
    }

    private async Task Deliver(List<Artist> artists)
    {
        foreach (var artist in artists)
        {
            _sent++;
            await http.PostAsJsonAsync("https://api.home.example/news", artist.News); // ok
        }
    }

    private async Task DeliverAll(List<Artist> artists)
    {
        foreach (var artist in artists)
        {
            _sent++;
            await http.PostAsJsonAsync("https://api.home.example/news", artist.News); // !EPD2016
        }
    }

    private async Task One(Artist artist, bool may)
    {
        if (may)
        {
            await http.PostAsJsonAsync("https://api.home.example/news", artist.News); // ok
        }
    }

    private async Task Any(Artist artist, bool may)
    {
        if (may)
        {
            await http.PostAsJsonAsync("https://api.home.example/news", artist.News); // !EPD2016
        }
    }

    private static string? Chosen(Artist artist) => artist.WantsNews ? artist.News : null;

    private static string? Taken(Artist artist) => artist.Fee > 3 ? artist.News : null;
}

public sealed class Contracts(ILogger<Contracts> logger)
{
    private readonly Dictionary<Guid, Contract> _contracts = [];

    public Contract this[Guid id]
    {
        get => _contracts[id];
        private set => _contracts[id] = value;
    }

    public void Sign(Artist artist)
    {
        var contract = Contract.Of(artist);
        this[artist.Id] = contract;
        logger.LogInformation("Signed {Contract}", contract); // ok
        logger.LogInformation("Signed {Text}", contract.Text()); // !EPD2006
        logger.LogInformation("Signed {Fee}", this[artist.Id].Fee); // ok
        logger.LogInformation("Signed {Party}", this[artist.Id].Party); // !EPD2006
        var (party, fee) = contract;
        logger.LogInformation("Fee {Fee}", fee); // ok
        logger.LogInformation("Party {Party}", party); // !EPD2006
        var second = contract with { Party = artist.StageName };
        logger.LogInformation("Party {Party}", second.Party); // ok
        var deepest = artist.Manager?.Manager?.Manager?.Manager?.Phone ?? "none";
        logger.LogInformation("Deepest {Deepest}", deepest); // !EPD2006
        logger.LogInformation("Deepest {Deepest}", artist.Manager?.Manager?.Manager?.Manager?.StageName ?? "none"); // ok
        var text = JsonSerializer.Serialize(_contracts.Values.Select(one => new { one.Fee }));
        logger.LogInformation("{Text}", text); // ok
        text = JsonSerializer.Serialize(_contracts.Values);
        logger.LogInformation("{Text}", text); // !EPD2006
    }
}

public sealed record Contract
{
    private Contract(string party, decimal fee) => (Party, Fee) = (party, fee);

    public string Party { get; init; }

    public decimal Fee { get; }

    public static Contract Of(Artist artist) => new(artist.RealName, artist.Fee);

    public void Deconstruct(out string party, out decimal fee) => (party, fee) = (Party, Fee);

    public string Text() => $"{Party} gets {Fee}";

    public override string ToString() => $"contract over {Fee}";
}
