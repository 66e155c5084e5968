using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.IO.MemoryMappedFiles;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Microsoft.ApplicationInsights;
using Microsoft.ApplicationInsights.Channel;
using Microsoft.ApplicationInsights.DataContracts;
using Microsoft.ApplicationInsights.Extensibility;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using NLog;
using Sentry;
using Serilog;
using Serilog.Events;

namespace FlowCases.Ports;

public sealed class Loggers(ILogger<Loggers> logger, Serilog.ILogger serilog)
{
    private static readonly Func<Microsoft.Extensions.Logging.ILogger, string, IDisposable?> s_scope = LoggerMessage.DefineScope<string>("For {Who}");
    private static readonly Logger s_nlog = NLog.LogManager.GetLogger("ports");
    private readonly log4net.ILog _log4 = log4net.LogManager.GetLogger("ports");

    public void Extensions(User user, Exception error)
    {
        global::Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(logger, "Plan {Plan}", user.Plan); // ok
        global::Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(logger, "Mail {Mail}", user.Email); // !EPD2006
        logger.LogError(new EventId(3, "x"), error, "Mail {Mail} Plan {Plan}", user.Email, user.Plan); // !EPD2006
        logger.LogError(new EventId(3, "x"), error, "Plan {Plan}", user.Plan); // ok
        using (s_scope(logger, user.Nickname)) // !EPD2006
        using (s_scope(logger, user.Plan)) // ok
        {
            logger.LogInformation(message: "Logins {Count}", args: user.Logins); // ok
            logger.LogInformation(args: [user.Phone], message: "Phone {Phone}"); // !EPD2006
        }

        logger.LogInformation("Friend {Friend}", user.Friend?.Nickname[..1]); // !EPD2006
        logger.LogInformation("Friend {Friend}", user.Friend?.Id); // ok
        logger.LogInformation("User {User}", user); // ok
        logger.LogInformation("Users {@Users}", new[] { user }); // !EPD2006
    }

    public void Others(User user)
    {
        serilog.Write(LogEventLevel.Error, "Plan {Plan}", user.Plan); // ok
        serilog.Write(LogEventLevel.Error, "Mail {Mail}", user.Email); // !EPD2006
        serilog.ForContext<Loggers>().Debug("User {@User}", new { user.Plan, user.Logins }); // ok
        serilog.ForContext<Loggers>().Debug("User {@User}", new { user.Plan, user.BirthDate }); // !EPD2006
        s_nlog.Log(NLog.LogLevel.Info, "Plan {plan}", user.Plan); // ok
        s_nlog.Log(new LogEventInfo(NLog.LogLevel.Info, "x", "Mail " + user.Email)); // !EPD2006
        using (ScopeContext.PushProperty("name", user.Nickname)) // !EPD2006
        {
            s_nlog.Error(new InvalidOperationException("failed"), "Plan {plan}", user.Plan); // ok
        }

        _log4.Info(user.Logins); // ok
        _log4.InfoFormat(CultureInfo.InvariantCulture, "{0} {1}", user.Plan, user.Email); // !EPD2006
        _log4.Fatal("failed", new InvalidOperationException("failed")); // ok
        log4net.LogicalThreadContext.Stacks["user"].Push(user.Nickname); // !EPD2006
        Console.Out.WriteLineAsync(user.Email); // !EPD2007
        Console.Out.WriteLineAsync(user.Plan); // ok
        Environment.FailFast("Plan " + user.Plan); // ok
    }
}

public sealed class Disk(byte[] key)
{
    public async Task Write(User user, string path, Stream given)
    {
        using (var file = new FileStream(path, FileMode.Create))
        using (var binary = new BinaryWriter(file))
        {
            binary.Write(user.Logins); // ok
            binary.Write(user.Email); // !EPD2013
        }

        await using (var file = File.Create(path))
        {
            await JsonSerializer.SerializeAsync(file, new { user.Plan }); // ok
            await JsonSerializer.SerializeAsync(file, new { user.Plan, user.Phone }); // !EPD2013
        }

        new XDocument(new XElement("plan", user.Plan)).Save(path); // ok
        new XDocument(new XElement("mail", user.Email)).Save(path); // !EPD2013
        using (var xml = XmlWriter.Create(path))
        {
            xml.WriteElementString("plan", user.Plan); // ok
            xml.WriteElementString("name", user.Nickname); // !EPD2013
        }

        using (var aes = Aes.Create())
        await using (var file = File.OpenWrite(path))
        await using (var crypto = new CryptoStream(file, aes.CreateEncryptor(key, aes.IV), CryptoStreamMode.Write))
        await using (var writer = new StreamWriter(crypto))
        {
            await writer.WriteAsync(user.Email); // ok
        }

        await using (var buffered = new BufferedStream(File.OpenWrite(path)))
        {
            await buffered.WriteAsync(Encoding.UTF8.GetBytes(user.Nickname)); // !EPD2013
            await buffered.WriteAsync(BitConverter.GetBytes(user.Logins)); // ok
        }

        using (var append = File.AppendText(path))
        {
            append.WriteLine(user.BirthDate); // !EPD2013
            append.WriteLine(user.Posts.Count); // ok
        }

        await File.WriteAllTextAsync(path, string.Join('\n', new[] { user }.Select(one => $"{one.Id};{one.Nickname}"))); // !EPD2013
        await File.WriteAllTextAsync(path, string.Join('\n', new[] { user }.Select(one => $"{one.Id};{one.Plan}"))); // ok
        var lines = new List<string> { "id;mail" };
        lines.AddRange(new[] { user }.Select(one => Csv(one.Id, one.Email)));
        await File.WriteAllLinesAsync(path, lines); // !EPD2013
        Dump(new MemoryStream(), user);
        Save(File.Create(path), user);
    }

    private static string Csv(params object[] values) => string.Join(';', values);

    private static void Dump(Stream stream, User user) => JsonSerializer.Serialize(stream, user); // ok

    private static void Save(Stream stream, User user) => JsonSerializer.Serialize(stream, user); // !EPD2013
}

[Authorize]
public sealed class Web : ControllerBase
{
    public IActionResult Made(User user) => CreatedAtAction(nameof(Show), new { id = user.Id }, null); // ok

    public IActionResult MadeNamed(User user) => CreatedAtAction(nameof(Show), new { name = user.Nickname }, null); // !EPD2009

    public IActionResult Route(User user) => RedirectToRoute("show", new { mail = user.Email }); // !EPD2009

    public IActionResult Permanent(User user) => RedirectPermanent("/u/" + user.Plan); // ok

    public IActionResult Show(User user)
    {
        Response.Redirect("/u?mail=" + user.Email); // !EPD2009
        Response.Redirect("/u?id=" + user.Id); // ok
        Response.Headers.SetCookie = "session=" + user.Email; // !EPD2011
        Response.Cookies.Append("session", user.Plan, new CookieOptions { HttpOnly = true }); // ok
        Response.Cookies.Append("session", user.BirthDate.ToString("O", CultureInfo.InvariantCulture), new CookieOptions { HttpOnly = true }); // !EPD2011
        HttpContext.Session.SetString("mail", user.Email); // ok
        HttpContext.Items["mail"] = user.Email; // ok
        return NoContent();
    }

    public IResult Taken(User user) => Results.Accepted("/jobs/" + user.Nickname); // !EPD2009

    public IResult Done(User user) => Results.Accepted("/jobs/" + user.Id); // ok
}

public sealed class UserInitializer(IHttpContextAccessor accessor) : ITelemetryInitializer
{
    public void Initialize(ITelemetry telemetry)
    {
        if (accessor.HttpContext?.Items["user"] is User user)
        {
            telemetry.Context.GlobalProperties["plan"] = user.Plan; // ok
            telemetry.Context.GlobalProperties["mail"] = user.Email; // !EPD2012
            telemetry.Context.User.AuthenticatedUserId = user.Nickname; // !EPD2012
        }
    }
}

public sealed class Meters(Meter meter, TelemetryClient client)
{
    private User? _last;

    public void Observe()
    {
        meter.CreateObservableGauge("logins", () => new Measurement<int>(_last?.Logins ?? 0, new KeyValuePair<string, object?>("plan", _last?.Plan))); // ok
        meter.CreateObservableGauge("who", () => new Measurement<int>(1, new KeyValuePair<string, object?>("name", _last?.Nickname))); // !EPD2012
        var counter = meter.CreateCounter<long>("orders");
        counter.Add(1, new("plan", _last?.Plan), new("phone", _last?.Phone)); // !EPD2012
        counter.Add(1, new("plan", _last?.Plan), new("logins", _last?.Logins)); // ok
        client.TrackException(new InvalidOperationException("failed"), new Dictionary<string, string> { ["plan"] = _last!.Plan }); // ok
        client.TrackException(new InvalidOperationException("failed"), new Dictionary<string, string> { ["mail"] = _last.Email }); // !EPD2012
        client.GetMetric("orders", "name").TrackValue(1, _last.Nickname); // !EPD2012
        SentrySdk.CaptureEvent(new SentryEvent { Message = "Failed for " + _last.Email }); // !EPD2012
        SentrySdk.CaptureEvent(new SentryEvent { Message = "Failed for " + _last.Plan }); // ok
        using var activity = new Activity("job").AddTag("plan", _last.Plan); // ok
        activity.SetTag("initial", _last.Nickname.FirstOrDefault()); // !EPD2012
    }

    public void Remember(User user) => _last = user;
}
