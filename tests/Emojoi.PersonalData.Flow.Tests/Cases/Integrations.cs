using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Mail;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Flurl;
using Flurl.Http;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Refit;
using RestSharp;

namespace FlowCases.Integrations;

public class Buyer
{
    public int Id { get; set; }
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("phone", "profile")] public string Phone { get; set; } = "";
    [PersonalData("age-bucket", "profile")] public string Ages { get; set; } = "";
    [PersonalData("email", "support")] public string TicketMail { get; set; } = "";
    public string Basket { get; set; } = "";
}

public record MailOrder(string To, string Template);

public interface IMailerApi
{
    [Refit.Post("/send")]
    Task SendAsync([Refit.Body] MailOrder order);

    [Refit.Get("/bounces/{mail}")]
    Task<string> BouncesAsync(string mail);

    [Refit.Get("/baskets/{basket}")]
    Task<string> BasketAsync(string basket);

    [Refit.Get("/find")]
    Task<string> FindAsync([Refit.Query] string name);
}

[Recipient("sister")]
public interface ISisterGateway
{
    Task PushAsync(string text);

    Task PushAsync(Buyer buyer);
}

public sealed class SisterGateway(HttpClient http) : ISisterGateway
{
    public async Task PushAsync(string text) => await http.PostAsync("/push", new StringContent("x"));

    public async Task PushAsync(Buyer buyer) => await http.PostAsync("/push", new StringContent(buyer.Basket));
}

public static class Hosts
{
    public const string Mailer = "https://api.mailer.example";
    public const string Tracker = "https://" + "t.tracker.example";
    public static readonly Uri Home = new("https://api.home.example/");
}

public sealed class BuyerClient : ClientBase<BuyerClient>
{
    public BuyerClient(ChannelBase channel)
        : base(channel)
    {
    }

    private BuyerClient(ClientBaseConfiguration configuration)
        : base(configuration)
    {
    }

    public AsyncUnaryCall<string> SaveAsync(string buyer) =>
        CallInvoker.AsyncUnaryCall(new Method<string, string>(MethodType.Unary, "s", "m", Marshallers.StringMarshaller, Marshallers.StringMarshaller), null, default, buyer);

    protected override BuyerClient NewInstance(ClientBaseConfiguration configuration) => new(configuration);
}

public sealed class Integrations(ISisterGateway sister, IHttpClientFactory factory)
{
    private static readonly HttpClient HomeClient = new() { BaseAddress = Hosts.Home };
    private readonly HttpClient _mailer = new(new SocketsHttpHandler()) { BaseAddress = new Uri(Hosts.Mailer) };

    public async Task Bodies(Buyer buyer, HttpClient http)
    {
        await http.PostAsJsonAsync(Hosts.Mailer + "/v1/send", new { to = buyer.Mail }); // !EPD2001
        await http.PostAsJsonAsync(Hosts.Mailer + "/v1/send", new { to = buyer.Basket }); // ok
        await http.PostAsJsonAsync(Hosts.Mailer + "/v1/send", new MailOrder("desk@example.org", buyer.Name)); // !EPD2003
        await HomeClient.PostAsJsonAsync("buyers", buyer); // ok
        await _mailer.PutAsync("lists/1", new StringContent(buyer.Mail, Encoding.UTF8, "text/plain")); // !EPD2001
        await http.PostAsync($"{Hosts.Tracker}/collect", JsonContent.Create(new { buyer.Id, Who = buyer.Name })); // !EPD2002
        await http.PostAsync($"{Hosts.Tracker}/collect", JsonContent.Create(new { buyer.Id })); // ok
        await http.PostAsync("https://ads.example/a", new FormUrlEncodedContent(new Dictionary<string, string> { ["m"] = buyer.Mail })); // !EPD2004
        await http.PostAsync("https://ads.example/a", new FormUrlEncodedContent([new("age", buyer.Ages)])); // ok
        await http.PostAsync("https://sister.example/in", new StringContent(buyer.Name)); // ok
        await http.PostAsync("https://api.helpdesk.example/t", new StringContent(buyer.TicketMail)); // ok
        await http.PostAsync("https://api.helpdesk.example/t", new StringContent(buyer.Mail)); // !EPD2003
        await http.PostAsync("http://api.helpdesk.example/t", new StringContent(buyer.TicketMail)); // !EPD2010
        await http.PostAsync("http://127.0.0.1:8080/t", new StringContent(buyer.Mail)); // ok
        await http.PostAsync("https://img.home-cloud.example/t", new StringContent(buyer.Phone)); // ok
        await sister.PushAsync(buyer.Name); // ok
        await sister.PushAsync(buyer.Mail); // !EPD2003
        await sister.PushAsync(buyer.Basket); // ok
    }

    public async Task Requests(Buyer buyer, HttpClient http)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://t.tracker.example/hit")
        {
            Content = new MultipartFormDataContent { { new StringContent(buyer.Phone), "phone" } },
        };
        await http.SendAsync(request); // !EPD2002
        using var header = new HttpRequestMessage(HttpMethod.Get, new Uri("https://t.tracker.example/hit"));
        header.Headers.TryAddWithoutValidation("X-Basket", buyer.Basket);
        await http.SendAsync(header, HttpCompletionOption.ResponseHeadersRead); // ok
        using var named = new HttpRequestMessage(HttpMethod.Get, new Uri("https://t.tracker.example/hit"));
        named.Headers.Add("X-Name", buyer.Name);
        await http.SendAsync(named); // !EPD2002
        var builder = new UriBuilder("https", "api.home.example") { Path = "/buyers", Query = "mail=" + buyer.Mail };
        await http.GetAsync(builder.Uri); // !EPD2009
        builder.Query = "basket=" + buyer.Basket;
        await http.GetAsync(builder.Uri); // ok
        var client = factory.CreateClient("partner");
        client.BaseAddress = new Uri("https://api.partner.example/");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "secret");
        await client.PostAsync("orders", new StringContent(JsonSerializer.Serialize(new { buyer.Basket }))); // ok
        await client.PostAsync("orders", new StringContent(JsonSerializer.Serialize(new { buyer.Phone }))); // !EPD2002
        await client.GetStringAsync($"orders/{Uri.EscapeDataString(buyer.Name)}"); // !EPD2009
        await client.GetStringAsync($"orders/{buyer.Id}"); // ok
        await client.DeleteAsync(new Uri(client.BaseAddress, "buyers/" + buyer.Mail)); // !EPD2009
    }

    [SeparateAuthorisation("US")]
    public Task Authorised(Buyer buyer) => _mailer.PostAsync("send", new StringContent(buyer.Mail)); // ok

    [SeparateAuthorisation("JP")]
    public Task Elsewhere(Buyer buyer) => _mailer.PostAsync("send", new StringContent(buyer.Mail)); // !EPD2001

    public async Task Libraries(Buyer buyer, IMailerApi injected)
    {
        var api = RestService.For<IMailerApi>(Hosts.Mailer);
        await api.SendAsync(new MailOrder(buyer.Mail, "hello")); // !EPD2001
        await api.SendAsync(new MailOrder("desk@example.org", "hello")); // ok
        await injected.BouncesAsync(buyer.Mail); // !EPD2009
        await injected.BasketAsync(buyer.Basket); // ok
        await injected.FindAsync(buyer.Name); // !EPD2009
        await "https://t.tracker.example".AppendPathSegment("hit").PostJsonAsync(new { buyer.Mail }); // !EPD2002
        await "https://t.tracker.example".AppendPathSegment("hit").PostJsonAsync(new { buyer.Basket }); // ok
        await "https://api.home.example".SetQueryParam("phone", buyer.Phone).GetStringAsync(); // !EPD2009
        await "https://api.home.example".SetQueryParam("basket", buyer.Basket).GetStringAsync(); // ok
        await "https://api.home.example/buyers".WithHeader("X-Mail", buyer.Mail).GetStringAsync(); // ok
        var rest = new RestClient("https://t.tracker.example");
        await rest.ExecuteAsync(new RestRequest("hit", RestSharp.Method.Post).AddJsonBody(new { buyer.Name })); // !EPD2002
        await rest.ExecuteAsync(new RestRequest("hit", RestSharp.Method.Post).AddJsonBody(new { buyer.Id })); // ok
        await rest.GetAsync(new RestRequest("hit").AddQueryParameter("mail", buyer.Mail)); // !EPD2009
        await rest.GetAsync(new RestRequest("hit/{mail}").AddUrlSegment("mail", buyer.Mail)); // !EPD2009
        using var channel = GrpcChannel.ForAddress("https://grpc.partner.example");
        await new BuyerClient(channel).SaveAsync(buyer.Phone); // !EPD2002
        await new BuyerClient(channel).SaveAsync(buyer.Basket); // ok
        await new BuyerClient(GrpcChannel.ForAddress("https://api.home.example")).SaveAsync(buyer.Phone); // ok
    }

    public async Task Letters(Buyer buyer)
    {
        using var smtp = new System.Net.Mail.SmtpClient("api.mailer.example", 587) { EnableSsl = true };
        using var letter = new MailMessage("desk@example.org", buyer.Mail, "Order", "thanks");
        await smtp.SendMailAsync(letter); // !EPD2001
        await smtp.SendMailAsync("desk@example.org", "shop@example.org", "Order", buyer.Basket); // ok
        await smtp.SendMailAsync("desk@example.org", "shop@example.org", "Order", "for " + buyer.Name); // !EPD2003
        var message = new MimeMessage { Subject = "Order " + buyer.Id };
        message.To.Add(MailboxAddress.Parse(buyer.Mail));
        message.Body = new TextPart("plain") { Text = "thanks" };
        using var client = new MailKit.Net.Smtp.SmtpClient();
        await client.ConnectAsync("smtp.elsewhere.example", 465, true);
        await client.SendAsync(message); // !EPD2002
        var plain = new MimeMessage { Subject = "Order " + buyer.Id, Body = new TextPart("plain") { Text = buyer.Basket } };
        await client.SendAsync(plain); // ok
    }

    public async Task Sockets(Buyer buyer, CancellationToken token)
    {
        using var tcp = new TcpClient("t.tracker.example", 9000);
        await using var stream = tcp.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(buyer.Name), token); // !EPD2002
        await stream.WriteAsync(Encoding.UTF8.GetBytes(buyer.Basket), token); // ok
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri("wss://api.home.example/live"), token);
        await socket.SendAsync(Encoding.UTF8.GetBytes(buyer.Phone), WebSocketMessageType.Text, true, token); // ok
        using var other = new ClientWebSocket();
        await other.ConnectAsync(new Uri("ws://live.partner.example"), token);
        await other.SendAsync(JsonSerializer.SerializeToUtf8Bytes(new { buyer.Phone }), WebSocketMessageType.Text, true, token); // !EPD2002 !EPD2010
        using var udp = new UdpClient();
        await udp.SendAsync(Encoding.ASCII.GetBytes(buyer.Phone), 5, "t.tracker.example", 53); // !EPD2002
        using var raw = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await raw.ConnectAsync("t.tracker.example", 9000, token);
        await raw.SendAsync(Encoding.ASCII.GetBytes(buyer.Mail), SocketFlags.None, token); // !EPD2002
    }

    public static void Configure(IServiceCollection services)
    {
        services.AddHttpClient<TypedPartner>(client => client.BaseAddress = new Uri("https://api.partner.example"));
        services.AddHttpClient<TypedHome>(client => client.BaseAddress = Hosts.Home);
    }
}

public sealed class TypedPartner(HttpClient http)
{
    public Task Save(Buyer buyer) => http.PostAsJsonAsync("buyers", buyer); // !EPD2002

    public Task SaveBasket(Buyer buyer) => http.PostAsJsonAsync("baskets", new { buyer.Basket }); // ok
}

public sealed class TypedHome(HttpClient http)
{
    public Task Save(Buyer buyer) => http.PostAsJsonAsync("buyers", buyer); // ok
}
