using System.Runtime.CompilerServices;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Hosting;
using Microsoft.Net.Http.Headers;

namespace FlowCases.Shelter;

public class Adopter
{
    public int Id { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("phone", "profile")] public string Phone { get; set; } = "";
    [PersonalData("post", "profile")] public string Story { get; set; } = "";
    [PersonalData("ip-address", "security")] public string? Seen { get; set; }
    public string Pet { get; set; } = "";
    public string? Client { get; set; }
}

public sealed record Adoption(string Pet, string By, DateOnly On);

public sealed record PetView(int Id, string Pet);

public interface IAdopters
{
    IQueryable<Adopter> All { get; }

    ValueTask<Adopter> GetAsync(int id, CancellationToken token = default);
}

public static class ShelterEndpoints
{
    public static void Map(WebApplication app)
    {
        var pets = app.MapGroup("pets");
        pets.MapGet("{id:int}", async (int id, IAdopters adopters) => new PetView(id, (await adopters.GetAsync(id)).Pet)); // ok
        pets.MapGet("{id:int}/owner", async (int id, IAdopters adopters) => (await adopters.GetAsync(id)).Name); // !EPD4001
        pets.MapGet("list", (IAdopters adopters) => adopters.All.Select(one => new PetView(one.Id, one.Pet)).ToArray()); // ok
        pets.MapGet("owners", (IAdopters adopters) => adopters.All.Where(one => one.Pet != "").Select(one => one.Phone).Distinct().ToArray()); // !EPD4001
        pets.MapGet("stories", (IAdopters adopters) => TypedResults.Ok(new { Count = adopters.All.Count(one => one.Story != ""), Pets = adopters.All.Select(one => one.Pet) })); // ok
        pets.MapPost("adopt", ([FromBody] Adopter adopter) => adopter.Phone.Length == 0 ? Results.BadRequest("no phone") : Results.Accepted("/pets/" + adopter.Id)); // ok
        pets.MapPost("adopt2", ([FromBody] Adopter adopter) => Results.Created("/adopters/" + adopter.Mail, null)); // !EPD2009
        pets.MapPost("adopt3", ([FromBody] Adopter adopter) => Results.RedirectToRoute("done", new { adopter.Id })); // ok
        pets.MapPost("adopt4", ([FromBody] Adopter adopter) => Results.RedirectToRoute("done", new { adopter.Name })); // !EPD2009
        pets.MapDelete("{id:int}", [Authorize(Policy = "staff")] async (int id, IAdopters adopters) => await adopters.GetAsync(id)); // ok
        pets.MapPut("{id:int}", async (HttpContext context, int id, IAdopters adopters) =>
        {
            var adopter = await adopters.GetAsync(id, context.RequestAborted);
            adopter.Seen = context.Connection.RemoteIpAddress?.ToString(); // ok
            adopter.Client = context.Request.Headers[HeaderNames.UserAgent]; // !EPD1013
            context.Response.Cookies.Append("session", adopter.Id + "-" + adopter.Pet); // ok
            context.Response.Cookies.Append("session", adopter.Id + "-" + adopter.Phone[^4..]); // !EPD2011
            context.Response.Headers.Location = new Uri("/pets/" + adopter.Id, UriKind.Relative).ToString(); // ok
            context.Response.Headers[HeaderNames.Location] = "/pets?of=" + Uri.EscapeDataString(adopter.Name); // !EPD2009
            if (adopter.Pet.Length == 0)
            {
                return Results.Problem(title: "no pet", extensions: new Dictionary<string, object?> { ["id"] = adopter.Id }); // ok
            }

            return Results.Problem(title: "taken", extensions: new Dictionary<string, object?> { ["by"] = adopter.Name }); // !EPD4001
        });
        var staff = pets.MapGroup("staff").RequireAuthorization();
        staff.MapGet("owner", (Adopter adopter) => adopter); // ok
        staff.MapGroup("open").AllowAnonymous().MapGet("owner", (Adopter adopter) => new { adopter.Id, adopter.Mail }); // !EPD4001
    }
}

public abstract class ShelterController : ControllerBase
{
    protected IActionResult Shown<T>(T? value) => value is null ? NotFound() : Ok(value);
}

[Authorize, Route("[controller]/[action]")]
public sealed class AdoptersController(IAdopters adopters) : ShelterController
{
    [HttpGet]
    public async Task<IActionResult> Own(CancellationToken token) => Shown(await adopters.GetAsync(1, token)); // ok

    [HttpGet, AllowAnonymous]
    public async Task<IActionResult> Any(int id) => Shown(await adopters.GetAsync(id)); // !EPD4001

    [HttpGet, AllowAnonymous]
    public async Task<IActionResult> Pet(int id) => Shown((await adopters.GetAsync(id)).Pet); // ok

    [HttpGet, AllowAnonymous]
    public JsonResult Latest() => new(adopters.All.OrderByDescending(one => one.Id).Select(one => new Adoption(one.Pet, one.Name, default)).First()); // !EPD4001

    [HttpGet, AllowAnonymous]
    public ContentResult Text() => Content(string.Join(", ", adopters.All.Select(one => one.Pet)), "text/plain"); // ok

    [HttpPost]
    public async Task<IActionResult> Change(Adopter adopter)
    {
        if (adopter.Mail == "")
        {
            ModelState.AddModelError(nameof(adopter.Mail), "is missing"); // ok
            return ValidationProblem(ModelState); // ok
        }

        adopter.Client = User.FindFirst("email")?.Value; // !EPD1013
        adopter.Client = User.HasClaim("role", "staff") ? "staff" : "adopter"; // ok
        await Task.Yield();
        return RedirectToActionPermanent("Own", "Adopters", new { adopter.Id }, adopter.Pet); // ok
    }

    [HttpPost]
    public LocalRedirectResult Back(Adopter adopter) => LocalRedirect("~/found?phone=" + adopter.Phone); // !EPD2009

    [HttpGet, AllowAnonymous]
    public async IAsyncEnumerable<string> Names([EnumeratorCancellation] CancellationToken token)
    {
        for (var id = 0; id < 3; id++)
        {
            yield return (await adopters.GetAsync(id, token)).Pet; // ok
            yield return (await adopters.GetAsync(id, token)).Name; // !EPD4001
        }
    }
}

public sealed class WallHub(IAdopters adopters) : Hub
{
    public async Task Adopted(int id)
    {
        var adopter = await adopters.GetAsync(id);
        await Clients.All.SendAsync("adopted", adopter.Pet, adopter.Id); // ok
        await Clients.All.SendAsync("adopted", adopter.Pet, adopter.Name); // !EPD2019
        await Clients.All.SendAsync("story", adopter.Story); // ok
        await Clients.User(adopter.Id.ToString()).SendAsync("thanks", adopter.Name); // ok
    }

    [PublicDisclosure("explicit-consent")]
    public async Task Thank(Adopter adopter) => await Clients.All.SendAsync("thanks", adopter.Name); // ok
}

public sealed class WallService(IHubContext<WallHub> hub, IAdopters adopters) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var adopter = await adopters.GetAsync(0, stoppingToken);
            await hub.Clients.All.SendAsync("count", adopters.All.Count(), stoppingToken); // ok
            await hub.Clients.All.SendAsync("last", new Adoption(adopter.Pet, adopter.Mail, default), stoppingToken); // !EPD2019
            await hub.Clients.Group("staff").SendAsync("last", adopter.Mail, stoppingToken); // ok
        }
    }
}
