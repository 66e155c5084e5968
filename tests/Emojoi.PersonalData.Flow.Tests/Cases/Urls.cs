using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace FlowCases.Urls;

public class Urls(HttpClient client) : ControllerBase
{
    public async Task Requested(User user)
    {
        await client.GetAsync($"https://api.home.example/users?mail={user.Email}"); // !EPD2009
        await client.GetStringAsync("https://api.home.example/users/" + user.Nickname); // !EPD2009
        await client.GetAsync($"https://api.home.example/users/{user.Id}"); // ok
        await client.DeleteAsync($"https://api.home.example/plans/{user.Plan}"); // ok
        await client.GetAsync(new Uri("https://api.home.example/users/" + Uri.EscapeDataString(user.Email))); // !EPD2009
    }

    public async Task Built(User user)
    {
        var address = QueryHelpers.AddQueryString("https://api.home.example/users", "mail", user.Email);
        await client.GetAsync(address); // !EPD2009
        var plans = QueryHelpers.AddQueryString("https://api.home.example/users", "plan", user.Plan);
        await client.GetAsync(plans); // ok
        var builder = new UriBuilder("https://api.home.example/users") { Query = "name=" + user.Nickname };
        await client.GetAsync(builder.Uri); // !EPD2009
    }

    public async Task In_a_message(User user)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://api.home.example/users?phone=" + user.Phone);
        await client.SendAsync(request); // !EPD2009
        var clean = new HttpRequestMessage(HttpMethod.Get, "https://api.home.example/users?plan=" + user.Plan);
        await client.SendAsync(clean); // ok
    }

    public IActionResult Redirected(User user) => Redirect("/welcome?mail=" + user.Email); // !EPD2009

    public IActionResult Redirected_clean(User user) => Redirect("/welcome?plan=" + user.Plan); // ok

    public IActionResult Redirected_locally(User user) => LocalRedirect($"/users/{user.Nickname}"); // !EPD2009

    public IActionResult Redirected_by_id(User user) => LocalRedirect($"/users/{user.Id}"); // ok

    public void Redirected_by_the_response(HttpResponse response, User user)
    {
        response.Redirect("/users?mail=" + user.Email); // !EPD2009
        response.Redirect("/users?plan=" + user.Plan); // ok
        response.Headers.Location = "/users/" + user.Nickname; // !EPD2009
        response.Headers.Location = "/users/" + user.Id; // ok
    }

    public IResult Minimal(User user) => Results.Redirect("/users/" + user.Email); // !EPD2009

    public IResult Minimal_clean(User user) => Results.Redirect("/users/" + user.Id); // ok

    public async Task Hashed(User user)
    {
        await client.GetAsync("https://api.home.example/users/" + Key(user.Email)); // ok
        await client.GetAsync("https://api.home.example/users/" + user.Email.Length); // ok
    }

    [Sanitizes(Sanitization.Hash)]
    private static string Key(string text) => text;
}
