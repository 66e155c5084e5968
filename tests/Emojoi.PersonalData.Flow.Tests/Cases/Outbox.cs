using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Mail;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Flurl;
using Flurl.Http;
using Grpc.Core;
using Grpc.Net.Client;
using MailKit.Security;
using MimeKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Refit;
using RestSharp;

namespace FlowCases.Outbox;

public interface ITrackerApi
{
    [Post("/events")]
    Task Send([Body] TrackerEvent body);

    [Get("/people/{name}")]
    Task<string> Find(string name, [Query] int page);
}

public sealed record TrackerEvent(string Kind, string? Who);

public sealed class PartnerOptions
{
    public string Url { get; set; } = "https://tracker.example/collect";

    public Uri Base { get; set; } = new("https://api.home.example");
}

public sealed class TrackerClient(HttpClient http)
{
    public Task Track(string kind, string who) => http.PostAsJsonAsync("events", new TrackerEvent(kind, who)); // !EPD2002
}

public sealed class HomeClient(HttpClient http)
{
    public Task Store(string kind, string who) => http.PostAsJsonAsync("events", new TrackerEvent(kind, who)); // ok
}

public sealed class RecordClient(CallInvoker invoker) : ClientBase
{
    private static readonly Method<string, string> s_put = new(MethodType.Unary, "records", "put", Marshallers.StringMarshaller, Marshallers.StringMarshaller);

    public AsyncUnaryCall<string> Put(string record) => invoker.AsyncUnaryCall(s_put, null, default, record);
}

public static class Startup
{
    public static void Add(IServiceCollection services)
    {
        services.AddHttpClient<TrackerClient>(client => client.BaseAddress = new Uri("https://tracker.example/"));
        services.AddHttpClient<HomeClient>(client => client.BaseAddress = new Uri("https://api.home.example/"));
        services.AddHttpClient("ads", client => client.BaseAddress = new Uri("https://ads.example/"));
    }
}

public sealed class Outgoing(HttpClient http, IHttpClientFactory factory, TrackerClient tracker, HomeClient home, IOptions<PartnerOptions> options, byte[] key)
{
    public async Task Bodies(User user)
    {
        await http.PostAsync("https://tracker.example/collect", new StringContent(user.Email)); // !EPD2002
        await http.PostAsync("https://tracker.example/collect", new StringContent(user.Plan)); // ok
        await http.PostAsJsonAsync("https://api.home.example/users", user); // ok
        await http.PutAsJsonAsync("https://tracker.example/users", new { user.Plan, user.Phone }); // !EPD2002
        await http.PutAsJsonAsync("https://tracker.example/users", new { user.Plan, user.Logins }); // ok
        await http.PostAsync("https://api.mailer.example/send", new StringContent(user.Email)); // !EPD2001
        await http.PostAsync("https://api.mailer.example/send", new StringContent(user.Nickname)); // !EPD2003
        await http.PostAsync("https://sister.example/names", new StringContent(user.Nickname)); // ok
        await http.PatchAsync("https://sister.example/names", new StringContent(user.Email)); // !EPD2003
        await http.PostAsync("https://ads.example/age", new StringContent(user.AgeBucket)); // ok
        await http.PostAsync("https://ads.example/who", new StringContent(user.Email)); // !EPD2004
        await http.PostAsync("https://ads.example/who", new ByteArrayContent(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(user.Email)))); // !EPD2004
        await http.PostAsync("https://tracker.example/who", new ByteArrayContent(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(user.Email)))); // ok
        await http.PostAsync("http://api.home.example/users", JsonContent.Create(user)); // !EPD2010
        await http.PostAsync("http://127.0.0.1:5000/users", JsonContent.Create(user)); // ok
        await http.PostAsync("http://tracker.example/users", JsonContent.Create(new { user.Email })); // !EPD2002 !EPD2010
        var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["mail"] = user.Email });
        await http.PostAsync("https://shop.home-cloud.example/forms", form); // ok
        await http.PostAsync("https://forms.example/forms", form); // !EPD2002
        var parts = new MultipartFormDataContent { { new StringContent(user.Nickname), "name" } };
        await http.PostAsync("https://forms.example/parts", parts); // !EPD2002
        var bare = new MultipartFormDataContent();
        bare.Add(new StringContent(user.Plan), "plan");
        await http.PostAsync("https://forms.example/parts", bare); // ok
    }

    public async Task Addresses(User user)
    {
        await http.GetAsync($"https://api.home.example/users?mail={Uri.EscapeDataString(user.Email)}"); // !EPD2009
        await http.GetAsync($"https://api.home.example/users?plan={user.Plan}"); // ok
        await http.GetStringAsync("https://api.home.example/users/" + user.Id); // ok
        await http.DeleteAsync(new Uri("https://api.home.example/users/" + user.Nickname)); // !EPD2009
        var builder = new UriBuilder("https", "api.home.example") { Path = "users", Query = "phone=" + user.Phone };
        await http.GetAsync(builder.Uri); // !EPD2009
        var other = new UriBuilder("https://tracker.example") { Path = "users", Query = "plan=" + user.Plan };
        await http.PostAsync(other.Uri, new StringContent(user.Email)); // !EPD2002
        var home = new UriBuilder { Scheme = "https", Host = "api.home.example", Path = "users" };
        await http.PostAsync(home.Uri, new StringContent(user.Email)); // ok
        await http.PostAsync(options.Value.Url, new StringContent(user.Email)); // !EPD2002
        await http.PostAsync(new Uri(options.Value.Base, "users"), new StringContent(user.Email)); // ok
        const string Host = "sister.example";
        await http.PostAsync($"https://{Host}/names?id={user.Id}", new StringContent(user.Phone!)); // !EPD2003
        await http.PostAsync($"https://{Host}/names?id={user.Id}", new StringContent(user.Nickname)); // ok
    }

    public async Task Requests(User user)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://tracker.example/x");
        request.Headers.Add("X-User", user.Nickname);
        await http.SendAsync(request); // !EPD2002
        using var clean = new HttpRequestMessage(HttpMethod.Post, "https://tracker.example/x") { Content = JsonContent.Create(new { user.Plan }) };
        clean.Headers.UserAgent.Add(new ProductInfoHeaderValue("app", "1.0"));
        await http.SendAsync(clean); // ok
        using var body = new HttpRequestMessage { Method = HttpMethod.Put, RequestUri = new Uri("https://sister.example/x"), Content = JsonContent.Create(new { user.Phone }) };
        await http.SendAsync(body, HttpCompletionOption.ResponseHeadersRead); // !EPD2003
        await tracker.Track("login", user.Email);
        await home.Store("login", user.Email);
        var ads = factory.CreateClient("ads");
        await ads.PostAsJsonAsync("age", new { user.AgeBucket }); // ok
        await ads.PostAsJsonAsync("who", new { user.AgeBucket, user.Phone }); // !EPD2004
    }

    public async Task Libraries(User user)
    {
        var api = RestService.For<ITrackerApi>("https://tracker.example");
        await api.Send(new TrackerEvent("login", null)); // ok
        await api.Send(new TrackerEvent("login", user.Email)); // !EPD2002
        await api.Find(user.Nickname, 1); // !EPD2009
        await api.Find(user.Plan, user.Logins); // ok
        await "https://tracker.example/flurl".PostJsonAsync(new { user.Phone }); // !EPD2002
        await "https://api.home.example/flurl".PostJsonAsync(new { user.Phone }); // ok
        await "https://api.home.example/flurl".SetQueryParam("mail", user.Email).GetAsync(); // !EPD2009
        var rest = new RestClient("https://forms.example");
        await rest.ExecuteAsync(new RestRequest("users", Method.Post).AddJsonBody(new { user.Plan })); // ok
        await rest.ExecuteAsync(new RestRequest("users", Method.Post).AddJsonBody(new { user.Email })); // !EPD2002
        await rest.ExecuteAsync(new RestRequest("users").AddQueryParameter("mail", user.Email)); // !EPD2009
        using var channel = GrpcChannel.ForAddress("https://api.home.example");
        await new RecordClient(channel.CreateCallInvoker()).Put(user.Nickname); // ok
        using var abroad = GrpcChannel.ForAddress("https://records.example");
        await new RecordClient(abroad.CreateCallInvoker()).Put(user.Nickname); // !EPD2002
    }

    public async Task Mails(User user)
    {
        using var smtp = new SmtpClient("smtp.home-cloud.example", 587) { EnableSsl = true };
        await smtp.SendMailAsync(new MailMessage("shop@example.org", user.Email, "Hello", "Dear " + user.Nickname)); // ok
        using var foreign = new SmtpClient("api.mailer.example", 587) { EnableSsl = true };
        foreign.Send("shop@example.org", user.Email, "Hello", "Dear customer"); // !EPD2001
        foreign.Send("shop@example.org", "admin@example.org", "Hello", "Plan " + user.Plan); // ok
        using var unknown = new SmtpClient { Host = "smtp.unknown.example", EnableSsl = true };
        var mail = new MailMessage { Subject = "Hello", Body = "Your plan" };
        unknown.Send(mail); // ok
        mail.To.Add(new MailAddress(user.Email));
        unknown.Send(mail); // !EPD2002
        using var kit = new MailKit.Net.Smtp.SmtpClient();
        await kit.ConnectAsync("smtp.unknown.example", 465, SecureSocketOptions.SslOnConnect);
        var message = new MimeMessage { Subject = "News", Body = new TextPart("plain") { Text = "Plan " + user.Plan } };
        await kit.SendAsync(message); // ok
        message.Body = new TextPart("plain") { Text = "Dear " + user.Nickname };
        await kit.SendAsync(message); // !EPD2002
    }

    public async Task Sockets(User user, CancellationToken token)
    {
        using var tcp = new TcpClient("tracker.example", 443);
        var stream = tcp.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(user.Plan), token); // ok
        await stream.WriteAsync(Encoding.UTF8.GetBytes(user.Email), token); // !EPD2002
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri("wss://tracker.example/live"), token);
        await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(new { user.Plan }), WebSocketMessageType.Text, true, token); // ok
        await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(new { user.Phone }), WebSocketMessageType.Text, true, token); // !EPD2002
        using var plain = new ClientWebSocket();
        await plain.ConnectAsync(new Uri("ws://api.home.example/live"), token);
        await plain.SendAsync(Encoding.UTF8.GetBytes(user.Nickname), WebSocketMessageType.Text, true, token); // !EPD2010
        using var udp = new UdpClient("tracker.example", 9000);
        await udp.SendAsync(Encoding.UTF8.GetBytes(user.Nickname), token); // !EPD2002
    }
}
