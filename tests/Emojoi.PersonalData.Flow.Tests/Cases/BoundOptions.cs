using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FlowCases.BoundOptions;

public class TrackOptions
{
    public string Address { get; set; } = "";
    public string Home { get; set; } = "";
}

public class MailOptions
{
    public const string Section = "Mail";

    public Uri? Address { get; set; }
    public string Host { get; set; } = "";
}

public class LaterOptions
{
    public string Address { get; set; } = "";
}

public class HomeOptions
{
    public string Address { get; set; } = "";
}

public class NamedOptions
{
    public string Address { get; set; } = "";
}

public class SetupOfHome : IConfigureOptions<HomeOptions>
{
    public void Configure(HomeOptions options) => options.Address = "https://api.home.example/users";
}

public static class Wiring
{
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<TrackOptions>(options =>
        {
            options.Address = "https://tracker.example/collect";
            options.Home = "https://api.home.example/users";
        });
        services.AddOptions<MailOptions>().Configure(options => options.Address = new Uri("https://api.mailer.example/send")).ValidateOnStart();
        services.Configure<MailOptions>(options => options.Host = "api.mailer.example");
        services.PostConfigure<LaterOptions>(options => options.Address = "http://later.example/x");
        services.ConfigureOptions<SetupOfHome>();
        services.Configure<NamedOptions>(configuration.GetSection("Named"));
    }
}

public class Sender(HttpClient client, IOptions<TrackOptions> track, IOptionsMonitor<MailOptions> mail, IOptionsSnapshot<LaterOptions> later, IOptions<HomeOptions> home, IOptions<NamedOptions> named)
{
    private readonly TrackOptions _track = track.Value;

    public async Task Send(User user)
    {
        await client.PostAsJsonAsync(track.Value.Address, user.Email); // !EPD2002
        await client.PostAsJsonAsync(track.Value.Home, user.Email); // ok
        await client.PostAsJsonAsync(_track.Address, user.Email); // !EPD2002
        await client.PostAsJsonAsync(_track.Home, user.Email); // ok
        await client.PostAsJsonAsync(mail.CurrentValue.Address, user.Email); // !EPD2001
        await client.PostAsJsonAsync($"https://{mail.CurrentValue.Host}/send", user.Email); // !EPD2001
        await client.PostAsJsonAsync(later.Value.Address, user.Email); // !EPD2002 !EPD2010
        await client.PostAsJsonAsync(home.Value.Address, user.Email); // ok
        await client.PostAsJsonAsync(track.Value.Address, user.Plan); // ok
        await client.PostAsJsonAsync(named.Value.Address, user.Email); // ok
    }
}

public class Direct(HttpClient client)
{
    private readonly IOptions<TrackOptions> _made = Microsoft.Extensions.Options.Options.Create(new TrackOptions { Address = "https://collector.example/", Home = "https://api.home.example/" });

    public async Task Send(User user, IConfiguration configuration)
    {
        await client.PostAsJsonAsync(_made.Value.Address, user.Email); // !EPD2002
        await client.PostAsJsonAsync(_made.Value.Home, user.Email); // ok
        var bound = configuration.GetSection("Track").Get<TrackOptions>() ?? new TrackOptions { Address = "https://fallback.example/x" };
        await client.PostAsJsonAsync(bound.Address, user.Email); // !EPD2002
        var fixedOptions = new TrackOptions();
        configuration.GetSection("Track").Bind(fixedOptions);
        await client.PostAsJsonAsync(fixedOptions.Home, user.Email); // ok
        var address = configuration["Track:Address"] ?? "https://fallback.example/y";
        await client.PostAsJsonAsync(address, user.Email); // !EPD2002
        var homely = configuration.GetValue("Track:Home", "https://api.home.example/x");
        await client.PostAsJsonAsync(homely, user.Email); // ok
        var foreign = configuration.GetValue("Track:Other", "https://foreign.example/x");
        await client.PostAsJsonAsync(foreign, user.Email); // !EPD2002
    }
}
