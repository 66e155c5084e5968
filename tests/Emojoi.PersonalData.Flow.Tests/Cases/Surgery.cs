using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace FlowCases.Surgery;

public class Keeper
{
    public int Id { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("phone", "profile")] public string Phone { get; set; } = "";
    [PersonalData("email", "newsletter")] public string NewsMail { get; set; } = "";
    [ConsentCheck("newsletter")] public bool Subscribed { get; set; }
    public List<Animal> Animals { get; set; } = [];
}

public class Animal
{
    public int Id { get; set; }
    public string Kind { get; set; } = "";
    public Keeper? Keeper { get; set; }
}

public class SurgeryContext(DbContextOptions<SurgeryContext> options) : DbContext(options)
{
    public DbSet<Keeper> Keepers => Set<Keeper>();

    public DbSet<Animal> Animals => Set<Animal>();
}

public sealed record AnimalRow(int Id, string Kind);

public sealed record VisitRow(int Id, string Kind, string? Keeper);

[Recipient("mailer")]
public interface IMailer
{
    Task SendAsync(string to, string subject);
}

[Recipient("nobody-knows")]
public interface IShadow
{
    void Tell(string text);
}

[Route("api/[controller]"), ApiController, Authorize]
public class KeepersController(SurgeryContext context, IMailer mailer, ILogger<KeepersController> logger) : ControllerBase
{
    [HttpGet("{id}")]
    public async Task<Keeper?> Get(int id) => await context.Keepers.FindAsync(id); // ok

    [AllowAnonymous, HttpGet("{id}/public")]
    public async Task<VisitRow?> Public(int id) => await context.Animals.Where(animal => animal.Id == id).Select(animal => new VisitRow(animal.Id, animal.Kind, animal.Keeper!.Name)).FirstOrDefaultAsync(); // !EPD4001

    [AllowAnonymous, HttpGet("{id}/animal")]
    public async Task<AnimalRow?> Row(int id) => await context.Animals.Where(animal => animal.Keeper!.Mail != "").Select(animal => new AnimalRow(animal.Id, animal.Kind)).FirstOrDefaultAsync(); // ok

    [HttpPost("{id}/remind")]
    public async Task<IActionResult> Remind(int id, CancellationToken token)
    {
        var keeper = await context.Keepers.Include(one => one.Animals).SingleAsync(one => one.Id == id, token);
        await mailer.SendAsync(keeper.Mail, "Reminder"); // !EPD2001
        await mailer.SendAsync("desk@example.org", "Reminder " + keeper.Id); // ok
        await mailer.SendAsync("desk@example.org", keeper.Phone); // !EPD2003
        logger.LogInformation("Reminded {Id} of {Count}", keeper.Id, keeper.Animals.Count); // ok
        logger.LogInformation("Kinds {Kinds}", string.Join(',', keeper.Animals.Select(animal => animal.Kind))); // ok
        logger.LogInformation("Keeper {Keeper}", keeper.Animals[0].Keeper!.Mail); // !EPD2006
        return AcceptedAtAction(nameof(Get), new { id });
    }

    [HttpPost("{id}/find")]
    public IActionResult Find(Keeper keeper) => Redirect(QueryHelpers.AddQueryString("/find", "mail", keeper.Mail)); // !EPD2009

    [HttpPost("{id}/kind")]
    public IActionResult Kind(Animal animal) => Redirect(QueryHelpers.AddQueryString("/find", "kind", animal.Kind)); // ok

    [HttpPost("{id}/built")]
    public IActionResult Built(Keeper keeper) => Redirect("/find" + new QueryBuilder { { "name", keeper.Name } }.ToQueryString()); // !EPD2009
}

public static class SurgeryEndpoints
{
    public static void Map(WebApplication app)
    {
        var api = app.MapGroup("/api");
        var animals = api.MapGroup("/animals");
        animals.MapGet("/", async (SurgeryContext context) => await context.Animals.Select(animal => new { animal.Id, animal.Kind }).ToListAsync()); // ok
        animals.MapGet("/keepers", async (SurgeryContext context) => await context.Animals.Select(animal => new { animal.Id, animal.Keeper!.Phone }).ToListAsync()); // !EPD4001
        animals.MapGet("/{id}/keeper", FindKeeper).RequireAuthorization(); // ok
        api.MapGet("/count", (SurgeryContext context) => Results.Ok(context.Keepers.Count(keeper => keeper.Mail.Length > 0))); // ok
        api.MapGet("/cookie", (HttpResponse response, SurgeryContext context) => response.Cookies.Append("session", context.Keepers.First().Mail)); // !EPD2011
    }

    private static async Task<Keeper?> FindKeeper(int id, SurgeryContext context) => (await context.Animals.FindAsync(id))?.Keeper;
}

public sealed class NoticeHub : Hub<INoticeClient>
{
    public Task Tell(Keeper keeper) => Clients.All.Notice(keeper.Name); // !EPD2019

    public Task TellKind(Animal animal) => Clients.All.Notice(animal.Kind); // ok

    public Task TellGroup(Keeper keeper) => Clients.Group("staff").Notice(keeper.Name); // ok
}

public interface INoticeClient
{
    Task Notice(string text);
}

public sealed class Campaigns(IMailer mailer, IShadow shadow, HttpClient http)
{
    [ProcessedFor("newsletter")]
    public List<string> Wanted(IEnumerable<Keeper> keepers) => (from keeper in keepers where keeper.Subscribed && keeper.Animals.Count > 0 select keeper.NewsMail).ToList(); // ok

    [ProcessedFor("newsletter")]
    public List<string> Unwanted(IEnumerable<Keeper> keepers) => (from keeper in keepers where keeper.Animals.Count > 0 select keeper.NewsMail).ToList(); // !EPD2016

    [ProcessedFor("newsletter")]
    public string? One(Keeper keeper) => keeper switch { { Subscribed: true, NewsMail: var mail } => mail, _ => null }; // ok

    [ProcessedFor("newsletter")]
    public string? Wrong(Keeper keeper) => keeper switch { { Subscribed: false, NewsMail: var mail } => mail, _ => null }; // !EPD2016

    [ProcessedFor("newsletter")]
    public string Profile(Keeper keeper) => keeper.Subscribed ? keeper.Name : ""; // !EPD2005

    public async Task Send(Keeper keeper)
    {
        shadow.Tell(keeper.Name); // !EPD2002
        shadow.Tell(keeper.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)); // ok
        var key = RandomNumberGenerator.GetBytes(32);
        shadow.Tell(Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(keeper.Mail)))); // ok
        var weak = Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(keeper.Mail))); // !EPD4003
        await http.PostAsJsonAsync("https://ads.example/audience", new { weak }); // !EPD2004
        await http.PostAsJsonAsync("https://ads.example/audience", new { Count = keeper.Animals.Count }); // ok
        await http.PostAsJsonAsync("https://sister.example/names", new { keeper.Name }); // ok
        await http.PostAsJsonAsync("https://sister.example/names", keeper); // !EPD2003
        await mailer.SendAsync("desk@example.org", weak); // ok
    }
}
