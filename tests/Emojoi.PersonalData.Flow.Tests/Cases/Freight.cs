using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Flurl.Http;
using Helpdesk.Sdk.Tickets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Refit;
using RestSharp;
using SisterKit;

[assembly: Recipient("home-cloud")]

namespace SisterKit
{
    public static class Exchange
    {
        public static TAnswer Ask<TQuestion, TAnswer>(TQuestion question, Func<TQuestion, TAnswer> locally) => locally(question);

        public static void Share(Action<Parcel> fill)
        {
            var parcel = new Parcel();
            fill(parcel);
        }
    }

    public sealed class Parcel
    {
        public string? Name { get; set; }

        public string? Route { get; set; }

        public void Send(string to) => _ = to + Name + Route;
    }
}

namespace Helpdesk.Sdk.Tickets
{
    public sealed class Ticket(string subject)
    {
        public string Subject { get; } = subject;

        public Ticket With(string key, string value) => new(Subject + key + value);
    }

    public interface ITickets
    {
        Task<long> OpenAsync(Ticket ticket);
    }
}

namespace FlowCases.Freight
{
    public class Carrier
    {
        public int Id { get; set; }
        [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
        [PersonalData("email", "profile")] public string Mail { get; set; } = "";
        [PersonalData("phone", "profile")] public string Phone { get; set; } = "";
        [PersonalData("email", "support")] public string HelpMail { get; set; } = "";
        [PersonalData("address", "bookkeeping")] public string Invoices { get; set; } = "";
        public string Route { get; set; } = "";
        public double Load { get; set; }
    }

    public static class Hosts
    {
        private const string Domain = "elsewhere.example";
        public const string Tracking = "tracking." + Domain;
        public static string Home => "https://api.home.example";
        public static Uri For(string path) => new($"https://{Tracking}/{path}");
    }

    public sealed class TrackingOptions
    {
        public const string Section = "Tracking";

        public string BaseUrl { get; init; } = "https://" + Hosts.Tracking;

        public int Retries { get; init; }
    }

    public interface ITracker
    {
        Task Track(Carrier carrier);

        Task TrackRoute(Carrier carrier);
    }

    public sealed class Tracker(HttpClient client) : ITracker
    {
        public Task Track(Carrier carrier) => client.PutAsJsonAsync("/carriers", new { carrier.Id, carrier.Phone }); // !EPD2002

        public Task TrackRoute(Carrier carrier) => client.PutAsJsonAsync("/carriers", new { carrier.Id, carrier.Route }); // ok
    }

    public sealed class HomeTracker(HttpClient client) : ITracker
    {
        public Task Track(Carrier carrier) => client.PutAsJsonAsync("/carriers", new { carrier.Id, carrier.Phone }); // ok

        public Task TrackRoute(Carrier carrier) => client.PutAsJsonAsync("/carriers", new { carrier.Id, carrier.Route }); // ok
    }

    public static class RequestExtensions
    {
        public static HttpRequestMessage WithJson<T>(this HttpRequestMessage request, T body)
        {
            request.Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
            return request;
        }

        public static HttpRequestMessage WithBearer(this HttpRequestMessage request, string token)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            return request;
        }
    }

    [Headers("User-Agent: freight")]
    public interface ICarrierApi
    {
        [Put("/carriers/{id}")]
        Task Put(int id, [Body] CarrierDto dto, [Header("X-Route")] string? route = null);

        [Multipart]
        [Post("/carriers/scan")]
        Task Scan([AliasAs("note")] string note, CancellationToken token);
    }

    public sealed record CarrierDto(int Id, string? Contact, string Route);

    [Recipient("mailer")]
    public abstract class MailGateway
    {
        public abstract Task SendAsync(string to, string subject, string body);

        public void Close() => GC.SuppressFinalize(this);
    }

    public sealed class Desk
    {
        public void Tell([Recipient("sister")] string text, string note) => _ = text + note;

        [Recipient("nobody")]
        public void Whisper(string text) => _ = text;
    }

    public sealed class Freight(HttpClient http, ITickets tickets, MailGateway mail, Desk desk, IOptionsMonitor<TrackingOptions> options)
    {
        public async Task Requests(Carrier carrier, CancellationToken token)
        {
            using var plain = new HttpRequestMessage(HttpMethod.Post, Hosts.For("carriers")).WithJson(new CarrierDto(carrier.Id, null, carrier.Route)).WithBearer("x");
            await http.SendAsync(plain, token); // ok
            using var named = new HttpRequestMessage(HttpMethod.Post, Hosts.For("carriers")).WithJson(new CarrierDto(carrier.Id, carrier.Phone, carrier.Route));
            await http.SendAsync(named, token); // !EPD2002
            using var bearer = new HttpRequestMessage(HttpMethod.Get, Hosts.For("carriers")).WithBearer(carrier.Mail);
            await http.SendAsync(bearer, token); // !EPD2002
            using var home = new HttpRequestMessage(HttpMethod.Post, Hosts.Home).WithJson(carrier);
            await http.SendAsync(home, token); // ok
            await http.PostAsJsonAsync(options.CurrentValue.BaseUrl + "/x", carrier.Load, token); // ok
            await http.PostAsJsonAsync(options.CurrentValue.BaseUrl + "/x", new[] { carrier.Name }, token); // !EPD2002
            await http.GetFromJsonAsync<CarrierDto>(Hosts.For("find?route=" + carrier.Route), token); // ok
            await http.GetFromJsonAsync<CarrierDto>(Hosts.For("find?name=" + carrier.Name), token); // !EPD2009
            var answer = await http.PostAsJsonAsync("https://api.helpdesk.example/tickets", new { From = carrier.HelpMail }, token); // ok
            Console.WriteLine(await answer.Content.ReadAsStringAsync(token)); // ok
            await http.PostAsJsonAsync("https://api.mailer.example/send", new { To = carrier.Mail, carrier.Route }, token); // !EPD2001
            await Abroad(carrier, token);
        }

        [SeparateAuthorisation("US")]
        public async Task Authorised(Carrier carrier, CancellationToken token)
        {
            await mail.SendAsync(carrier.Mail, "x", carrier.Route); // ok
            await mail.SendAsync(carrier.Mail, "x", carrier.Phone); // !EPD2003
            await Abroad(carrier, token);
        }

        public async Task Libraries(Carrier carrier, CancellationToken token)
        {
            var api = RestService.For<ICarrierApi>("https://" + Hosts.Tracking);
            await api.Put(carrier.Id, new CarrierDto(carrier.Id, null, carrier.Route), carrier.Route); // ok
            await api.Put(carrier.Id, new CarrierDto(carrier.Id, carrier.Mail, carrier.Route)); // !EPD2002
            await api.Put(carrier.Id, new CarrierDto(carrier.Id, null, ""), carrier.Name); // !EPD2002
            await api.Scan("load " + carrier.Load, token); // ok
            await api.Scan("load of " + carrier.Name, token); // !EPD2002
            var flurl = new FlurlClient("https://" + Hosts.Tracking).WithHeader("X-Route", carrier.Route);
            await flurl.Request("carriers", carrier.Id).PostJsonAsync(new { carrier.Load }, cancellationToken: token); // ok
            await flurl.Request("carriers", carrier.Id).PostJsonAsync(new { carrier.Mail }, cancellationToken: token); // !EPD2002
            await flurl.Request("carriers", carrier.Phone).GetAsync(cancellationToken: token); // !EPD2009
            using var rest = new RestClient("https://" + Hosts.Tracking, options => options.Timeout = TimeSpan.FromSeconds(3));
            var request = new RestRequest("carriers/{id}").AddUrlSegment("id", carrier.Id).AddOrUpdateParameter("route", carrier.Route);
            await rest.PostAsync<CarrierDto>(request, token); // ok
            request.AddOrUpdateParameter("phone", carrier.Phone);
            await rest.PostAsync<CarrierDto>(request, token); // !EPD2002
        }

        public async Task Named(Carrier carrier)
        {
            await tickets.OpenAsync(new Ticket("late").With("route", carrier.Route)); // ok
            await tickets.OpenAsync(new Ticket("late").With("mail", carrier.HelpMail)); // ok
            await tickets.OpenAsync(new Ticket("late").With("phone", carrier.Phone)); // !EPD2003
            desk.Tell(carrier.Name, carrier.Route); // ok
            desk.Tell(carrier.Mail, carrier.Route); // !EPD2003
            desk.Tell(carrier.Route, carrier.Mail); // ok
            desk.Whisper(carrier.Route); // ok
            desk.Whisper(carrier.Name); // !EPD2002
            Console.WriteLine(Exchange.Ask(carrier.Route, route => route.Length)); // ok
            Exchange.Ask(carrier.Phone, phone => phone.Length); // !EPD2003
            var parcel = new Parcel { Name = carrier.Name, Route = carrier.Route };
            parcel.Send(carrier.Route); // ok
            parcel.Send(carrier.Mail); // !EPD2003
            await mail.SendAsync(carrier.Route, carrier.Route, carrier.Mail); // !EPD2001
        }

        private async Task Abroad(Carrier carrier, CancellationToken token) =>
            await http.PostAsJsonAsync("https://api.mailer.example/list", new { carrier.Mail }, token); // !EPD2001
    }

    public static class Setup
    {
        public static void Add(IServiceCollection services, IConfiguration configuration)
        {
            services.Configure<TrackingOptions>(configuration.GetSection(TrackingOptions.Section));
            services.AddHttpClient<ITracker, Tracker>(client => client.BaseAddress = Hosts.For(""));
            services.AddHttpClient<ITracker, HomeTracker>().ConfigureHttpClient(client => client.BaseAddress = new Uri(Hosts.Home));
        }
    }
}
