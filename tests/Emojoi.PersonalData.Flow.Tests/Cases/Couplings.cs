using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Flurl;
using Flurl.Http;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Refit;
using RestSharp;

namespace FlowCases.Couplings;

public static class Hosts
{
    public const string Tracker = "https://tracker.example";
    public static readonly Uri Home = new("https://api.home.example/v1/");
    public static readonly string Sister = "https://" + "sister.example";

    public static string Of(bool ads) => ads ? "https://ads.example/x" : "https://api.home.example/x";
}

public interface IShopApi
{
    [Post("/orders")]
    Task Order([Body(BodySerializationMethod.UrlEncoded)] Dictionary<string, object?> form, [Header("X-User")] string? user = null);

    [Get("/orders")]
    Task<string> Orders([Query] string? mail);
}

public sealed class SisterClient
{
    private readonly HttpClient _http;

    public SisterClient(HttpClient http)
    {
        _http = http;
        _http.BaseAddress = new Uri(Hosts.Sister);
        _http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
    }

    public Task Name(string name) => _http.PostAsync("/names", new StringContent(name)); // ok

    public Task Mail(string mail) => _http.PostAsync("/mails", new StringContent(mail)); // !EPD2003
}

public sealed class StampHandler : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Add("X-Stamp", DateTime.UtcNow.Ticks.ToString("x8"));
        return base.SendAsync(request, cancellationToken); // ok
    }
}

public static class Setup
{
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient<SisterClient>().AddHttpMessageHandler<StampHandler>();
        services.AddHttpClient("tracker", client =>
        {
            client.BaseAddress = new Uri(Hosts.Tracker);
            client.Timeout = TimeSpan.FromSeconds(3);
        });
        services.AddHttpClient("configured", client => client.BaseAddress = new Uri(configuration["Url"]!));
    }
}

public sealed class Clients(HttpClient http, IHttpClientFactory factory, IConfiguration configuration, SisterClient sister)
{
    private static readonly HttpClient s_static = new() { BaseAddress = Hosts.Home };
    private readonly HttpClient _tracker = factory.CreateClient("tracker");
    private readonly string _endpoint = "https://forms.example";

    public async Task Send(User user, bool ads)
    {
        await s_static.PostAsJsonAsync("users", user); // ok
        await _tracker.PostAsJsonAsync("users", new { user.Email }); // !EPD2002
        await _tracker.PostAsJsonAsync("users", new { user.Plan }); // ok
        await factory.CreateClient("configured").PostAsJsonAsync("users", user); // ok
        await http.PostAsync(configuration["Url"], new StringContent(user.Email)); // ok
        await http.PostAsync(_endpoint + "/x", new StringContent(user.Email)); // !EPD2002
        await http.PostAsync(_endpoint + "/x", new StringContent(user.Plan)); // ok
        await http.PostAsync(Hosts.Of(ads), new StringContent(user.Email)); // !EPD2004
        await http.PostAsync(Hosts.Of(ads), new StringContent(user.AgeBucket)); // ok
        await sister.Name(user.Nickname);
        await sister.Mail(user.Email);
        await http.PostAsync(new Uri(Hosts.Home, "users?id=" + user.Id), new StringContent(user.Phone ?? "")); // ok
        await http.PostAsync(new Uri(Hosts.Home, "users?phone=" + user.Phone), null); // !EPD2009
        using var request = new HttpRequestMessage(HttpMethod.Post, Hosts.Tracker + "/form");
        request.Content = new FormUrlEncodedContent([new("plan", user.Plan)]);
        await http.SendAsync(request); // ok
        request.Content = new FormUrlEncodedContent([new("plan", user.Plan), new("mail", user.Email)]);
        await http.SendAsync(request); // !EPD2002
        using var query = new HttpRequestMessage { RequestUri = new Uri($"{Hosts.Home}users/{WebUtility.UrlEncode(user.Nickname)}") };
        await http.SendAsync(query); // !EPD2009
        using var stream = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(user.Nickname)));
        await http.PostAsync(Hosts.Tracker, stream); // !EPD2002
        using var auth = new HttpClient();
        auth.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("app:secret")));
        await auth.PostAsync(Hosts.Tracker, new StringContent("hello")); // ok
    }

    public async Task Libraries(User user, IShopApi shop)
    {
        var api = RestService.For<IShopApi>(Hosts.Tracker);
        await api.Order(new() { ["plan"] = user.Plan }); // ok
        await api.Order(new() { ["phone"] = user.Phone }); // !EPD2002
        await api.Order(new() { ["plan"] = user.Plan }, user.Nickname); // !EPD2002
        await shop.Orders(user.Email); // !EPD2009
        await shop.Orders(null); // ok
        await Hosts.Tracker.AppendPathSegment("x").WithHeader("X-Plan", user.Plan).PostJsonAsync(new { user.Logins }); // ok
        await Hosts.Tracker.AppendPathSegment("x").PostUrlEncodedAsync(new { mail = user.Email }); // !EPD2002
        await Hosts.Tracker.AppendPathSegments("users", user.Nickname).GetJsonAsync<User>(); // !EPD2009
        var rest = new RestClient(new RestClientOptions(Hosts.Sister));
        var request = new RestRequest("names", RestSharp.Method.Post);
        request.AddParameter("name", user.Nickname);
        await rest.PostAsync(request); // ok
        request.AddHeader("X-Mail", user.Email);
        await rest.PostAsync(request); // !EPD2003
        await rest.GetAsync(new RestRequest("users/{name}").AddUrlSegment("name", user.Nickname)); // !EPD2009
        await rest.GetAsync(new RestRequest("users/{id}").AddUrlSegment("id", user.Id.ToString())); // ok
    }

    public async Task Mails(User user)
    {
        var message = new MimeMessage();
        message.From.Add(new MailboxAddress("Shop", "shop@example.org"));
        message.To.Add(MailboxAddress.Parse("office@example.org"));
        message.Body = new BodyBuilder { TextBody = "Plan " + user.Plan }.ToMessageBody();
        using var client = new SmtpClient();
        await client.ConnectAsync("smtp.unknown.example", 587, SecureSocketOptions.StartTls);
        await client.SendAsync(message); // ok
        message.To.Add(new MailboxAddress(user.Nickname, user.Email));
        await client.SendAsync(message); // !EPD2002
        using var home = new SmtpClient();
        home.Connect("mx.home-cloud.example", 465, true);
        home.Send(message); // ok
        using var open = new SmtpClient();
        open.Connect("mx.home-cloud.example", 25, SecureSocketOptions.None);
        open.Send(message); // !EPD2010
    }

    public async Task Old(User user)
    {
        using var web = new WebClient();
        await web.UploadStringTaskAsync(Hosts.Tracker, user.Plan); // ok
        await web.UploadStringTaskAsync(Hosts.Tracker, user.Email); // !EPD2002
        var body = JsonSerializer.Serialize(user);
        var target = Hosts.Tracker.Replace("tracker", "api.home", StringComparison.Ordinal);
        await http.PostAsync(target, new StringContent(body)); // ok
    }
}
