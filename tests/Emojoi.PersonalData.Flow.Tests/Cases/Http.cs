using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace FlowCases.Http;

public static class Endpoints
{
    public const string Tracker = "https://tracker.example/collect";
    public const string Home = "https://api.home.example/users";
    public static readonly string Partner = "https://partner.example/v1/";
}

public class TypedClient
{
    private readonly HttpClient _client;

    public TypedClient(HttpClient client)
    {
        _client = client;
        _client.BaseAddress = new Uri("https://tracker.example/");
    }

    public Task Send(User user) => _client.PostAsJsonAsync("collect", user.Email); // !EPD2002

    public Task SendPlan(User user) => _client.PostAsJsonAsync("collect", user.Plan); // ok
}

public class HomeClient(HttpClient client)
{
    public Task Send(User user) => client.PostAsJsonAsync("users", user.Email); // ok
}

public class AbroadClient(HttpClient client)
{
    public Task Send(User user) => client.PostAsJsonAsync("users", user.Email); // !EPD2002

    public Task SendPlan(User user) => client.PostAsJsonAsync("users", user.Plan); // ok
}

public static class Registration
{
    public static void Add(IServiceCollection services)
    {
        services.AddHttpClient<HomeClient>(client => client.BaseAddress = new Uri("https://api.home.example"));
        services.AddHttpClient<AbroadClient>(client => client.BaseAddress = new Uri("https://collector.example"));
    }
}

public class Http(HttpClient client)
{
    public async Task Bodies_to_an_unknown_host(User user)
    {
        await client.PostAsync("https://tracker.example/collect", new StringContent(user.Email)); // !EPD2002
        await client.PostAsync("https://tracker.example/collect", new StringContent(user.Plan)); // ok
        await client.PostAsJsonAsync("https://tracker.example/collect", user); // !EPD2002
        await client.PutAsJsonAsync("https://tracker.example/collect", new { user.Nickname }); // !EPD2002
        await client.PostAsJsonAsync("https://tracker.example/collect", new { user.Plan }); // ok
        await client.PatchAsync("https://tracker.example/collect", JsonContent.Create(user)); // !EPD2002
    }

    public async Task Bodies_to_a_declared_host(User user)
    {
        await client.PostAsJsonAsync("https://api.home.example/users", user); // ok
        await client.PostAsync("https://eu.home-cloud.example/x", new StringContent(user.Email)); // ok
        await client.PostAsJsonAsync("https://api.mailer.example/send", user.Email); // !EPD2001
        await client.PostAsJsonAsync("https://api.mailer.example/send", user.Nickname); // !EPD2003
        await client.PostAsJsonAsync("https://sister.example/x", user.Email); // !EPD2003
        await client.PostAsJsonAsync("https://sister.example/x", user.Nickname); // ok
        await client.PostAsJsonAsync("https://ads.example/x", user.Email); // !EPD2004
        await client.PostAsJsonAsync("https://ads.example/x", user.AgeBucket); // ok
    }

    public async Task Addresses_in_constants(User user)
    {
        await client.PostAsJsonAsync(Endpoints.Tracker, user.Email); // !EPD2002
        await client.PostAsJsonAsync(Endpoints.Home, user.Email); // ok
        await client.PostAsJsonAsync(Endpoints.Partner + "users", user.Email); // !EPD2002
        var address = "https://tracker.example";
        await client.PostAsJsonAsync(address + "/x", user.Email); // !EPD2002
    }

    public async Task Addresses_as_uris(User user)
    {
        await client.PostAsJsonAsync(new Uri("https://tracker.example/x"), user.Email); // !EPD2002
        var home = new Uri("https://api.home.example");
        await client.PostAsJsonAsync(new Uri(home, "users"), user.Email); // ok
        var builder = new UriBuilder("https", "tracker.example");
        await client.PostAsJsonAsync(builder.Uri, user.Email); // !EPD2002
        var other = new UriBuilder { Scheme = "https", Host = "api.home.example" };
        await client.PostAsJsonAsync(other.Uri, user.Email); // ok
        var unknown = new UriBuilder { Scheme = "https", Host = "collector.example", Path = "x" };
        await client.PostAsJsonAsync(unknown.ToString(), user.Email); // !EPD2002
    }

    public async Task Interpolated_addresses(User user, int page)
    {
        await client.PostAsJsonAsync($"https://tracker.example/{page}", user.Email); // !EPD2002
        await client.PostAsJsonAsync($"https://api.home.example/{page}", user.Email); // ok
    }

    public async Task Unknown_addresses_are_not_guessed(User user, string address, Uri uri)
    {
        await client.PostAsJsonAsync(address, user.Email); // ok
        await client.PostAsJsonAsync(uri, user.Email); // ok
        await client.PostAsJsonAsync($"https://{address}/x", user.Email); // ok
    }

    public async Task Base_addresses(User user)
    {
        var own = new HttpClient { BaseAddress = new Uri("https://tracker.example") };
        await own.PostAsJsonAsync("collect", user.Email); // !EPD2002
        await own.PostAsJsonAsync("collect", user.Plan); // ok
        var home = new HttpClient();
        home.BaseAddress = new Uri("https://api.home.example");
        await home.PostAsJsonAsync("users", user.Email); // ok
    }

    public async Task Requests(User user)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://tracker.example/x") { Content = new StringContent(user.Email) };
        await client.SendAsync(request); // !EPD2002
        var home = new HttpRequestMessage(HttpMethod.Post, "https://api.home.example/x") { Content = JsonContent.Create(user) };
        await client.SendAsync(home); // ok
        using var clean = new HttpRequestMessage(HttpMethod.Post, "https://tracker.example/x");
        clean.Content = new StringContent(user.Plan);
        await client.SendAsync(clean); // ok
    }

    public async Task Serialized_bodies(User user)
    {
        var json = JsonSerializer.Serialize(user);
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        await client.PostAsync("https://tracker.example/x", body); // !EPD2002
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["mail"] = user.Email });
        await client.PostAsync("https://tracker.example/x", form); // !EPD2002
        using var plan = new FormUrlEncodedContent(new Dictionary<string, string> { ["plan"] = user.Plan });
        await client.PostAsync("https://tracker.example/x", plan); // ok
        using var multipart = new MultipartFormDataContent { { new StringContent(user.Nickname), "name" } };
        await client.PostAsync("https://tracker.example/x", multipart); // !EPD2002
        using var bytes = new ByteArrayContent(Encoding.UTF8.GetBytes(user.Phone!));
        await client.PostAsync("https://tracker.example/x", bytes); // !EPD2002
    }

    public async Task Headers(User user)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://tracker.example/x");
        request.Headers.Add("X-User", user.Email);
        await client.SendAsync(request); // !EPD2002
        var clean = new HttpRequestMessage(HttpMethod.Get, "https://tracker.example/x");
        clean.Headers.Add("X-Plan", user.Plan);
        await client.SendAsync(clean); // ok
    }

    public async Task Unencrypted(User user)
    {
        await client.PostAsJsonAsync("http://api.home.example/x", user.Email); // !EPD2010
        await client.PostAsJsonAsync("http://localhost:5000/x", user.Email); // ok
        await client.PostAsJsonAsync("http://127.0.0.1/x", user.Email); // ok
        await client.PostAsJsonAsync("http://tracker.example/x", user.Email); // !EPD2002 !EPD2010
        await client.PostAsJsonAsync("http://tracker.example/x", user.Plan); // ok
    }

    public async Task Inside_a_helper(User user)
    {
        await Post("https://tracker.example/x", user.Email);
        await PostPlan("https://tracker.example/x", user.Plan);
    }

    private Task Post(string address, string body) => client.PostAsync(address, new StringContent(body)); // !EPD2002

    private Task PostPlan(string address, string body) => client.PostAsync(address, new StringContent(body)); // ok
}
