using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.IO.Compression;
using System.IO.Pipes;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Mail;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.ApplicationInsights;
using Microsoft.ApplicationInsights.DataContracts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Compliance.Redaction;
using MimeKit;
using Sentry;

namespace FlowCases.Rowing;

public sealed class Rower
{
    public int Id { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("phone", "profile")] public string Phone { get; set; } = "";
    [PersonalData("age-bucket", "profile")] public string Ages { get; set; } = "";
    [PersonalData("post", "profile")] public string Diary { get; set; } = "";
    public string Boat { get; set; } = "";
    public double Watts { get; set; }
}

public sealed class Tagging : DelegatingHandler
{
    public string? By { get; init; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.TryAddWithoutValidation("X-Boat", By?.Length.ToString());
        return base.SendAsync(request, cancellationToken); // ok
    }
}

public sealed class Club(HttpClient http, IDataProtectionProvider protection, Redactor redactor)
{
    private const string Scoring = "https://scores.elsewhere.example";
    private static readonly Meter Meter = new("club");
    private static readonly UpDownCounter<int> Rowers = Meter.CreateUpDownCounter<int>("rowers");
    private static readonly ActivitySource Activities = new("club");

    public async Task Sent(Rower rower, CancellationToken token)
    {
        using var client = new HttpClient(new Tagging { By = rower.Boat, InnerHandler = new SocketsHttpHandler() }) { BaseAddress = new Uri(Scoring) };
        await client.PostAsJsonAsync("/watts", new { rower.Watts }, token); // ok
        await client.PostAsJsonAsync("/watts", new { rower.Watts, rower.Name }, token); // !EPD2002
        var message = new HttpRequestMessage(HttpMethod.Patch, Scoring + "/boats/" + rower.Boat);
        message.Options.Set(new HttpRequestOptionsKey<string>("who"), rower.Name);
        message.Headers.From = "club@example.org";
        message.Content = new FormUrlEncodedContent([new("boat", rower.Boat), new("phone", rower.Phone)]);
        await client.SendAsync(message, token); // !EPD2002
        var bytes = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new { rower.Boat, rower.Watts }));
        bytes.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        await http.PostAsync(new Uri(new Uri(Scoring), "boats"), bytes, token); // ok
        bytes = new ByteArrayContent(Encoding.UTF8.GetBytes(rower.Diary));
        await http.PostAsync(new Uri(new Uri(Scoring), "boats"), bytes, token); // !EPD2002
        await http.PostAsJsonAsync($"https://{"ads"}.example/rowers", new { rower.Ages, Boats = rower.Boat.Length }, token); // ok
        await http.PostAsJsonAsync("https://ads.example/rowers", new { rower.Ages, Key = Convert.ToHexString(SHA512.HashData(Encoding.UTF8.GetBytes(rower.Mail))) }, token); // !EPD2004 !EPD4003
        await http.PostAsync("https://sister.example/invite", JsonContent.Create(new { rower.Name }), token); // ok
        await http.PostAsync("https://sister.example/invite", JsonContent.Create(new { rower.Name, rower.Diary }), token); // !EPD2003
        var query = new Dictionary<string, string?> { ["boat"] = rower.Boat };
        await http.GetStringAsync(Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString(Scoring, query), token); // ok
        query["mail"] = rower.Mail;
        await http.GetStringAsync(Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString(Scoring, query), token); // !EPD2009
        await http.GetAsync(Scoring + "/find?key=" + WebUtility.UrlEncode(protection.CreateProtector("url").Protect(rower.Mail)), token); // ok
        await http.GetAsync(Scoring + "/find?key=" + redactor.Redact(rower.Mail), token); // ok
        await http.GetAsync(Scoring + "/find?key=" + protection.CreateProtector("url").Unprotect(protection.CreateProtector("url").Protect(rower.Mail)), token); // !EPD2009
        await http.PostAsJsonAsync("http://intranet.elsewhere.example/x", new { rower.Boat }, token); // ok
        await http.PostAsJsonAsync("http://intranet.elsewhere.example/x", new { rower.Phone }, token); // !EPD2002 !EPD2010
        await http.PostAsJsonAsync("http://localhost:8080/x", new { rower.Phone }, token); // ok
    }

    public async Task Mailed(Rower rower, CancellationToken token)
    {
        using var smtp = new System.Net.Mail.SmtpClient { Host = "api.mailer.example", Port = 587, EnableSsl = true };
        await smtp.SendMailAsync("club@example.org", "desk@example.org", "boats", rower.Boat, token); // ok
        await smtp.SendMailAsync("club@example.org", rower.Mail, "boats", rower.Boat, token); // !EPD2001
        await smtp.SendMailAsync("club@example.org", "desk@example.org", "boats", "call " + rower.Phone, token); // !EPD2003
        using var kit = new MailKit.Net.Smtp.SmtpClient();
        kit.Connect("api.home.example", 465, true, token);
        var message = new MimeMessage([new MailboxAddress("club", "club@example.org")], [new MailboxAddress(rower.Name, rower.Mail)], "boats", new TextPart("plain") { Text = rower.Boat });
        kit.Send(message, token); // ok
        using var other = new MailKit.Net.Smtp.SmtpClient();
        other.Connect("mail.elsewhere.example", 465, true, token);
        other.Send(message, token); // !EPD2002
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync("scores.elsewhere.example", 9000, token);
        socket.Send(Encoding.UTF8.GetBytes(rower.Boat)); // ok
        socket.Send(Encoding.UTF8.GetBytes(rower.Name)); // !EPD2002
        using var web = new ClientWebSocket();
        await web.ConnectAsync(new UriBuilder("wss", "api.home.example").Uri, token);
        await web.SendAsync(Encoding.UTF8.GetBytes(rower.Name).AsMemory(), WebSocketMessageType.Text, true, token); // ok
        await using var pipe = new NamedPipeClientStream("boats");
        await pipe.WriteAsync(Encoding.UTF8.GetBytes(rower.Boat), token); // ok
    }

    public void Measured(Rower rower, TelemetryClient insights)
    {
        Rowers.Add(1, new KeyValuePair<string, object?>("boat", rower.Boat)); // ok
        Rowers.Add(-1, new TagList([new("boat", rower.Boat), new("who", rower.Mail)])); // !EPD2012
        using var activity = Activities.CreateActivity("row", ActivityKind.Client)?.AddTag("boat", rower.Boat).Start(); // ok
        activity?.AddTag("diary", rower.Diary); // !EPD2012
        activity?.SetCustomProperty("watts", rower.Watts); // ok
        Activity.Current?.AddBaggage("who", rower.Name); // !EPD2012
        Activity.Current?.AddEvent(new("rowed", default, new() { { "boat", rower.Boat } })); // ok
        insights.TrackMetric("watts", rower.Watts, new Dictionary<string, string> { ["boat"] = rower.Boat }); // ok
        insights.TrackMetric("watts", rower.Watts, new Dictionary<string, string> { ["who"] = rower.Phone }); // !EPD2012
        insights.TrackPageView(new PageViewTelemetry("rower " + rower.Id)); // ok
        insights.TrackPageView(new PageViewTelemetry("rower " + rower.Name)); // !EPD2012
        SentrySdk.ConfigureScope(scope => scope.Contexts["boat"] = rower.Boat); // ok
        SentrySdk.ConfigureScope(scope => scope.User = new SentryUser { Id = rower.Id.ToString() }); // ok
        SentrySdk.ConfigureScope(scope => scope.User = new SentryUser { Id = rower.Id.ToString(), Username = rower.Name }); // !EPD2012
        SentrySdk.CaptureMessage("row of " + rower.Boat, scope => scope.SetTag("who", rower.Mail)); // !EPD2012
    }

    public async Task Stored(Rower rower, Aes aes, CancellationToken token)
    {
        await File.AppendAllLinesAsync("boats.csv", [string.Join(';', rower.Boat, rower.Watts)], token); // ok
        await File.AppendAllLinesAsync("rowers.csv", new[] { rower }.Select(one => string.Join(';', one.Boat, one.Phone)), token); // !EPD2013
        await using (var file = new FileStream("rowers.enc", FileMode.Create))
        await using (var secret = new CryptoStream(file, aes.CreateEncryptor(), CryptoStreamMode.Write))
        await using (var writer = new StreamWriter(secret))
        {
            await writer.WriteLineAsync(rower.Mail); // ok
        }

        await using (var file = new FileStream("rowers.br", FileMode.Create))
        await using (var packed = new BrotliStream(file, CompressionLevel.Fastest))
        await using (var writer = new StreamWriter(packed))
        {
            await writer.WriteLineAsync(rower.Boat); // ok
            await writer.WriteLineAsync(rower.Mail); // !EPD2013
        }

        using var archive = new ZipArchive(File.Create("rowers.zip"), ZipArchiveMode.Create);
        using var entry = archive.CreateEntry("a").Open();
        entry.Write(Encoding.UTF8.GetBytes(rower.Boat)); // ok
        entry.Write(Encoding.UTF8.GetBytes(rower.Diary)); // !EPD2013
        File.WriteAllBytes("rower.bin", aes.EncryptCbc(Encoding.UTF8.GetBytes(rower.Phone), aes.IV)); // ok
        File.WriteAllBytes("rower.bin", aes.DecryptCbc(aes.EncryptCbc(Encoding.UTF8.GetBytes(rower.Phone), aes.IV), aes.IV)); // !EPD2013
        using var json = new Utf8JsonWriter(new FileStream("rower.json", FileMode.Create));
        JsonSerializer.Serialize(json, new { rower.Boat, rower.Watts }); // ok
        JsonSerializer.Serialize(json, rower); // !EPD2013
        var start = new ProcessStartInfo("rate") { ArgumentList = { "--boat", rower.Boat }, WorkingDirectory = Path.GetTempPath() };
        Process.Start(start)?.Dispose(); // ok
        Directory.CreateDirectory(Path.Combine("boats", rower.Boat)); // ok
        File.WriteAllText(Path.GetTempFileName(), Convert.ToBase64String(Encoding.UTF8.GetBytes(rower.Name))); // !EPD2013
    }
}
