using System.Net.Mime;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;

namespace FlowCases.Municipal;

public class Citizen
{
    public int Number { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("address", "profile")] public string Street { get; set; } = "";
    [PersonalData("post", "profile")] public List<string> Petitions { get; set; } = [];
    [PersonalData("ip-address", "security")] public string? LastAddress { get; set; }
    public string District { get; set; } = "";
    public string? Browser { get; set; }
}

public sealed record Ticket(int Number, string District);

public sealed record NamedTicket(int Number, string? Holder);

public interface ICitizens
{
    Task<Citizen?> FindAsync(int number, CancellationToken token);

    IAsyncEnumerable<Citizen> AllAsync();
}

public interface IAudit
{
    void Note(string text);
}

public static class CitizenMapping
{
    public static Ticket ToTicket(this Citizen citizen) => new(citizen.Number, citizen.District);

    public static NamedTicket ToNamed(this Citizen citizen) => new(citizen.Number, citizen.Petitions.Count > 3 ? citizen.Name : null);
}

public static class MunicipalEndpoints
{
    public static IEndpointRouteBuilder MapMunicipal(this IEndpointRouteBuilder routes)
    {
        var open = routes.MapGroup("/open").WithTags("open");
        open.MapGet("/tickets/{number:int}", async Task<Results<Ok<Ticket>, NotFound>> (int number, ICitizens citizens, CancellationToken token) =>
            await citizens.FindAsync(number, token) is { } citizen ? TypedResults.Ok(citizen.ToTicket()) : TypedResults.NotFound()); // ok
        open.MapGet("/named/{number:int}", async Task<Results<Ok<NamedTicket>, NotFound>> (int number, ICitizens citizens, CancellationToken token) =>
        {
            var citizen = await citizens.FindAsync(number, token);
            if (citizen is null)
            {
                return TypedResults.NotFound(); // ok
            }

            return TypedResults.Ok(citizen.ToNamed()); // !EPD4001
        });
        open.MapGet("/mail", (Citizen citizen) => Results.Text(citizen.Mail, MediaTypeNames.Text.Plain)); // !EPD4001
        open.MapGet("/district", (Citizen citizen) => Results.Text(citizen.District, MediaTypeNames.Text.Plain)); // ok
        open.MapPost("/moved", (Citizen citizen) => TypedResults.Created($"/citizens/{citizen.Number}", citizen.ToTicket())); // ok
        open.MapPost("/moved2", (Citizen citizen) => TypedResults.Redirect("/done?name=" + citizen.Name)); // !EPD2009
        open.MapPost("/moved3", (Citizen citizen) => TypedResults.LocalRedirect("/done?number=" + citizen.Number)); // ok
        open.MapPost("/check", (Citizen citizen) => Results.ValidationProblem(new Dictionary<string, string[]> { ["district"] = [citizen.District] })); // ok
        open.MapPost("/check2", (Citizen citizen) => Results.ValidationProblem(new Dictionary<string, string[]> { ["mail"] = [citizen.Mail + " is no address"] })); // !EPD4001
        open.MapGet("/all", (ICitizens citizens) => Districts(citizens)); // ok
        open.MapGet("/streets", Streets); // !EPD4001
        open.MapGet("/write", async (HttpContext context, Citizen citizen) =>
        {
            await context.Response.WriteAsync(citizen.District); // ok
            await context.Response.WriteAsJsonAsync(new { citizen.Street }); // !EPD4001
        });
        var closed = routes.MapGroup("/closed").RequireAuthorization("clerks");
        closed.MapGet("/mail", (Citizen citizen) => citizen.Mail); // ok
        closed.MapGet("/anyone", (Citizen citizen) => new { citizen.Mail }).AllowAnonymous(); // !EPD4001
        closed.MapGet("/cookie", (HttpContext context, Citizen citizen) =>
        {
            context.Response.Cookies.Append("session", citizen.Number.ToString(), new CookieOptions { HttpOnly = true }); // ok
            context.Response.Cookies.Append("session", JsonSerializer.Serialize(citizen.ToTicket())); // ok
            context.Response.Cookies.Append("session", JsonSerializer.Serialize(citizen)); // !EPD2011
        });
        return routes;
    }

    private static async IAsyncEnumerable<string> Districts(ICitizens citizens)
    {
        await foreach (var citizen in citizens.AllAsync())
        {
            yield return citizen.District;
        }
    }

    private static async IAsyncEnumerable<string> Streets(ICitizens citizens)
    {
        await foreach (var citizen in citizens.AllAsync())
        {
            yield return citizen.Street;
        }
    }
}

[ApiController, Route("citizens")]
public sealed class CitizensController(ICitizens citizens, ILogger<CitizensController> logger) : ControllerBase
{
    [HttpGet("{number:int}")]
    public async Task<ActionResult<Ticket>> Ticket(int number, CancellationToken token) => await citizens.FindAsync(number, token) is { } citizen ? citizen.ToTicket() : NotFound(); // ok

    [HttpGet("{number:int}/named")]
    public async Task<ActionResult<NamedTicket>> Named(int number, CancellationToken token) => await citizens.FindAsync(number, token) is { } citizen ? citizen.ToNamed() : NotFound(); // !EPD4001

    [HttpPost]
    public IActionResult Add(Citizen citizen)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest(ModelState); // ok
        }

        return citizen.Petitions.Count switch
        {
            0 => CreatedAtAction(nameof(Ticket), new { number = citizen.Number }, citizen.ToTicket()), // ok
            1 => RedirectToAction(nameof(Ticket), new { mail = citizen.Mail }), // !EPD2009
            2 => Conflict(new ProblemDetails { Title = "taken", Detail = citizen.District }), // ok
            3 => Conflict(new ProblemDetails { Title = "taken", Detail = $"{citizen.Mail} is taken" }), // !EPD4001
            _ => NoContent(), // ok
        };
    }

    [HttpPut("{number:int}"), Authorize(Roles = "clerk")]
    public IActionResult Move(int number, [FromBody] Citizen citizen, [FromHeader(Name = "X-Reason")] string reason)
    {
        logger.LogInformation("moved {Number} for {Reason}", number, reason); // ok
        Response.Headers.Append("X-Street", citizen.District); // ok
        Response.Redirect(Url.Action(nameof(Named), new { number })!); // ok
        Response.Redirect($"/citizens/{Uri.EscapeDataString(citizen.Street)}", permanent: true); // !EPD2009
        return Ok(citizen); // ok
    }

    [HttpPost("visit"), Authorize]
    public IActionResult Visit(Citizen citizen, [FromServices] IAudit audit)
    {
        citizen.LastAddress = HttpContext.Connection.RemoteIpAddress?.MapToIPv4().ToString(); // ok
        citizen.Browser = Request.Headers["User-Agent"].ToString(); // !EPD1013
        citizen.District = Request.Headers.AcceptLanguage.Count.ToString(); // ok
        logger.LogInformation("{Subject}", User.FindFirstValue(ClaimTypes.Email)); // !EPD1013
        logger.LogInformation("{Signed}", User.Identity?.IsAuthenticated); // ok
        logger.LogInformation("{Blocked}", HttpContext.Connection.RemoteIpAddress?.Equals(System.Net.IPAddress.Loopback)); // ok
        return File(JsonSerializer.SerializeToUtf8Bytes(citizen), "application/json"); // ok
    }
}

[AllowAnonymous]
public sealed class DistrictModel(ICitizens citizens) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int number, CancellationToken token)
    {
        var citizen = await citizens.FindAsync(number, token);
        return citizen is null ? NotFound() : Content(citizen.District); // ok
    }

    public async Task<IActionResult> OnPostAsync(int number, CancellationToken token)
    {
        var citizen = await citizens.FindAsync(number, token);
        return RedirectToPage("/Done", new { citizen?.Name }); // !EPD2009
    }
}

public sealed class VisitMiddleware(RequestDelegate next, ILogger<VisitMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        using (logger.BeginScope("request {Path}", context.Request.Path)) // ok
        {
            await next(context);
        }

        if (context.Request.Headers.TryGetValue("X-Forwarded-For", out var forwarded))
        {
            logger.LogDebug("{Forwarded}", forwarded.ToString()); // !EPD1013
        }

        logger.LogDebug("{Status}", context.Response.StatusCode); // ok
        context.Items["path"] = context.Request.Path.Value; // ok
    }
}

public sealed class BoardHub(ICitizens citizens) : Hub
{
    public override async Task OnConnectedAsync()
    {
        var citizen = await citizens.FindAsync(1, Context.ConnectionAborted);
        await Clients.All.SendAsync("count", citizen?.Petitions.Count); // ok
        await Clients.Caller.SendAsync("hello", citizen?.Name); // ok
        await Clients.AllExcept(Context.ConnectionId).SendAsync("joined", new { citizen?.Name }); // !EPD2019
        await base.OnConnectedAsync();
    }

    public async Task Petition(Citizen citizen, string text)
    {
        citizen.Petitions.Add(text);
        await Clients.All.SendAsync("petition", citizen.Petitions[^1]); // ok
        await Clients.All.SendCoreAsync("petition", [citizen.District, citizen.Street]); // !EPD2019
    }
}
