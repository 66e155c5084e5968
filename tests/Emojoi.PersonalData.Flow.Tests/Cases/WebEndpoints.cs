using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace FlowCases.WebEndpoints;

[ApiController]
[Route("open")]
public class OpenController : ControllerBase
{
    [HttpGet("user")]
    public User Get_a_person(User user)
    {
        return user; // !EPD4001
    }

    [HttpGet("mail")]
    public string Get_a_value(User user) => user.Email; // !EPD4001

    [HttpGet("plan")]
    public string Get_a_plan(User user) => user.Plan; // ok

    [HttpGet("result")]
    public IActionResult Get_a_result(User user)
    {
        return Ok(new { user.Nickname }); // !EPD4001
    }

    [HttpGet("clean")]
    public IActionResult Get_a_clean_result(User user)
    {
        return Ok(new { user.Plan }); // ok
    }

    [Authorize]
    [HttpGet("closed")]
    public string Get_authorised(User user) => user.Email; // ok

    [HttpGet("count")]
    public int Get_a_count(User user) => user.Posts.Count; // ok

    [NonAction]
    public string Not_an_action(User user) => user.Email; // ok

    private static string NoAction(User user) => user.Email; // ok

    public string Uses(User user) => NoAction(user).Length.ToString(); // ok
}

[Authorize]
[ApiController]
[Route("closed")]
public class ClosedController : ControllerBase
{
    [HttpGet("mail")]
    public string Get_a_value(User user) => user.Email; // ok

    [AllowAnonymous]
    [HttpGet("open")]
    public string Get_anonymously(User user) => user.Email; // !EPD4001

    [HttpGet("plan")]
    public IActionResult Get_a_plan(User user) => Ok(user.Plan); // ok
}

public static class Minimal
{
    public static void Map(WebApplication app, User user)
    {
        app.MapGet("/mail", () => user.Email); // !EPD4001
        app.MapGet("/plan", () => user.Plan); // ok
        app.MapGet("/closed", () => user.Email).RequireAuthorization(); // ok
        app.MapGet("/attribute", [Authorize] () => user.Email); // ok
        app.MapGet("/result", () => Results.Ok(user)); // !EPD4001
        app.MapGet("/clean", () => Results.Ok(user.Plan)); // ok
        app.MapPost("/json", () => Results.Json(new { user.Phone })); // !EPD4001
    }

    // What a service was registered with is not what it is asked.
    public static void Serve(User user, TextWriter writer)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddSingleton(user);
        var app = builder.Build();
        app.MapGet("/plan", (IPlans plans) => plans.Cheapest()); // ok
        app.MapGet("/named", NameOf); // ok
        app.MapGet("/own", (User own) => own.Email); // !EPD4001
        Console.WriteLine(app.Urls.First()); // ok
        Console.WriteLine(user.Email); // !EPD2007
    }

    private static string NameOf(IPlans plans) => plans.Cheapest();
}

public interface IPlans
{
    string Cheapest();
}
