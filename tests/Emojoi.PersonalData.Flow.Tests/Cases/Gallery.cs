using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml.Linq;

namespace FlowCases.Gallery;

public sealed class Visitor
{
    public required string Ticket { get; init; }
    [PersonalData("email", "profile")] public required string Mail { get; init; }
    [JsonIgnore, PersonalData("phone", "profile")] public string? Mobile { get; init; }

    public override string ToString() => $"visitor {Ticket}";
}

public sealed record Entry(Visitor Visitor, string Hall);

public static partial class Signs
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Visitor {Mail} is in {Hall}")]
    public static partial void Entered(this ILogger logger, string mail, string hall);

    [LoggerMessage(2, LogLevel.Warning, "Ticket {Ticket}")]
    public static partial void Shown(ILogger logger, string ticket);
}

[System.Diagnostics.Tracing.EventSource(Name = "Gallery")]
public sealed class Bells : System.Diagnostics.Tracing.EventSource
{
    public static readonly Bells Log = new();

    [System.Diagnostics.Tracing.Event(1)]
    public void Rang(string who) => WriteEvent(1, who);
}

/// <summary>Where things leave a gallery.</summary>
public sealed class Doors(ILogger<Doors> logger, HttpClient http, IHttpClientFactory clients)
{
    private static readonly ActivitySource Source = new("gallery");
    private static readonly Counter<int> Entries = new Meter("gallery").CreateCounter<int>("entries");
    private static readonly Action<ILogger, string, Exception?> Left = LoggerMessage.Define<string>(LogLevel.Information, new EventId(3), "{Who} left");

    public void Logs(Visitor visitor, Exception problem)
    {
        logger.Entered(visitor.Mail, "east"); // !EPD2006
        logger.Entered(visitor.Ticket, "east"); // ok
        Signs.Shown(logger, visitor.Mobile ?? ""); // !EPD2006
        Left(logger, visitor.Mail, null); // !EPD2006
        Left(logger, visitor.Ticket, null); // ok
        logger.LogError(problem, "Hall {Hall} of {Visitor}", "west", visitor); // ok
        logger.LogError(problem, "Hall {Hall} of {@Visitor}", "west", visitor); // !EPD2006
        logger.Log(LogLevel.Debug, new EventId(4), visitor.Mail, null, static (mail, _) => mail); // !EPD2006
        using (logger.BeginScope(new Dictionary<string, object> { ["Mail"] = visitor.Mail })) // !EPD2006
        {
            logger.LogInformation("inside"); // ok
        }

        using (logger.BeginScope("ticket {Ticket}", visitor.Ticket)) // ok
        {
            logger.LogDebug("{Entry}", new Entry(visitor, "east")); // ok
        }
    }

    public void Diagnostics(Visitor visitor)
    {
        using var activity = Source.StartActivity("enter");
        activity?.SetTag("ticket", visitor.Ticket); // ok
        activity?.SetTag("mail", visitor.Mail); // !EPD2012
        activity?.AddEvent(new ActivityEvent("entered", tags: new ActivityTagsCollection { ["mobile"] = visitor.Mobile })); // !EPD2012
        activity?.AddBaggage("mail", visitor.Mail); // !EPD2012
        activity!.DisplayName = "enter " + visitor.Ticket; // ok
        Entries.Add(1, new KeyValuePair<string, object?>("mail", visitor.Mail)); // !EPD2012
        Entries.Add(1, new TagList { { "ticket", visitor.Ticket } }); // ok
        Debug.WriteLine(visitor.Mail, "door"); // !EPD2007
        Debug.Assert(visitor.Mail.Length > 3); // ok
        Trace.TraceInformation("{0} at {1}", visitor.Ticket, visitor.Mail); // !EPD2007
        Bells.Log.Rang(visitor.Ticket); // ok
    }

    public async Task Requests(Visitor visitor)
    {
        await http.PostAsJsonAsync("https://api.unknown.example/entries", visitor); // !EPD2002
        await http.PostAsJsonAsync("https://api.unknown.example/entries", visitor.Ticket); // ok
        await http.PostAsJsonAsync("https://api.home.example/entries", visitor); // ok
        await http.GetAsync($"https://api.home.example/entries?mail={Uri.EscapeDataString(visitor.Mail)}"); // !EPD2009
        await http.GetAsync(new UriBuilder("https", "api.home.example") { Path = visitor.Ticket }.Uri); // ok
        await http.GetAsync(new UriBuilder("https", "api.home.example") { Query = "m=" + visitor.Mobile }.Uri); // !EPD2009
        using var message = new HttpRequestMessage(HttpMethod.Post, "https://api.mailer.example/send");
        message.Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["to"] = visitor.Mail });
        await http.SendAsync(message); // !EPD2001
        using var other = new HttpRequestMessage { Method = HttpMethod.Put, RequestUri = new Uri("https://api.mailer.example/send") };
        other.Content = new MultipartFormDataContent { { new StringContent(visitor.Mobile ?? ""), "mobile" } };
        await http.SendAsync(other); // !EPD2003
        http.DefaultRequestHeaders.Add("X-Ticket", visitor.Ticket); // ok

        var sister = clients.CreateClient();
        sister.BaseAddress = new Uri("https://sister.example/");
        await sister.PostAsync("v1", JsonContent.Create(new { visitor.Mail })); // !EPD2003
        await sister.PostAsync("v1", JsonContent.Create(new { visitor.Ticket })); // ok
        await http.PostAsync("http://api.home.example/in", new StringContent(visitor.Mail)); // !EPD2010
        await http.PostAsync("http://localhost:8080/in", new ByteArrayContent(Encoding.UTF8.GetBytes(visitor.Ticket))); // ok
    }

    public void Serialized(Visitor visitor)
    {
        Console.WriteLine(JsonSerializer.Serialize(new { visitor.Ticket, visitor.Mobile })); // !EPD2007
        Console.WriteLine(JsonSerializer.SerializeToNode(visitor)!["Mail"]); // !EPD2007
        Console.WriteLine(visitor); // ok
        Console.Error.WriteLine("{0}", visitor.Mail); // !EPD2007
        Console.Out.Write(visitor.Ticket); // ok
        Console.WriteLine(new XElement("visitor", new XAttribute("mail", visitor.Mail))); // !EPD2007
        Console.WriteLine(new XElement("visitor", visitor.Ticket)); // ok
    }

    public async Task Files(Visitor visitor)
    {
        await File.WriteAllTextAsync("a.txt", visitor.Ticket); // ok
        await File.AppendAllLinesAsync("a.txt", [visitor.Mail]); // !EPD2013
        await using var file = File.Create("b.txt");
        await file.WriteAsync(Encoding.UTF8.GetBytes(visitor.Mobile ?? "")); // !EPD2013
        await using var writer = new StreamWriter("c.txt");
        await writer.WriteLineAsync(visitor.Mail); // !EPD2013
        await JsonSerializer.SerializeAsync(file, visitor); // !EPD2013
        await JsonSerializer.SerializeAsync(new MemoryStream(), visitor); // ok
        new XDocument(new XElement("visitor", visitor.Mail)).Save("d.xml"); // !EPD2013
    }

    public async Task Wires(Visitor visitor, NetworkStream wire, ClientWebSocket socket)
    {
        await wire.WriteAsync(Encoding.UTF8.GetBytes(visitor.Ticket)); // ok
        await socket.ConnectAsync(new Uri("wss://api.unknown.example/live"), default);
        await socket.SendAsync(Encoding.UTF8.GetBytes(visitor.Mail), WebSocketMessageType.Text, true, default); // !EPD2002
        await socket.SendAsync(Encoding.UTF8.GetBytes(visitor.Ticket), WebSocketMessageType.Text, true, default); // ok
    }

    public void Thrown(Visitor visitor)
    {
        if (visitor.Ticket.Length == 0)
        {
            throw new InvalidOperationException($"no ticket of {visitor.Mail}"); // !EPD2008
        }

        if (visitor.Ticket == "x")
        {
            throw new ArgumentException("wrong ticket " + visitor.Ticket, nameof(visitor)); // ok
        }

        ArgumentException.ThrowIfNullOrEmpty(visitor.Mail); // ok
        var problem = new InvalidDataException("bad");
        problem.Data["mail"] = visitor.Mail; // !EPD2008
        throw problem;
    }

    public void Hidden(Visitor visitor, byte[] key)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(visitor.Mail)); // !EPD4003
        Console.WriteLine(Convert.ToHexString(hash)); // ok
        Console.WriteLine(Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(visitor.Mail)))); // ok
        Console.WriteLine(Convert.ToBase64String(Encoding.UTF8.GetBytes(visitor.Mail))); // !EPD2007
        Console.WriteLine(visitor.Mail.GetHashCode() == 3); // ok
        Console.WriteLine(Mask(visitor.Mail)); // !EPD2007
        Console.WriteLine(Hide(visitor.Mail)); // ok
        Console.WriteLine(visitor.Mail is { Length: > 4 }); // ok
        Console.WriteLine(visitor.Mail.EndsWith(".org", StringComparison.Ordinal) ? "org" : "other"); // ok
    }

    public void Started(Visitor visitor)
    {
        Process.Start("lp", visitor.Ticket); // ok
        _ = typeof(Visitor).GetProperty(nameof(Visitor.Mail))!.Name; // ok
    }

    private static string Mask(string text) => "***" + text[^3..];

    [Sanitizes(Sanitization.Redact)]
    private static string Hide(string text) => new('*', text.Length);
}

// The generator of the platform does not run over the cases: this is what it emits, in short.
public static partial class Signs
{
    public static partial void Entered(this ILogger logger, string mail, string hall)
    {
    }

    public static partial void Shown(ILogger logger, string ticket)
    {
    }
}
