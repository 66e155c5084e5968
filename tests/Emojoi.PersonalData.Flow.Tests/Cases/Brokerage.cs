using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Mail;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using FlowCases.Brokerage;
using Flurl;
using Flurl.Http;
using Grpc.Core;
using Grpc.Net.Client;
using HomeKit.Vaults;
using Mailer.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MimeKit;
using Refit;
using RestSharp;

namespace HomeKit.Vaults
{
    public sealed class VaultClient
    {
        public Task KeepAsync(string key, object value) => Task.FromResult((key, value));
    }
}

namespace HomeKitty
{
    public sealed class Kitty
    {
        public Task KeepAsync(object value) => Task.FromResult(value);
    }
}

namespace Mailer.Client
{
    public sealed record Envelope(string To, string Text);

    public interface IMailerClient
    {
        Task<int> QueueAsync(Envelope envelope, CancellationToken token = default);

        Task<int> CountAsync(string folder);
    }
}

namespace AdKit.Audiences
{
    public static class Audience
    {
        public static void Push(params object?[] values) => _ = values.Length;
    }
}

namespace FlowCases.Brokerage
{
    public class Investor
    {
        public Guid Depot { get; set; }
        [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
        [PersonalData("email", "profile")] public string Mail { get; set; } = "";
        [PersonalData("phone", "profile")] public string Phone { get; set; } = "";
        [PersonalData("age-bucket", "profile")] public string Ages { get; set; } = "";
        [PersonalData("email", "support")] public string HelpMail { get; set; } = "";
        public string Currency { get; set; } = "";
        public decimal Balance { get; set; }
    }

    public static class Addresses
    {
        public const string Scheme = "https://";
        public const string Quotes = Scheme + "quotes.elsewhere.example";
        public static readonly Uri Help = new("https://api.helpdesk.example/v2/");
    }

    public sealed class QuoteOptions
    {
        public Uri Address { get; set; } = new(Addresses.Quotes);

        public string Path { get; set; } = "ticks";
    }

    public sealed class DepotOptions
    {
        public required string Address { get; init; }
    }

    public sealed class QuoteClient
    {
        private readonly HttpClient _http;

        public QuoteClient(HttpClient http, IOptions<QuoteOptions> options)
        {
            _http = http;
            _http.BaseAddress = options.Value.Address;
            _http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("broker", "1.0"));
        }

        public Task<HttpResponseMessage> Buy(Investor investor, CancellationToken token) => _http.PutAsJsonAsync("buy", new Order(investor.Name, investor.Balance), token); // !EPD2002

        public Task<HttpResponseMessage> Sell(Investor investor, CancellationToken token) => _http.PutAsJsonAsync("sell", new Order("anonymous", investor.Balance), token); // ok

        private sealed record Order(string By, decimal Limit);
    }

    public abstract class ApiClient(HttpClient http)
    {
        protected abstract string Host { get; }

        protected async Task<string> Ask<T>(string path, T body)
        {
            using var request = new HttpRequestMessage(HttpMethod.Put, new Uri(new Uri("https://" + Host), path));
            request.Content = JsonContent.Create(body);
            using var response = await http.SendAsync(request); // ok
            return await response.Content.ReadAsStringAsync();
        }
    }

    [Headers("Accept: application/json")]
    public interface IRatesApi
    {
        [Post("/rates/{currency}")]
        Task<string> Rate(string currency, [Body(BodySerializationMethod.UrlEncoded)] Dictionary<string, object> form);

        [Get("/rates")]
        Task<string> Find([Query] string currency, [Authorize("Bearer")] string token);
    }

    public class RatesClient(ChannelBase channel) : ClientBase<RatesClient>(channel)
    {
        private static readonly Method<RateRequest, RateRequest> Unary = new(MethodType.Unary, "rates", "Ask", null!, null!);

        public AsyncUnaryCall<RateRequest> AskAsync(RateRequest request) => CallInvoker.AsyncUnaryCall(Unary, null, default, request);

        protected override RatesClient NewInstance(ClientBaseConfiguration configuration) => throw new NotSupportedException();
    }

    public sealed class RateRequest
    {
        public string Currency { get; set; } = "";

        public string By { get; set; } = "";
    }

    [Recipient("sister")]
    public interface ISisterDesk
    {
        Task Invite(string name, IReadOnlyDictionary<string, string> fields);

        string Language { set; }
    }

    public sealed class SisterDesk : ISisterDesk
    {
        public string Language { private get; set; } = "";

        public Task Invite(string name, IReadOnlyDictionary<string, string> fields) => Task.FromResult(name + fields.Count + Language);
    }

    public sealed class Brokerage(HttpClient http, VaultClient vault, IMailerClient mailer, ISisterDesk sister, HomeKitty.Kitty kitty)
    {
        private static readonly HttpClient Static = new() { BaseAddress = new UriBuilder(Uri.UriSchemeHttps, "quotes.elsewhere.example", 8443).Uri };

        public async Task Contents(Investor investor, CancellationToken token)
        {
            using var form = new MultipartFormDataContent("x") { { new StringContent(investor.Currency), "currency" } };
            await http.PostAsync(Addresses.Quotes, form, token); // ok
            form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(investor.Mail)), "mail", "mail.txt");
            await http.PostAsync(Addresses.Quotes, form, token); // !EPD2002
            using var stream = new MemoryStream();
            await JsonSerializer.SerializeAsync(stream, new { investor.Currency }, cancellationToken: token);
            await http.PutAsync(Addresses.Quotes + "/s", new StreamContent(stream), token); // ok
            await JsonSerializer.SerializeAsync(stream, investor, cancellationToken: token);
            await http.PutAsync(Addresses.Quotes + "/s", new StreamContent(stream), token); // !EPD2002
            await Static.PatchAsync("x", new ReadOnlyMemoryContent(Encoding.UTF8.GetBytes(investor.Phone)), token); // !EPD2002
            await Static.PatchAsync("x", new ReadOnlyMemoryContent(Encoding.UTF8.GetBytes(investor.Currency)), token); // ok
            using var request = new HttpRequestMessage { Method = HttpMethod.Post, RequestUri = new Uri(Addresses.Help, "tickets"), Content = JsonContent.Create(investor.HelpMail) };
            await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token); // ok
            request.Content = JsonContent.Create(new { Who = investor.Mail });
            await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token); // !EPD2003
            using var own = new HttpClient();
            own.DefaultRequestHeaders.Add("X-Currency", investor.Currency);
            await own.GetAsync(Addresses.Quotes, token); // ok
            own.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes($"{investor.Name}:x")));
            await own.GetAsync(Addresses.Quotes, token); // !EPD2002
            await http.PostAsJsonAsync("http://api.home.example/x", investor.Name, token); // !EPD2010
            await http.PostAsJsonAsync("http://127.0.0.1:5000/x", investor.Name, token); // ok
            await http.PostAsJsonAsync("http://quotes.elsewhere.example/x", investor.Name.Length, token); // ok
            var builder = new UriBuilder(Addresses.Quotes) { Path = "find", Query = "currency=" + investor.Currency };
            await http.GetStringAsync(builder.Uri, token); // ok
            builder.Query += "&mail=" + Uri.EscapeDataString(investor.Mail);
            await http.GetStringAsync(builder.Uri, token); // !EPD2009
            await http.DeleteAsync(string.Format("https://api.home.example/{0}/{1}", investor.Currency, investor.Depot), token); // ok
            await http.DeleteAsync(string.Format("https://api.home.example/{0}/{1}", investor.Currency, investor.Phone), token); // !EPD2009
            await http.PostAsJsonAsync($"{Addresses.Scheme}ads.example/{investor.Currency}", new[] { investor.Ages }, token); // ok
            await http.PostAsJsonAsync($"{Addresses.Scheme}ads.example/{investor.Currency}", new[] { investor.Ages, investor.Phone }, token); // !EPD2004
        }

        public async Task Configured(Investor investor, CancellationToken token)
        {
            var depot = new DepotOptions { Address = "https://depots.elsewhere.example" };
            await http.PostAsJsonAsync(depot.Address + "/open", new { investor.Depot }, token); // ok
            await http.PostAsJsonAsync(depot.Address + "/open", new { investor.Depot, investor.Name }, token); // !EPD2002
            var home = new DepotOptions { Address = "https://eu.home-cloud.example" };
            await http.PostAsJsonAsync(home.Address + "/open", new { investor.Depot, investor.Name }, token); // ok
            await Post("https://api.mailer.example", new { investor.Mail }, token);
            await PostHome("https://api.home.example", new { investor.Mail }, token);
        }

        public async Task Libraries(Investor investor, CancellationToken token)
        {
            var rates = RestService.For<IRatesApi>(new HttpClient { BaseAddress = new Uri(Addresses.Quotes) });
            await rates.Rate(investor.Currency, new Dictionary<string, object> { ["balance"] = investor.Balance }); // ok
            await rates.Rate(investor.Currency, new Dictionary<string, object> { ["by"] = investor.Name }); // !EPD2002
            await rates.Find(investor.Currency, "secret"); // ok
            await rates.Find(investor.Currency, investor.Mail); // !EPD2002
            await Addresses.Quotes.AppendPathSegments("rates", investor.Currency).WithOAuthBearerToken("x").PostMultipartAsync(parts => parts.AddString("currency", investor.Currency), cancellationToken: token); // ok
            await Addresses.Quotes.AppendPathSegments("rates", investor.Name).GetAsync(cancellationToken: token); // !EPD2009
            await Addresses.Help.AppendPathSegment("tickets").PatchJsonAsync(new { Text = "from " + investor.HelpMail }, cancellationToken: token); // ok
            await Addresses.Help.AppendPathSegment("tickets").PatchJsonAsync(new { Text = "from " + investor.Phone }, cancellationToken: token); // !EPD2003
            var rest = new RestClient(new RestClientOptions(Addresses.Quotes) { ThrowOnAnyError = true });
            await rest.ExecutePostAsync(new RestRequest("rates").AddBody(new { investor.Balance }), token); // ok
            await rest.ExecutePostAsync(new RestRequest("rates").AddBody(new { investor.Balance, investor.Mail }), token); // !EPD2002
            using var channel = GrpcChannel.ForAddress(new Uri(Addresses.Quotes), new GrpcChannelOptions { MaxRetryAttempts = 2 });
            var client = new RatesClient(channel);
            await client.AskAsync(new RateRequest { Currency = investor.Currency, By = "desk" }); // ok
            await client.AskAsync(new RateRequest { Currency = investor.Currency, By = investor.Phone }); // !EPD2002
        }

        public async Task Named(Investor investor)
        {
            await vault.KeepAsync("a", investor); // ok
            await kitty.KeepAsync(investor); // ok
            await mailer.QueueAsync(new Envelope("desk@example.org", investor.Currency)); // ok
            await mailer.QueueAsync(new Envelope(investor.Mail, investor.Currency)); // !EPD2001
            await mailer.QueueAsync(new Envelope("desk@example.org", "call " + investor.Phone)); // !EPD2003
            await mailer.CountAsync(investor.Currency); // ok
            AdKit.Audiences.Audience.Push(investor.Ages, investor.Balance); // ok
            AdKit.Audiences.Audience.Push(investor.Ages, investor.Mail); // !EPD2004
            await sister.Invite(investor.Name, new Dictionary<string, string> { ["currency"] = investor.Currency }); // ok
            await sister.Invite("x", new Dictionary<string, string> { ["phone"] = investor.Phone }); // !EPD2003
            await new SisterDesk().Invite(investor.Mail, new Dictionary<string, string>()); // !EPD2003
            sister.Language = investor.Currency; // ok
            sister.Language = investor.Phone; // !EPD2003
        }

        public async Task Wires(Investor investor, CancellationToken token)
        {
            using var smtp = new System.Net.Mail.SmtpClient("smtp.elsewhere.example", 587) { EnableSsl = true };
            using var letter = new MailMessage("desk@example.org", "desk@elsewhere.example") { Subject = investor.Currency };
            await smtp.SendMailAsync(letter, token); // ok
            letter.To.Add(new MailAddress(investor.Mail, "investor"));
            await smtp.SendMailAsync(letter, token); // !EPD2002
            using var kit = new MailKit.Net.Smtp.SmtpClient();
            await kit.ConnectAsync("smtp.elsewhere.example", 465, MailKit.Security.SecureSocketOptions.SslOnConnect, token);
            var message = new MimeMessage { Subject = "depot", Body = new BodyBuilder { HtmlBody = "<p>" + investor.Currency + "</p>" }.ToMessageBody() };
            await kit.SendAsync(message, token); // ok
            message.Cc.Add(new MailboxAddress(investor.Name, "desk@example.org"));
            await kit.SendAsync(message, token); // !EPD2002
            using var tcp = new TcpClient();
            await tcp.ConnectAsync("quotes.elsewhere.example", 7000, token);
            await using var writer = new StreamWriter(tcp.GetStream());
            await writer.WriteLineAsync(investor.Currency); // ok
            await writer.WriteLineAsync(investor.Mail); // !EPD2002
            using var udp = new UdpClient("quotes.elsewhere.example", 7001);
            await udp.SendAsync(Encoding.UTF8.GetBytes(investor.Currency), token); // ok
            await udp.SendAsync(Encoding.UTF8.GetBytes(investor.Phone), token); // !EPD2002
            using var web = new ClientWebSocket();
            web.Options.SetRequestHeader("X-Currency", investor.Currency);
            await web.ConnectAsync(new Uri("wss://quotes.elsewhere.example/ticks"), token);
            ArraySegment<byte> bytes = Encoding.UTF8.GetBytes($"{{\"currency\":\"{investor.Currency}\"}}");
            await web.SendAsync(bytes, WebSocketMessageType.Text, true, token); // ok
            bytes = Encoding.UTF8.GetBytes($"{{\"name\":\"{investor.Name}\"}}");
            await web.SendAsync(bytes, WebSocketMessageType.Text, true, token); // !EPD2002
        }

        private async Task Post<T>(string host, T body, CancellationToken token) => await http.PostAsJsonAsync($"{host}/api", body, token); // !EPD2001

        private async Task PostHome<T>(string host, T body, CancellationToken token) => await http.PostAsJsonAsync($"{host}/api", body, token); // ok
    }

    public sealed class DepotClient(HttpClient http) : ApiClient(http)
    {
        protected override string Host => "depots.home-cloud.example";

        public Task<string> Open(Investor investor) => Ask("open", new { investor.Name, investor.Depot });
    }

    public static class Setup
    {
        public static void Add(IServiceCollection services) => services.AddHttpClient<QuoteClient>();
    }
}
