using System.Net.Http.Json;
using Flurl.Http;
using Microsoft.Extensions.DependencyInjection;
using Refit;
using RestSharp;

namespace FlowCases.ConfiguredClients;

public interface ITrackedApi
{
    [Post("/users")]
    Task Add([Body] User user);

    [Post("/plans")]
    Task Tell(User user);

    [Put("/users/{id}")]
    Task Change(int id, [Header("X-Name")] string name);

    [Get("/users")]
    Task<string> List([Query] string mail);
}

public interface IHomeApi
{
    [Post("/users")]
    Task Add([Body] User user);
}

public interface IOpenApi
{
    [Post("/users")]
    Task Add([Body] User user);

    [Get("/x")]
    Task Note([Property("note")] string note);
}

public class ByInterface(ITrackedApi tracked, IHomeApi home, IOpenApi open)
{
    public async Task Send(User user)
    {
        await tracked.Add(user); // !EPD2002
        await tracked.Tell(user); // !EPD2002
        await tracked.Change(user.Id, user.Nickname); // !EPD2002
        await tracked.Change(user.Id, user.Plan); // ok
        await tracked.List(user.Email); // !EPD2009
        await tracked.List(user.Plan); // ok
        await home.Add(user); // ok
        await open.Add(user); // ok
        await open.Note(user.Email); // ok
    }
}

public class ByName(IHttpClientFactory factory)
{
    private const string Tracker = "tracker";

    public async Task Send(User user)
    {
        await factory.CreateClient(Tracker).PostAsJsonAsync("x", user.Email); // !EPD2002
        await factory.CreateClient("late").PostAsJsonAsync("x", user.Email); // !EPD2002
        await factory.CreateClient("home").PostAsJsonAsync("x", user.Email); // ok
        await factory.CreateClient("unknown").PostAsJsonAsync("x", user.Email); // ok
        await factory.CreateClient(Tracker).PostAsJsonAsync("x", user.Plan); // ok
        await factory.CreateClient().PostAsJsonAsync("x", user.Email); // ok
    }
}

public class LateClient(HttpClient client)
{
    public Task Send(User user) => client.PostAsJsonAsync("users", user.Email); // !EPD2002
}

public static class Registration
{
    public static IHttpClientBuilder AddRefitClient<T>(this IServiceCollection services)
        where T : class => services.AddHttpClient(typeof(T).Name);

    public static void Add(IServiceCollection services)
    {
        services.AddRefitClient<ITrackedApi>().ConfigureHttpClient(client => client.BaseAddress = new Uri("https://tracker.example"));
        services.AddRefitClient<IHomeApi>().ConfigureHttpClient(client => client.BaseAddress = new Uri("https://api.home.example"));
        services.AddRefitClient<IOpenApi>();
        services.AddHttpClient("tracker", client => client.BaseAddress = new Uri("https://tracker.example"));
        services.AddHttpClient("late").SetHandlerLifetime(TimeSpan.FromMinutes(1)).ConfigureHttpClient(client => client.BaseAddress = new Uri("https://tracker.example"));
        services.AddHttpClient("home", client => client.BaseAddress = new Uri("https://api.home.example"));
        services.AddHttpClient<LateClient>().ConfigureHttpClient(client => client.BaseAddress = new Uri("https://tracker.example"));
    }
}

public class ByOptions
{
    public async Task Restsharp(User user)
    {
        using var client = new RestClient(new RestClientOptions("https://tracker.example"));
        await client.PostAsync(new RestRequest("x").AddParameter("mail", user.Email)); // !EPD2002
        await client.PostAsync(new RestRequest("x").AddStringBody(user.Nickname, DataFormat.Json)); // !EPD2002
        await client.PostAsync(new RestRequest("x").AddQueryParameter("plan", user.Plan).AddJsonBody(user)); // !EPD2002
        await client.PostAsync(new RestRequest("x").AddHeader("X-Plan", user.Plan)); // ok
        using var home = new RestClient(new RestClientOptions { BaseUrl = new Uri("https://api.home.example") });
        await home.PostAsync(new RestRequest("x").AddJsonBody(user)); // ok
        await home.GetAsync(new RestRequest("users/" + user.Email)); // !EPD2009
        var segment = new RestRequest("users/{mail}");
        segment.AddUrlSegment("mail", user.Email);
        await home.GetAsync(segment); // !EPD2009
    }

    public async Task Flurl(User user)
    {
        await "https://tracker.example".WithTimeout(3).WithHeader("X-Mail", user.Email).GetStringAsync(); // !EPD2002
        await "https://tracker.example".WithHeader("X-Mail", user.Email).PostJsonAsync(new { user.Plan }); // !EPD2002
        await "https://tracker.example".WithHeaders(new { X = user.Plan }).GetStringAsync(); // ok
        await "https://api.home.example".WithHeader("X-Mail", user.Email).GetStringAsync(); // ok
    }
}
