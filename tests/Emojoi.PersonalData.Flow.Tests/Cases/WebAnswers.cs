using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace FlowCases.WebAnswers;

[Authorize]
[Route("members")]
public class MembersController : Controller
{
    [HttpGet("a")]
    public IActionResult Cookies_of(User user)
    {
        Response.Cookies.Append("session", user.Email); // !EPD2011
        Response.Cookies.Append("session", user.Plan); // ok
        Response.Cookies.Append("session", user.Nickname, new CookieOptions { Secure = true, HttpOnly = true }); // !EPD2011
        Response.Cookies.Delete("session"); // ok
        Response.Headers.Append("Set-Cookie", "session=" + user.Email); // !EPD2011
        Response.Headers.SetCookie = "session=" + user.Phone; // !EPD2011
        Response.Cookies.Append("session", user.Logins.ToString()); // ok
        return Ok();
    }

    [HttpGet("b")]
    public IActionResult Redirects(User user) => Redirect("/welcome?mail=" + user.Email); // !EPD2009

    [HttpGet("c")]
    public IActionResult Plan_redirects(User user) => Redirect("/welcome?plan=" + user.Plan); // ok

    [HttpGet("d")]
    public IActionResult Local_redirects(User user) => LocalRedirect($"~/u/{user.Nickname}"); // !EPD2009

    [HttpGet("e")]
    public IActionResult To_actions(User user) => RedirectToAction("Show", new { mail = user.Email }); // !EPD2009

    [HttpGet("f")]
    public IActionResult To_actions_by_plan(User user) => RedirectToAction("Show", new { plan = user.Plan }); // ok

    [HttpGet("g")]
    public IActionResult To_routes(User user) => RedirectToRoute("show", new { phone = user.Phone }); // !EPD2009

    [HttpPost("h")]
    public IActionResult Creates(User user) => Created("/members/" + user.Nickname, null); // !EPD2009

    [HttpPost("i")]
    public IActionResult Creates_by_id(User user) => Created("/members/" + user.Id, null); // ok

    [HttpPost("j")]
    public IActionResult Creates_at(User user) => CreatedAtAction("Show", new { name = user.Nickname }, null); // !EPD2009

    [HttpGet("k")]
    public IActionResult Headers_of(User user)
    {
        Response.Headers.Location = "/u?mail=" + user.Email; // !EPD2009
        Response.Headers["Location"] = "/u?plan=" + user.Plan; // ok
        Response.Redirect($"/u/{user.Nickname}"); // !EPD2009
        Response.Redirect("/u/" + user.Plan, true); // ok
        return new RedirectResult("/u/" + user.Email); // !EPD2009
    }

    [HttpGet("l")]
    public IActionResult Answers(User user) => Ok(user); // ok

    [HttpGet("m"), AllowAnonymous]
    public IActionResult Open(User user) => Ok(user); // !EPD4001

    [HttpGet("n"), AllowAnonymous]
    public IActionResult Open_plan(User user) => Ok(user.Plan); // ok

    [HttpGet("o"), AllowAnonymous]
    public ActionResult<string> Open_value(User user) => user.Nickname; // !EPD4001

    [HttpGet("p"), AllowAnonymous]
    public IActionResult Open_json(User user) => Json(new { user.Email }); // !EPD4001

    [HttpGet("q"), AllowAnonymous]
    public IActionResult Open_count(User user) => Json(new { user.Posts.Count }); // ok
}

public static class Minimal
{
    public static void Map(IEndpointRouteBuilder app, User user)
    {
        app.MapGet("/a", () => Results.Redirect("/b?mail=" + user.Email)); // !EPD2009
        app.MapGet("/b", () => Results.Redirect("/b?plan=" + user.Plan)); // ok
        app.MapGet("/c", () => Results.LocalRedirect("/b/" + user.Nickname)); // !EPD2009
        app.MapPost("/d", () => TypedResults.Created("/b/" + user.Phone)); // !EPD2009
        app.MapPost("/e", () => TypedResults.Created("/b/" + user.Id)); // ok
        app.MapGet("/f", () => user.Email); // !EPD4001
        app.MapGet("/g", () => user.Email).RequireAuthorization(); // ok
        app.MapGet("/h", () => Results.Ok(user.Plan)); // ok
        app.MapGet("/i", (HttpContext context) => context.Response.Cookies.Append("session", user.Email)); // !EPD2011
        app.MapGet("/j", (HttpContext context) => context.Response.Cookies.Append("session", user.Plan)); // ok
        app.MapGet("/k", () => TypedResults.RedirectToRoute("x", new { user.Nickname })); // !EPD2009
    }

    public static async Task Run(HttpContext context, User user, RequestDelegate next)
    {
        context.Response.Redirect("/login?mail=" + Uri.EscapeDataString(user.Email)); // !EPD2009
        context.Response.Cookies.Append("session", Convert.ToBase64String(BitConverter.GetBytes(user.BirthDate.Ticks))); // !EPD2011
        context.Items["mail"] = user.Email;

        context.Response.Cookies.Append("session", (string)context.Items["mail"]!); // !EPD2011
        await next(context); // ok
    }
}
