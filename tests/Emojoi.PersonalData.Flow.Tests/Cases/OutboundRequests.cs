using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Mail;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace FlowCases.OutboundRequests;

public class OutboundRequests(HttpClient client)
{
    private const string Unknown = "https://collector.example/v2";
    private const string Home = "https://api.home.example/v2";

    public async Task Verbs(User user)
    {
        await client.PostAsync(Unknown, new StringContent(user.Email)); // !EPD2002
        await client.PutAsync(Unknown, new StringContent(user.Nickname, Encoding.UTF8)); // !EPD2002
        await client.PatchAsJsonAsync(Unknown, user.Phone); // !EPD2002
        await client.PatchAsJsonAsync(Unknown, user.Plan); // ok
        await client.PutAsJsonAsync(Home, user); // ok
        await client.DeleteAsync($"{Unknown}/{user.Logins}"); // ok
        await client.PostAsJsonAsync(Unknown, user, new JsonSerializerOptions()); // !EPD2002
        await client.PostAsync(Unknown, null); // ok
    }

    public async Task Addresses(User user)
    {
        await client.GetAsync("https://api.home.example/find?mail=" + user.Email); // !EPD2009
        await client.GetStringAsync($"https://api.home.example/{Uri.EscapeDataString(user.Nickname)}"); // !EPD2009
        await client.GetAsync($"https://api.home.example/{user.Id}"); // ok
        await client.GetAsync(QueryHelpers.AddQueryString(Home, "phone", user.Phone!)); // !EPD2009
        await client.GetAsync(QueryHelpers.AddQueryString(Home, "plan", user.Plan)); // ok
        await client.DeleteAsync(new Uri("https://api.home.example/users/" + user.Email)); // !EPD2009
        var builder = new UriBuilder(Home) { Query = "born=" + user.BirthDate.Year };
        await client.GetAsync(builder.Uri); // !EPD2009
        var clean = new UriBuilder(Home) { Query = "plan=" + user.Plan };
        await client.GetAsync(clean.Uri); // ok
        var query = new QueryBuilder { { "name", user.Nickname } };
        await client.GetAsync(Home + query.ToQueryString()); // !EPD2009
        await client.GetFromJsonAsync<string>($"https://api.home.example/{user.Email.Length}"); // ok
        using var request = new HttpRequestMessage(HttpMethod.Get, $"https://api.home.example/?q={user.Email}");
        await client.SendAsync(request); // !EPD2009
        await client.GetStreamAsync($"{Home}?page={user.Plan}"); // ok
    }

    public async Task Messages(User user)
    {
        var request = new HttpRequestMessage { Method = HttpMethod.Post, RequestUri = new Uri(Unknown) };
        request.Content = JsonContent.Create(new { user.Email });
        await client.SendAsync(request); // !EPD2002
        var clean = new HttpRequestMessage { Method = HttpMethod.Post, RequestUri = new Uri(Unknown) };
        clean.Content = JsonContent.Create(new { user.Plan });
        await client.SendAsync(clean, HttpCompletionOption.ResponseHeadersRead); // ok
        using var home = new HttpRequestMessage(HttpMethod.Put, Home) { Content = new StringContent(user.Email) };
        client.Send(home); // ok
        using var headers = new HttpRequestMessage(HttpMethod.Get, Unknown);
        headers.Headers.TryAddWithoutValidation("X-Name", user.Nickname);
        client.Send(headers); // !EPD2002
        using var body = new HttpRequestMessage(HttpMethod.Post, Unknown);
        body.Content = new StringContent("x");
        body.Content.Headers.Add("X-Name", user.Nickname);
        await client.SendAsync(body); // !EPD2002
        await client.SendAsync(Build(user)); // !EPD2002
        await client.SendAsync(BuildPlan(user)); // ok
    }

    private static HttpRequestMessage Build(User user) => new(HttpMethod.Post, Unknown) { Content = JsonContent.Create(user) };

    private static HttpRequestMessage BuildPlan(User user) => new(HttpMethod.Post, Unknown) { Content = JsonContent.Create(user.Plan) };

    public async Task Contents(User user, Stream photo)
    {
        using var stream = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(user.Email)));
        await client.PostAsync(Unknown, stream); // !EPD2002
        using var parts = new MultipartFormDataContent();
        parts.Add(new StringContent(user.Email), "mail");
        parts.Add(new StreamContent(photo), "photo", "a.png");
        await client.PostAsync(Unknown, parts); // !EPD2002
        using var clean = new MultipartFormDataContent();
        clean.Add(new StringContent(user.Plan), "plan");
        await client.PostAsync(Unknown, clean); // ok
        using var form = new FormUrlEncodedContent([new KeyValuePair<string, string>("mail", user.Email)]);
        await client.PostAsync(Unknown, form); // !EPD2002
        var fields = new List<KeyValuePair<string, string>>();
        fields.Add(new("plan", user.Plan));
        await client.PostAsync(Unknown, new FormUrlEncodedContent(fields)); // ok
        fields.Add(new("mail", user.Email));
        await client.PostAsync(Unknown, new FormUrlEncodedContent(fields)); // !EPD2002
        using var memory = new ReadOnlyMemoryContent(Encoding.UTF8.GetBytes(user.Nickname));
        await client.PostAsync(Unknown, memory); // !EPD2002
    }

    public async Task Schemes(User user)
    {
        await client.PostAsJsonAsync("http://api.home.example/x", user.Nickname); // !EPD2010
        await client.PostAsJsonAsync("http://localhost/x", user.Nickname); // ok
        await client.PostAsJsonAsync("http://[::1]:8080/x", user.Nickname); // ok
        await client.PostAsJsonAsync(new UriBuilder("http", "api.home.example").Uri, user.Nickname); // !EPD2010
        await client.PostAsJsonAsync("http://api.home.example/x", user.Plan); // ok
        await client.PostAsJsonAsync("http://collector.example/x", user.Nickname); // !EPD2002 !EPD2010
        await client.PostAsJsonAsync("HTTPS://API.HOME.EXAMPLE/x", user.Nickname); // ok
    }

    public async Task Recipients(User user, Patient patient)
    {
        await client.PostAsJsonAsync("https://api.mailer.example/send", new { user.Email }); // !EPD2001
        await client.PostAsJsonAsync("https://api.mailer.example/send", new { user.Plan }); // ok
        await client.PostAsJsonAsync("https://api.helpdesk.example/x", patient.HelpMail); // ok
        await client.PostAsJsonAsync("https://api.helpdesk.example/x", user.Email); // !EPD2003
        await client.PostAsJsonAsync("https://sister.example:8443/x", user.Nickname); // ok
        await client.PostAsJsonAsync("https://sister.example:8443/x", user.BirthDate); // !EPD2003
        await client.PostAsJsonAsync("https://deep.below.home-cloud.example/x", user.BirthDate); // ok
        await client.PostAsJsonAsync("https://notsister.example/x", user.Nickname); // !EPD2002
    }

    [SeparateAuthorisation("US")]
    public Task Authorised(User user) => client.PostAsJsonAsync("https://api.mailer.example/send", user.Email); // ok

    [SeparateAuthorisation("DE")]
    public Task Authorised_for_another(User user) => client.PostAsJsonAsync("https://api.mailer.example/send", user.Email); // !EPD2001

    public async Task Older_clients(User user)
    {
        using var web = new WebClient();
        web.UploadString("https://collector.example/x", user.Email); // !EPD2002
        web.UploadString("https://collector.example/x", user.Plan); // ok
        web.UploadString("https://api.home.example/x", user.Email); // ok
        web.DownloadString("https://api.home.example/?mail=" + user.Email); // !EPD2009
        var request = WebRequest.CreateHttp("https://api.home.example/?mail=" + user.Email);
        using var response = await request.GetResponseAsync(); // !EPD2009
    }

    public async Task Sockets(User user)
    {
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri("wss://collector.example/live"), CancellationToken.None);
        await socket.SendAsync(Encoding.UTF8.GetBytes(user.Email), WebSocketMessageType.Text, true, CancellationToken.None); // !EPD2002
        await socket.SendAsync(Encoding.UTF8.GetBytes(user.Plan), WebSocketMessageType.Text, true, CancellationToken.None); // ok
        using var home = new ClientWebSocket();
        await home.ConnectAsync(new Uri("wss://api.home.example/live"), CancellationToken.None);
        await home.SendAsync(Encoding.UTF8.GetBytes(user.Email), WebSocketMessageType.Text, true, CancellationToken.None); // ok
        using var tcp = new TcpClient("collector.example", 7000);
        await tcp.GetStream().WriteAsync(Encoding.UTF8.GetBytes(user.Email)); // !EPD2002
        await tcp.GetStream().WriteAsync(Encoding.UTF8.GetBytes(user.Plan)); // ok
        using var local = new TcpClient("localhost", 7000);
        await local.GetStream().WriteAsync(Encoding.UTF8.GetBytes(user.Email)); // ok
        using var udp = new UdpClient();
        udp.Send(Encoding.UTF8.GetBytes(user.Phone!), "collector.example", 514); // !EPD2002
        udp.Send(Encoding.UTF8.GetBytes(user.Plan), "collector.example", 514); // ok
    }

    public async Task Mails(User user)
    {
        using var smtp = new SmtpClient("smtp.collector.example") { EnableSsl = true };
        await smtp.SendMailAsync("a@b.example", "c@d.example", "Hello", "Dear " + user.Nickname); // !EPD2002
        await smtp.SendMailAsync("a@b.example", "c@d.example", "Hello", "Plan " + user.Plan); // ok
        using var message = new MailMessage { Subject = "Hello", Body = user.Phone };
        message.To.Add("c@d.example");
        smtp.Send(message); // !EPD2002
        using var clean = new MailMessage("a@b.example", "c@d.example", "Hello", user.Plan);
        smtp.Send(clean); // ok
        using var local = new SmtpClient("localhost");
        local.Send("a@b.example", "c@d.example", "Hello", user.Email); // ok
    }

    public async Task Mailkits(User user)
    {
        using var smtp = new MailKit.Net.Smtp.SmtpClient();
        await smtp.ConnectAsync("smtp.collector.example", 465, true);
        var message = new MimeKit.MimeMessage();
        message.Body = new MimeKit.TextPart("plain") { Text = user.Email };
        await smtp.SendAsync(message); // !EPD2002
        var clean = new MimeKit.MimeMessage { Subject = "Plan" };
        clean.Body = new MimeKit.TextPart("plain") { Text = user.Plan };
        await smtp.SendAsync(clean); // ok
        var addressed = new MimeKit.MimeMessage();
        addressed.To.Add(new MimeKit.MailboxAddress(user.Nickname, "a@b.example"));
        await smtp.SendAsync(addressed); // !EPD2002
    }
}
