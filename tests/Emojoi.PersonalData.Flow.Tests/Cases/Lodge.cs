using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FlowCases.Lodge;

public class Guest
{
    public int Id { get; set; }
    [PersonalData("nickname", "profile")] public string Handle { get; set; } = "";
    [PersonalData("email", "newsletter")] public string News { get; set; } = "";
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("nickname", "push")] public string PushName { get; set; } = "";
    public string Room { get; set; } = "";
    public Stay? Stay { get; set; }

    [ConsentCheck("newsletter")]
    public bool WantsNews { get; set; }

    [OptOutCheck("push")]
    public bool HasLeftPush { get; set; }
}

public class Stay
{
    public int Nights { get; set; }
    public List<Guest> Guests { get; set; } = [];
}

public class LodgeDb(DbContextOptions<LodgeDb> options) : DbContext(options)
{
    public DbSet<Guest> Guests => Set<Guest>();
}

public sealed record GuestDto(int Id, string Handle, string Room);

public sealed class RoomSheet
{
    public string Room { get; set; } = "";
    public string Contact { get; set; } = "";
    public int Nights { get; set; }
}

[Recipient("helpdesk")]
public interface IDesk
{
    Task Ask(string mail, string question);
}

public interface INotes
{
    void Note(string text);
}

public sealed class LogNotes(ILogger<LogNotes> logger) : INotes
{
    public void Note(string text) => logger.LogInformation("Note {Text}", text); // !EPD2006
}

public sealed class NoNotes : INotes
{
    public void Note(string text)
    {
        _ = text.Length;
    }
}

/// <summary>Rooms and their sheets.</summary>
public sealed class Reception(LodgeDb db, INotes notes, IDesk desk, HttpClient http, ILogger<Reception> logger)
{
    private string _last = "";
    private static string? s_plan;

    public async Task<RoomSheet> Sheet(int id)
    {
        var guest = await db.Guests.AsNoTracking().Include(one => one.Stay).SingleAsync(one => one.Id == id);
        var sheet = new RoomSheet { Room = guest.Room, Nights = guest.Stay?.Nights ?? 0 };
        sheet.Contact = guest.Mail;
        return sheet;
    }

    public async Task Listed(string room)
    {
        var dtos = await db.Guests.Where(guest => guest.Room == room).Select(guest => new GuestDto(guest.Id, guest.Handle, guest.Room)).ToListAsync();
        foreach (var dto in dtos)
        {
            logger.LogInformation("{Handle} in {Room}", dto.Handle, dto.Room); // !EPD2006
            logger.LogInformation("{Id} in {Room}", dto.Id, dto.Room); // ok
        }

        var rooms = await db.Guests.GroupBy(guest => guest.Room).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count);
        logger.LogInformation("{Rooms}", string.Join(",", rooms.Keys)); // ok
        logger.LogInformation("{Any}", await db.Guests.AnyAsync(guest => guest.Mail == room)); // ok
        logger.LogInformation("{Max}", await db.Guests.MaxAsync(guest => guest.Handle)); // !EPD2006
        logger.LogInformation("{Name}", await db.Guests.Select(guest => EF.Property<string>(guest, "Room")).FirstAsync()); // ok
    }

    public void Kept(Guest guest)
    {
        _last = guest.Handle; // ok
        s_plan = guest.Room;
        Print();
    }

    public void Noted(Guest guest)
    {
        notes.Note(guest.Room);
        notes.Note("guest " + guest.Handle);
    }

    public async Task Asked(Guest guest)
    {
        await desk.Ask(guest.Mail, "late arrival"); // !EPD2003
        await desk.Ask(guest.Room, "late arrival"); // ok
    }

    public async Task News(Guest guest)
    {
        if (!guest.WantsNews)
        {
            return;
        }

        await http.PostAsync("https://api.home.example/news", new StringContent(guest.News)); // ok
    }

    public async Task Unasked_news(Guest guest) => await http.PostAsync("https://api.home.example/news", new StringContent(guest.News)); // !EPD2016

    public async Task Guarded_news(Guest guest)
    {
        Require(guest);
        await http.PostAsync("https://api.home.example/news", new StringContent(guest.News)); // ok
    }

    public async Task Half_guarded(Guest guest, bool hurry)
    {
        if (hurry || guest.WantsNews)
        {
            await http.PostAsync("https://api.home.example/news", new StringContent(guest.News)); // !EPD2016
        }
    }

    private static void Require(Guest guest)
    {
        if (!guest.WantsNews)
        {
            throw new InvalidOperationException("no consent");
        }
    }

    private void Print()
    {
        Console.WriteLine(_last); // !EPD2007
        Console.WriteLine(s_plan); // ok
    }
}

public static class Routes
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/guests/{id:int}", async (int id, LodgeDb db) => await db.Guests.FindAsync(id)); // !EPD4001
        app.MapGet("/guests/{id:int}/room", async (int id, LodgeDb db) => (await db.Guests.FindAsync(id))?.Room); // ok
        app.MapGet("/guests/{id:int}/stay", async (int id, LodgeDb db) => Results.Ok(await db.Guests.FindAsync(id))).RequireAuthorization(); // ok
        var group = app.MapGroup("/desk").RequireAuthorization();
        group.MapGet("/all", (LodgeDb db) => db.Guests.ToListAsync()); // ok
        app.MapGet("/old/{handle}", (string handle) => Results.Redirect("/guests")); // ok
        app.MapGet("/mail/{id:int}", (int id, LodgeDb db) => TypedResults.Redirect("/new?m=" + db.Guests.Find(id)!.Mail)); // !EPD2009
        app.MapPost("/cookie", (HttpContext context, Guest guest) =>
        {
            context.Response.Cookies.Append("session", guest.Handle); // !EPD2011
            context.Response.Cookies.Append("session", guest.Room); // ok
            context.Response.Cookies.Append("unnamed", "1"); // !EPD2011
            return Results.NoContent();
        });
        app.MapGet("/problem/{id:int}", [Authorize] (int id, LodgeDb db) => Results.Problem(detail: "no room for " + db.Guests.Find(id)!.Room)); // ok
    }
}

[ApiController, Route("stays")]
public sealed class StaysController(LodgeDb db, ILogger<StaysController> logger) : ControllerBase
{
    [HttpGet("{id:int}")]
    public async Task<ActionResult<GuestDto>> Get(int id)
    {
        var guest = await db.Guests.FindAsync(id);
        return guest is null ? NotFound() : new GuestDto(guest.Id, guest.Handle, guest.Room); // !EPD4001
    }

    [Authorize, HttpGet("{id:int}/mail")]
    public async Task<string> Mail(int id) => (await db.Guests.SingleAsync(guest => guest.Id == id)).Mail; // ok

    [HttpGet("count")]
    public Task<int> Count() => db.Guests.CountAsync(); // ok

    [HttpPost("visit")]
    public IActionResult Visit(RoomSheet sheet)
    {
        sheet.Contact = HttpContext.Connection.RemoteIpAddress?.ToString() ?? ""; // !EPD1013
        sheet.Room = Request.Headers["X-Room"].ToString(); // ok
        logger.LogInformation("by {Agent}", Request.Headers.UserAgent.ToString()); // !EPD1013
        logger.LogInformation("{Claim}", User.FindFirstValue(ClaimTypes.Role)); // ok
        return Ok();
    }
}

/// <summary>A service of its own.</summary>
public sealed class NightlyMail(IServiceScopeFactory scopes, ILogger<NightlyMail> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            using var scope = scopes.CreateScope();
            var db = scope.ServiceProvider.GetRequiredService<LodgeDb>();
            await foreach (var guest in db.Guests.AsAsyncEnumerable().WithCancellation(stoppingToken))
            {
                try
                {
                    await Deliver(guest);
                }
                catch (Exception problem) when (problem is not OperationCanceledException)
                {
                    logger.LogError(problem, "Room {Room}", guest.Room); // !EPD2006
                }

                logger.LogDebug("Done {Id}", guest.Id); // ok
            }

            await Task.Delay(TimeSpan.FromHours(1), stoppingToken);
        }
    }

    private static Task Deliver(Guest guest) => guest.Mail.Contains('@')
        ? Task.CompletedTask
        : throw new FormatException("not an address: " + guest.Mail); // !EPD2008
}
