using System.Data.Common;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FlowCases.Endings;

public sealed class Api(HttpClient http)
{
    private const string Base = "https://api.home.example";
    private static readonly Uri Unknown = new("https://collector.example/in");

    public Task<HttpResponseMessage> Send(User user) => http.PostAsJsonAsync(Unknown, user); // !EPD2002

    public Task<HttpResponseMessage> SendPlan(User user) => http.PostAsJsonAsync(Unknown, user.Plan); // ok

    public Task<string> Get(User user) => http.GetStringAsync($"{Base}/{user.Phone}"); // !EPD2009

    public Task<string> Get(int id) => http.GetStringAsync($"{Base}/{id}"); // ok

    public async Task Headers(User user)
    {
        http.DefaultRequestHeaders.Add("X-User", user.Email);
        using var request = new HttpRequestMessage(HttpMethod.Get, Unknown);
        request.Headers.Authorization = new("Bearer", user.Nickname);
        await http.SendAsync(request); // !EPD2002
        using var clean = new HttpRequestMessage(HttpMethod.Get, Base);
        clean.Headers.Add("X-User", user.Email);
        await http.SendAsync(clean); // ok
    }

    public async Task Retry(User user)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                var content = JsonContent.Create(new { contact = user.Email, attempt });
                await http.PostAsync("https://collector.example/retry", content); // !EPD2002
                return;
            }
            catch (HttpRequestException error) when (error.StatusCode == HttpStatusCode.ServiceUnavailable)
            {
                await Task.Delay(attempt);
            }
        }
    }

    public async Task Answer(User user)
    {
        using var response = await http.PostAsJsonAsync(Base, user);
        Console.WriteLine(response.StatusCode); // ok
        Console.WriteLine(await response.Content.ReadAsStringAsync()); // ok
        var copy = await response.Content.ReadFromJsonAsync<User>();
        Console.WriteLine(copy!.Email); // !EPD2007
        Console.WriteLine(copy.Plan); // ok
    }
}

public class MembersPage : PageModel
{
    public User Shown { get; set; } = new();

    [TempData]
    public string? Message { get; set; }

    public IActionResult OnPost(User user)
    {
        Response.Cookies.Append("session", JsonSerializer.Serialize(user)); // !EPD2011
        Response.Cookies.Append("session", JsonSerializer.Serialize(user.Plan)); // ok
        return RedirectToPage("/Done", new { mail = user.Email }); // !EPD2009
    }

    public IActionResult OnGet(User user) => Redirect($"/plans/{user.Plan}"); // ok
}

public static class Endings
{
    public static void Errors(User user)
    {
        ArgumentNullException.ThrowIfNull(user.Email); // ok
        ArgumentException.ThrowIfNullOrEmpty(user.Email); // ok
        if (user.Email.Length > 100)
        {
            throw new FormatException(string.Format("'{0}' is too long", user.Email)); // !EPD2008
        }

        if (user.Posts.Count == 0)
        {
            throw new ArgumentException("No posts.", nameof(user)); // ok
        }

        var error = new InvalidOperationException("x") { Source = user.Plan }; // ok
        var other = new InvalidOperationException("x") { HelpLink = user.Email }; // !EPD2008
        throw new AggregateException(error, other);
    }

    public static void Traces(User user)
    {
        Debug.WriteLine($"Mail {user.Email}"); // !EPD2007
        Debug.WriteLine($"Plan {user.Plan}"); // ok
        Debug.WriteLineIf(user.Email.Length > 3, "long"); // ok
        Debug.Assert(user.Logins > 0, $"None for {user.Nickname}"); // !EPD2007
        Trace.WriteLine(new { user.Phone }); // !EPD2007
        Trace.WriteLine(new { user.Plan }); // ok
        Trace.Fail("none", user.Email); // !EPD2007
        Console.WriteLine("{0} {1} {2} {3}", user.Plan, 2, 3, user.Email); // !EPD2007
        Console.WriteLine(string.Join(Environment.NewLine, user.Posts)); // !EPD2007
        Console.WriteLine(user.Posts); // ok
        Console.WriteLine(user); // ok
        Console.WriteLine(user.Email.ToCharArray()); // !EPD2007
        Console.WriteLine(new[] { user.Email }); // ok
        Console.Write(user.Email[0]); // !EPD2007
        Console.Out.Flush(); // ok
    }

    public static void Whole(User user)
    {
        var copy = new { Name = user.Nickname, Inner = new { user.Plan } };
        Console.WriteLine(copy); // !EPD2007
        Console.WriteLine(copy.Inner); // ok
        Console.WriteLine(copy.Inner.Plan); // ok
        Console.WriteLine((user.Plan, user.Logins)); // ok
        Console.WriteLine((user.Plan, (user.Logins, user.Email))); // !EPD2007
        Console.WriteLine(new Contact("a", "b")); // !EPD2007
        Console.WriteLine(new Contact("a", "b").Topic); // ok
        Console.WriteLine(JsonSerializer.Serialize(new List<User> { user })); // !EPD2007
        Console.WriteLine(JsonSerializer.Serialize(new Dictionary<string, object> { ["x"] = user.Plan })); // ok
        Console.WriteLine(JsonSerializer.Serialize(new Dictionary<string, object> { ["x"] = user })); // !EPD2007
        Console.WriteLine(JsonSerializer.Serialize(user.Posts.Count)); // ok
        object boxed = user;
        Console.WriteLine(JsonSerializer.Serialize(boxed)); // !EPD2007
    }

    public static void Files(User user, string folder)
    {
        var path = Path.Combine(folder, "export.csv");
        using (var writer = new StreamWriter(path, false, Encoding.UTF8))
        {
            writer.WriteLine("mail;plan"); // ok
            writer.WriteLine($"{user.Email};{user.Plan}"); // !EPD2013
            writer.WriteLine(string.Join(';', user.Plan, user.Logins)); // ok
        }

        using var stream = File.Open(path, FileMode.Append);
        using var other = new StreamWriter(stream);
        other.Write(user.Nickname); // !EPD2013
        var lines = new List<string>();
        lines.Add(user.Phone!);
        File.WriteAllLines(path, lines); // !EPD2013
        File.WriteAllText(path, JsonSerializer.Serialize(user)); // !EPD2013
        File.Delete(path); // ok
        File.WriteAllText(path, File.ReadAllText(path).Trim()); // ok
        File.AppendAllText(path, user.Email == "x" ? "yes" : "no"); // ok
    }
}
