using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FlowCases.Kennel;

public class Owner
{
    public int Id { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("phone", "profile"), JsonIgnore] public string Phone { get; set; } = "";
    [PersonalData("email", "newsletter")] public string News { get; set; } = "";
    [PersonalData("nickname", "push")] public string Handle { get; set; } = "";
    [PersonalData("address", "bookkeeping")] public string Bill { get; set; } = "";
    public string Dog { get; set; } = "";
    [ConsentCheck("newsletter")] public bool WantsNews { get; set; }
    [OptOutCheck("push")] public bool WantsPush { get; set; }
    public bool HasConsented => WantsNews;
    public bool MayBePushed { get => WantsPush && Dog.Length > 0; }
}

public sealed class Dog
{
    public string Name { get; set; } = "";
    public Owner? Owner { get; set; }
}

public sealed class Summary
{
    public string Dog { get; set; } = "";

    [JsonIgnore] public Owner? Owner { get; set; }
}

public static class KennelEndpoints
{
    public static void Map(WebApplication app, List<Owner> owners)
    {
        app.MapGet("/dogs", () => owners.Select(one => one.Dog)); // ok
        app.MapGet("/names", () => owners.Select(one => new { one.Dog, one.Name })); // !EPD4001
        app.MapGet("/summary", (Owner owner) => new Summary { Dog = owner.Dog, Owner = owner }); // ok
        app.MapGet("/dog", (Owner owner) => new Dog { Name = owner.Dog }); // ok
        app.MapGet("/dog2", (Owner owner) => new Dog { Name = owner.Dog, Owner = owner }); // !EPD4001
        app.MapGet("/phone", (Owner owner) => Results.Json(owner.Phone)); // !EPD4001
        app.MapGet("/valid", (Owner owner) => Results.Ok(owner.Phone.StartsWith('+'))); // ok
        app.MapMethods("/both", ["GET", "HEAD"], (Owner owner) => Results.Content(owner.Name)); // !EPD4001
        app.MapMethods("/dog3", ["GET", "HEAD"], (Owner owner) => Results.Content(owner.Dog)); // ok
        var group = app.MapGroup("/admin");
        group.RequireAuthorization();
        group.MapGet("/owner", (Owner owner) => owner); // ok
        app.MapFallback((HttpContext context, Owner owner) =>
        {
            context.Response.StatusCode = 404;
            if (owner.Dog.Length > 0)
            {
                return Results.NotFound(owner.Dog); // ok
            }

            return Results.NotFound(owner.Name); // !EPD4001
        });
    }
}

[Authorize(Roles = "keeper")]
public class KeepersOnly : Controller
{
    public IActionResult Index(Owner owner) => View(owner); // ok
}

public sealed class OpenPages : Controller
{
    [AllowAnonymous]
    public IActionResult Dog(Owner owner) => View(model: owner.Dog); // ok

    public IActionResult Card(Owner owner) => PartialView("Card", new { owner.Name }); // !EPD4001

    public JsonResult Count(List<Owner> owners) => Json(owners.Count); // ok

    public JsonResult All(List<Owner> owners) => Json(owners.ConvertAll(one => one.Phone)); // !EPD4001

    [HttpPost]
    public IActionResult Next(Owner owner)
    {
        TempData["dog"] = owner.Dog; // ok
        return RedirectToAction(nameof(Dog), new { dog = owner.Dog, id = owner.Id }); // ok
    }

    [HttpPost]
    public IActionResult Again(Owner owner) => RedirectPermanent($"/dogs/{owner.Dog}?of={owner.Name}"); // !EPD2009

    [HttpPost]
    public IActionResult Signed(Owner owner)
    {
        Response.Cookies.Append("session", $"{owner.Id:x8}"); // ok
        Response.Cookies.Append("session", owner.Name.ToLowerInvariant()); // !EPD2011
        Response.Cookies.Delete("session"); // ok
        return SignOut(); // ok
    }
}

[Authorize]
public sealed class OwnerModel(List<Owner> owners) : PageModel
{
    public IActionResult OnGet(int id) => new JsonResult(owners[id]); // ok

    public IActionResult OnPost(int id) => Redirect("/owners/" + owners[id].Phone); // !EPD2009
}

[Recipient("home-cloud")]
public interface ICampaigns
{
    void Send(string text);
}

[ProcessedFor("newsletter")]
public sealed class Letters(ICampaigns campaigns)
{
    public void All(IEnumerable<Owner> owners)
    {
        foreach (var owner in owners)
        {
            if (owner.HasConsented)
            {
                campaigns.Send(owner.News); // ok
            }

            if (owner is { HasConsented: true, Dog: "Rex" })
            {
                campaigns.Send(owner.News); // ok
            }

            if (owner.Dog == "Rex")
            {
                campaigns.Send(owner.News); // !EPD2016
            }
        }

        owners.Where(one => one.HasConsented).ToList().ForEach(one => campaigns.Send(one.News)); // ok
        owners.ToList().ForEach(one => campaigns.Send(one.News)); // !EPD2016
    }

    public string? First(List<Owner> owners) => owners.Find(one => one.WantsNews)?.News; // ok

    public string? Any(List<Owner> owners) => owners.FirstOrDefault(one => one.Dog == "Rex")?.News; // !EPD2016

    public string Old(Owner owner) => owner.Bill; // !EPD2018

    public string Wrong(Owner owner) => owner.WantsNews ? owner.Handle : ""; // !EPD2005

    public void Guarded(Owner owner)
    {
        Demand(owner.WantsNews);
        campaigns.Send(owner.News); // ok
    }

    public void Unguarded(Owner owner)
    {
        Demand(owner.Dog.Length > 0);
        campaigns.Send(owner.News); // !EPD2016
    }

    private static void Demand(bool condition)
    {
        if (!condition)
        {
            throw new InvalidOperationException("not allowed");
        }
    }
}

[ProcessedFor("push")]
public sealed class Pushes
{
    public string One(Owner owner) => owner.MayBePushed ? owner.Handle : ""; // ok

    public string Other(Owner owner) => owner.HasConsented ? owner.Handle : ""; // !EPD2017

    public string Third(Owner owner)
    {
        if (owner.WantsPush == false)
        {
            return "";
        }

        return owner.Handle; // ok
    }

    public string Fourth(Owner owner)
    {
        var wants = owner.WantsPush;
        wants |= owner.Dog.Length > 3;
        return wants ? owner.Handle : ""; // !EPD2017
    }
}
