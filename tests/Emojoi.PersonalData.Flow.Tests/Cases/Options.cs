using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FlowCases.Options;

public class TrackerOptions
{
    public string Address { get; set; } = "https://tracker.example/collect";
}

public class HomeOptions
{
    public string Address { get; set; } = "https://api.home.example/users";
}

public class OpenOptions
{
    public string Address { get; set; } = "";
}

public class GatewayClient(HttpClient client)
{
    public Task Send(User user) => client.PostAsJsonAsync("users", user.Email); // !EPD2001
}

public class QuietClient(HttpClient client)
{
    public Task Send(User user) => client.PostAsJsonAsync("users", user.Email); // ok
}

public interface INamed
{
    Task Send(User user);
}

public class NamedClient(IHttpClientFactory factory) : INamed
{
    public Task Send(User user)
    {
        var client = factory.CreateClient("tracker");
        return client.PostAsJsonAsync("collect", user.Email); // !EPD2002
    }

    public Task SendHome(User user)
    {
        var client = factory.CreateClient("home");
        return client.PostAsJsonAsync("collect", user.Email); // ok
    }
}

public static class Setup
{
    private const string Mailer = "https://api.mailer.example/";

    public static void Add(IServiceCollection services)
    {
        services.AddHttpClient<GatewayClient>((provider, client) =>
        {
            client.BaseAddress = new Uri(Mailer);
            client.Timeout = TimeSpan.FromSeconds(3);
        });
        services.AddHttpClient<QuietClient>().ConfigureHttpClient(client => client.BaseAddress = new Uri("https://api.home.example"));
        services.AddHttpClient("tracker", client => client.BaseAddress = new Uri("https://tracker.example"));
        services.AddHttpClient("home", client => client.BaseAddress = new Uri("https://api.home.example"));
    }
}

public class Options(HttpClient client, IOptions<TrackerOptions> tracker, IOptions<HomeOptions> home, IOptionsMonitor<OpenOptions> open)
{
    private static readonly Uri Collector = new("https://collector.example/");
    private readonly string _address = "https://collector.example/x";
    private readonly Uri _home = new("https://api.home.example/");

    public async Task Bound_to_a_constant(User user)
    {
        await client.PostAsJsonAsync(tracker.Value.Address, user.Email); // !EPD2002
        await client.PostAsJsonAsync(home.Value.Address, user.Email); // ok
        await client.PostAsJsonAsync(tracker.Value.Address, user.Plan); // ok
    }

    public async Task Bound_to_nothing_known(User user)
    {
        await client.PostAsJsonAsync(open.CurrentValue.Address, user.Email); // ok
    }

    public async Task In_fields(User user)
    {
        await client.PostAsJsonAsync(_address, user.Email); // !EPD2002
        await client.PostAsJsonAsync(Collector, user.Email); // !EPD2002
        await client.PostAsJsonAsync(new Uri(Collector, "users/" + user.Id), user.Email); // !EPD2002
        await client.PostAsJsonAsync(new Uri(_home, "users"), user.Email); // ok
    }

    public async Task Chosen_by_a_condition(User user, bool live)
    {
        var address = live ? "https://tracker.example/x" : "https://test.tracker.example/x";
        await client.PostAsJsonAsync(address, user.Email); // !EPD2002
        var own = live ? "https://api.home.example/x" : "http://localhost/x";
        await client.PostAsJsonAsync(own, user.Email); // ok
    }

    public async Task Given_by_a_helper(User user)
    {
        await client.PostAsJsonAsync(Address("users"), user.Email); // !EPD2002
        await client.PostAsJsonAsync(HomeAddress(), user.Email); // ok
    }

    private static string Address(string part) => "https://tracker.example/" + part;

    private static string HomeAddress() => "https://api.home.example/";
}
