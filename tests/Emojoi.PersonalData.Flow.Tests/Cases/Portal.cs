using System.Security.Claims;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;

namespace FlowCases.Portal;

public class Pupil
{
    public int Id { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("birth-date", "profile")] public DateOnly Born { get; set; }
    [PersonalData("post", "profile")] public string Essay { get; set; } = "";
    public string Course { get; set; } = "";
}

public sealed record PupilDto(int Id, string Course);

public sealed record PupilCard(int Id, string Title)
{
    public static PupilCard From(Pupil pupil) => new(pupil.Id, pupil.Name);
}

public sealed record Hidden(int Id, [property: JsonIgnore] string Title);

public interface IPupils
{
    Task<Pupil?> FindAsync(int id);

    IQueryable<Pupil> All { get; }
}

[ApiController]
[Route("pupils")]
public sealed class PupilsController(IPupils pupils) : ControllerBase
{
    [HttpGet("{id:int}")]
    public async Task<ActionResult<Pupil>> Get(int id) => await pupils.FindAsync(id) is { } found ? Ok(found) : NotFound(); // !EPD4001

    [HttpGet("{id:int}/course")]
    public async Task<string?> Course(int id) => (await pupils.FindAsync(id))?.Course; // ok

    [HttpGet("{id:int}/card")]
    public async Task<IActionResult> Card(int id) => Ok(PupilCard.From((await pupils.FindAsync(id))!)); // !EPD4001

    [HttpGet("{id:int}/row")]
    public async Task<IActionResult> Row(int id) => new JsonResult(new PupilDto(id, (await pupils.FindAsync(id))!.Course)); // ok

    [HttpGet("{id:int}/mine"), Authorize]
    public async Task<IActionResult> Mine(int id) => Ok(await pupils.FindAsync(id)); // ok

    [HttpGet("count")]
    public int Count() => pupils.All.Count(pupil => pupil.Mail != ""); // ok

    [HttpGet("names")]
    public IEnumerable<string> Names() => pupils.All.Select(pupil => pupil.Name).ToList(); // !EPD4001

    [HttpPost("move")]
    public IActionResult Move(Pupil pupil) => RedirectToAction(nameof(Get), new { id = pupil.Id }); // ok

    [HttpPost("search")]
    public IActionResult Search(Pupil pupil) => RedirectToAction(nameof(Get), new { mail = pupil.Mail }); // !EPD2009

    [HttpPost("local")]
    public IActionResult Local(Pupil pupil) => LocalRedirect($"~/pupils/{pupil.Name}"); // !EPD2009

    [NonAction]
    public string Helper(Pupil pupil) => pupil.Mail; // ok
}

[Authorize]
[Route("staff")]
public sealed class StaffController(IPupils pupils) : Controller
{
    [HttpGet("all")]
    public IActionResult All() => Json(pupils.All.ToArray()); // ok

    [AllowAnonymous, HttpGet("board")]
    public IActionResult Board() => Json(pupils.All.Select(pupil => new { pupil.Id, pupil.Born }).ToArray()); // !EPD4001

    [AllowAnonymous, HttpGet("courses")]
    public IActionResult Courses() => Json(pupils.All.Select(pupil => new { pupil.Id, pupil.Course }).ToArray()); // ok
}

public static class Endpoints
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/p/{id}", async (int id, IPupils pupils) => await pupils.FindAsync(id)); // !EPD4001
        app.MapGet("/p/{id}/course", async (int id, IPupils pupils) => (await pupils.FindAsync(id))?.Course); // ok
        app.MapGet("/p/{id}/safe", async (int id, IPupils pupils) => await pupils.FindAsync(id)).RequireAuthorization(); // ok
        app.MapGet("/p/{id}/typed", Typed); // ok
        app.MapGet("/p/{id}/hidden", (int id, IPupils pupils) => new Hidden(id, pupils.All.First().Name)); // ok
        var open = app.MapGroup("/open");
        open.MapGet("/names", (IPupils pupils) => TypedResults.Ok(pupils.All.Select(pupil => pupil.Name).ToArray())); // !EPD4001
        var closed = app.MapGroup("/closed").RequireAuthorization("staff");
        closed.MapGet("/names", (IPupils pupils) => TypedResults.Ok(pupils.All.Select(pupil => pupil.Name).ToArray())); // ok
        closed.MapGet("/public", (IPupils pupils) => pupils.All.First().Mail).AllowAnonymous(); // !EPD4001
        app.MapPost("/p", (Pupil pupil) => Results.Created($"/p/{pupil.Mail}", null)); // !EPD2009
        app.MapPost("/q", (Pupil pupil) => Results.Created($"/p/{pupil.Id}", null)); // ok
        app.MapPost("/r", (Pupil pupil) => TypedResults.Redirect("/welcome?name=" + Uri.EscapeDataString(pupil.Name))); // !EPD2009
        app.MapPost("/problem", (Pupil pupil) => Results.Problem(detail: $"{pupil.Mail} is taken", statusCode: 409)); // !EPD4001
        app.MapPost("/problem2", (Pupil pupil) => Results.Problem(detail: $"{pupil.Id} is taken", statusCode: 409)); // ok
    }

    private static async Task<Ok<PupilDto>> Typed(int id, IPupils pupils)
    {
        var found = await pupils.FindAsync(id);
        return TypedResults.Ok(new PupilDto(id, found!.Course));
    }
}

public sealed class Browser(IHttpContextAccessor accessor, LinkGenerator links)
{
    public void Cookies(HttpResponse response, Pupil pupil)
    {
        response.Cookies.Append("session", Guid.NewGuid().ToString("N")); // ok
        response.Cookies.Append("session", pupil.Name, new CookieOptions { HttpOnly = true }); // !EPD2011
        response.Cookies.Append("course-hint", "maths"); // !EPD2011
        response.Cookies.Delete("session"); // ok
        response.Headers.SetCookie = $"session={pupil.Id}; HttpOnly"; // ok
        response.Headers.SetCookie = $"session={Uri.EscapeDataString(pupil.Mail)}; HttpOnly"; // !EPD2011
        response.Headers.Append("Set-Cookie", "session=" + pupil.Mail); // !EPD2011
    }

    public void Addresses(HttpContext context, Pupil pupil)
    {
        context.Response.Redirect("/done?course=" + pupil.Course); // ok
        context.Response.Redirect("/done?name=" + pupil.Name); // !EPD2009
        context.Response.Headers.Location = "/pupils/" + pupil.Id; // ok
        context.Response.Headers.Location = "/pupils/" + pupil.Mail; // !EPD2009
        accessor.HttpContext!.Response.Headers["Location"] = $"/{pupil.Name}"; // !EPD2009
        Console.WriteLine(links.GetPathByName("course", new { pupil.Course })); // ok
        var query = QueryString.Create("mail", pupil.Mail);
        context.Response.Redirect("/find" + query); // !EPD2009
    }
}

public sealed class SchoolHub(IPupils pupils) : Hub
{
    public async Task Hello(int id)
    {
        var pupil = (await pupils.FindAsync(id))!;
        await Clients.All.SendAsync("hello", pupil.Name); // !EPD2019
        await Clients.All.SendAsync("hello", pupil.Course); // ok
        await Clients.Caller.SendAsync("hello", pupil.Name); // ok
        await Clients.User("7").SendAsync("hello", pupil.Mail); // ok
        await Clients.Others.SendAsync("hello", new { pupil.Id, pupil.Mail }); // !EPD2019
        await Clients.All.SendAsync("essay", pupil.Essay); // ok
    }

    [PublicDisclosure("public-safety")]
    public Task Warn(Pupil pupil) => Clients.All.SendAsync("warn", pupil.Name); // ok

    [PublicDisclosure("curiosity")]
    public Task Gossip(Pupil pupil) => Clients.All.SendAsync("gossip", pupil.Name); // !EPD2019
}

public sealed class Visit
{
    public string? From { get; set; }
    public string? Agent { get; set; }
    public bool Local { get; set; }
    [PersonalData("ip-address", "security")] public string? Address { get; set; }
}

public sealed class Visits(ILogger<Visits> logger)
{
    public Visit Of(HttpContext context)
    {
        var visit = new Visit { Address = context.Connection.RemoteIpAddress?.ToString() }; // ok
        visit.From = context.Connection.RemoteIpAddress?.ToString(); // !EPD1013
        visit.Local = System.Net.IPAddress.IsLoopback(context.Connection.RemoteIpAddress!); // ok
        visit.Agent = context.Request.Headers.UserAgent; // !EPD1013
        return visit;
    }

    public void Claims(ClaimsPrincipal user)
    {
        logger.LogInformation("{Mail}", user.FindFirstValue(ClaimTypes.Email)); // !EPD1013
        logger.LogInformation("{Has}", user.HasClaim(claim => claim.Type == ClaimTypes.Email)); // ok
        logger.LogInformation("{Known}", user.Identity?.IsAuthenticated); // ok
    }
}
