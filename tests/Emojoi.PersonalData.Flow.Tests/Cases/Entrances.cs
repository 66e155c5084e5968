using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;

namespace FlowCases.Entrances;

public sealed class People(DbContextOptions<People> options) : DbContext(options)
{
    public DbSet<User> Users => Set<User>();
}

public sealed record UserView(int Id, string Plan)
{
    public string? Contact { get; init; }
}

[ApiController]
[Route("users")]
public sealed class UsersController(People people) : ControllerBase
{
    [HttpGet("{id:int}")]
    public async Task<ActionResult<User>> Get(int id) => Ok(await people.Users.FindAsync(id)); // !EPD4001

    [HttpGet("closed/{id:int}"), Authorize]
    public async Task<ActionResult<User>> Closed(int id) => Ok(await people.Users.FindAsync(id)); // ok

    [HttpGet("plans")]
    public async Task<List<string>> Plans() => await people.Users.Select(one => one.Plan).ToListAsync(); // ok

    [HttpGet("mails")]
    public async Task<List<string>> Mails() => await people.Users.Select(one => one.Email).ToListAsync(); // !EPD4001

    [HttpGet("views")]
    public IEnumerable<UserView> Views() => people.Users.Select(one => new UserView(one.Id, one.Plan)); // ok

    [HttpGet("full")]
    public IEnumerable<UserView> Full() => people.Users.Select(one => new UserView(one.Id, one.Plan) { Contact = one.Phone }); // !EPD4001

    [HttpGet("problem")]
    public IActionResult Trouble(int id) => Problem("No plan for " + people.Users.First(one => one.Id == id).Plan); // ok

    [HttpGet("trouble")]
    public IActionResult Problems(int id) => Problem("No plan for " + people.Users.First(one => one.Id == id).Email); // !EPD4001

    [NonAction]
    public User Helper(int id) => people.Users.Single(one => one.Id == id); // ok

    private User Hidden(int id) => people.Users.Single(one => one.Id == id); // ok
}

[Authorize]
[Route("admin")]
public sealed class AdminController(People people) : Controller
{
    public IActionResult Index() => View(people.Users.ToList()); // ok

    [AllowAnonymous]
    public IActionResult Public() => Json(people.Users.First()); // !EPD4001

    [AllowAnonymous]
    public IActionResult Count() => Json(new { Count = people.Users.Count(one => one.Phone != null) }); // ok
}

public static class Routes
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/me", (People people) => people.Users.First()); // !EPD4001
        app.MapGet("/my", (People people) => people.Users.First()).RequireAuthorization(); // ok
        app.MapGet("/plan", (People people) => Results.Ok(people.Users.First().Plan)); // ok
        app.MapGet("/mail", (People people) => Results.Ok(people.Users.First().Email)); // !EPD4001
        app.MapPost("/mail", (People people) => TypedResults.Json(new { people.Users.First().Nickname })); // !EPD4001
        var group = app.MapGroup("/closed").RequireAuthorization();
        group.MapGet("/me", (People people) => people.Users.First()); // ok
        group.MapGet("/open", (People people) => people.Users.First()).AllowAnonymous(); // !EPD4001
        app.MapGet("/named", Named); // ok
    }

    private static IResult Named(People people) => Results.Text(people.Users.First().Plan); // ok
}

public class Visit
{
    [PersonalData("ip-address", "security")] public string Address { get; set; } = "";
    public string From { get; set; } = "";
    public string Browser { get; set; } = "";
    public bool IsKnown { get; set; }
    public byte[] Picture { get; set; } = [];
}

public sealed class Visits(ILogger<Visits> logger, HttpClient http)
{
    public Visit Remember(HttpContext context)
    {
        var visit = new Visit { Address = context.Connection.RemoteIpAddress?.ToString() ?? "" }; // ok
        visit.From = context.Connection.RemoteIpAddress!.ToString(); // !EPD1013
        visit.Browser = context.Request.Headers.UserAgent.ToString(); // !EPD1013
        visit.IsKnown = context.User.HasClaim(claim => claim.Type == ClaimTypes.Email); // ok
        visit.IsKnown = context.Request.Headers.UserAgent.Count > 0; // ok
        visit.Browser = context.Request.Headers.UserAgent.ToString().Contains("Bot", StringComparison.Ordinal) ? "bot" : "browser"; // ok
        visit.From = context.Request.Headers["X-Forwarded-For"].ToString(); // !EPD1013
        visit.From = context.Request.Headers["X-Request-Id"].ToString(); // ok
        return visit;
    }

    public async Task Pass(HttpContext context)
    {
        logger.LogInformation("From {Address}", context.Connection.RemoteIpAddress); // !EPD1013
        logger.LogInformation("From {Port}", context.Connection.RemotePort); // ok
        logger.LogInformation("By {Mail}", context.User.FindFirstValue(ClaimTypes.Email)); // !EPD1013
        await http.PostAsync("https://api.home.example/visits", new StringContent(context.Connection.RemoteIpAddress!.ToString())); // !EPD1013
        await http.PostAsync("https://api.home.example/visits", new StringContent(context.Request.Path)); // ok
        context.Response.Cookies.Append("session", context.Connection.RemoteIpAddress!.ToString()); // !EPD1013
    }

    public async Task<Visit> Upload(IFormFile photo)
    {
        using var memory = new MemoryStream();
        await photo.CopyToAsync(memory);
        var visit = new Visit();
        visit.Picture = memory.ToArray(); // !EPD1013
        visit.IsKnown = photo.Length > 0; // ok
        return visit;
    }
}

public sealed class Lobby : Hub
{
    public async Task Enter(User user)
    {
        await Clients.All.SendAsync("entered", user.Nickname); // !EPD2019
        await Clients.All.SendAsync("entered", user.Plan); // ok
        await Clients.All.SendAsync("said", user.Posts[0]); // ok
        await Clients.Caller.SendAsync("welcome", user.Nickname); // ok
        await Clients.Others.SendAsync("age", user.BirthDate.Year.ToString(CultureInfo.InvariantCulture)); // !EPD2019
    }

    [PublicDisclosure("explicit-consent")]
    public Task Announce(User user) => Clients.All.SendAsync("winner", user.Nickname); // ok

    [PublicDisclosure("curiosity")]
    public Task Gossip(User user) => Clients.All.SendAsync("winner", user.Nickname); // !EPD2019
}
