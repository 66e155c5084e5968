using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Serialization;
using Microsoft.ApplicationInsights;
using Microsoft.ApplicationInsights.DataContracts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Sentry;

namespace FlowCases.Terminals;

public sealed class Files(IDataProtector protector)
{
    public async Task Write(User user, string path)
    {
        File.WriteAllText(path, user.Email); // !EPD2013
        File.WriteAllText(path, user.Plan); // ok
        await File.AppendAllLinesAsync(path, user.Posts.Select(post => post.Trim())); // !EPD2013
        await File.AppendAllLinesAsync(path, user.Posts.Select(post => post.Length.ToString(CultureInfo.InvariantCulture))); // ok
        File.WriteAllBytes(path, protector.Protect(Encoding.UTF8.GetBytes(user.Email))); // ok
        await using var writer = new StreamWriter(path);
        await writer.WriteLineAsync(user.Plan); // ok
        await writer.WriteLineAsync(user.Nickname); // !EPD2013
        using var stream = File.OpenWrite(path);
        JsonSerializer.Serialize(stream, user); // !EPD2013
        JsonSerializer.Serialize(stream, new { user.Plan, user.Logins }); // ok
        new XmlSerializer(typeof(User)).Serialize(stream, user); // !EPD2013
        using var memory = new MemoryStream(Encoding.UTF8.GetBytes(user.Phone ?? "")); // ok
        await memory.CopyToAsync(stream); // !EPD2013
        using var zip = new GZipStream(File.Create(path), CompressionLevel.Fastest);
        zip.Write(Encoding.UTF8.GetBytes(user.Plan)); // ok
        zip.Write(Encoding.UTF8.GetBytes(user.Email)); // !EPD2013
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        using var entry = new StreamWriter(archive.CreateEntry("plan.txt").Open());
        entry.Write(user.Plan); // ok
        entry.Write(user.Email); // !EPD2013
        var info = new FileInfo(path);
        using var text = info.CreateText();
        text.Write("{0}", user.BirthDate); // !EPD2013
        text.Write("{0}", user.BirthDate.Year > 2000); // ok
        using var strings = new StringWriter();
        strings.Write(user.Email); // ok
        File.WriteAllText(path, strings.ToString()); // !EPD2013
    }
}

[Authorize]
public sealed class Answers : ControllerBase
{
    public IActionResult Cookies(User user, IDataProtector protector)
    {
        Response.Cookies.Append("session", user.Nickname); // !EPD2011
        Response.Cookies.Append("session", user.Id.ToString(CultureInfo.InvariantCulture)); // ok
        Response.Cookies.Append("session", protector.Protect(user.Nickname)); // ok
        Response.Cookies.Append("tracking", "1"); // !EPD2011
        Response.Headers.Append("Set-Cookie", "session=" + user.Email); // !EPD2011
        Response.Headers.Append("X-Plan", user.Plan); // ok
        Response.Headers.Location = "/users/" + user.Nickname; // !EPD2009
        Response.Headers.Location = "/users/" + user.Id; // ok
        Response.Headers[HeaderNames.Location] = "/users?mail=" + user.Email; // !EPD2009
        return Redirect("/welcome?plan=" + user.Plan); // ok
    }

    public IActionResult Welcome(User user) => Redirect($"/welcome?name={user.Nickname}"); // !EPD2009

    public IActionResult Moved(User user) => RedirectToAction("Index", new { mail = user.Email }); // !EPD2009

    public IActionResult Kept(User user) => RedirectToAction("Index", new { id = user.Id }); // ok

    public IActionResult Local(User user) => LocalRedirect("~/users/" + user.Phone?.TrimStart('+')); // !EPD2009

    public IActionResult Made(User user) => Created($"/users/{user.Id}", null); // ok

    public IActionResult Named(User user) => Created($"/users/{user.Nickname}", null); // !EPD2009

    public static IResult Minimal(User user) => Results.Redirect("/login?hint=" + user.Email); // !EPD2009

    public static IResult MinimalClean(User user) => Results.Redirect("/login?hint=" + (user.Email.Length > 0)); // ok
}

public sealed class Gauges(TelemetryClient telemetry, Meter meter)
{
    private static readonly ActivitySource s_source = new("shop");

    public void Activities(User user)
    {
        using var activity = s_source.StartActivity("checkout");
        activity?.SetTag("plan", user.Plan); // ok
        activity?.SetTag("mail", user.Email); // !EPD2012
        activity?.AddTag("who", user.Nickname).SetStatus(ActivityStatusCode.Ok); // !EPD2012
        activity?.AddEvent(new ActivityEvent("login", tags: new ActivityTagsCollection { ["phone"] = user.Phone })); // !EPD2012
        activity?.AddEvent(new ActivityEvent("login", tags: new ActivityTagsCollection { ["logins"] = user.Logins })); // ok
        activity?.AddBaggage("plan", user.Plan); // ok
        activity?.SetBaggage("name", user.Nickname); // !EPD2012
        activity?.SetStatus(ActivityStatusCode.Error, "bad address " + user.Email); // !EPD2012
        activity!.DisplayName = "checkout " + user.Plan; // ok
    }

    public void Metrics(User user)
    {
        var counter = meter.CreateCounter<int>("logins");
        counter.Add(1, new KeyValuePair<string, object?>("plan", user.Plan)); // ok
        counter.Add(1, new KeyValuePair<string, object?>("mail", user.Email)); // !EPD2012
        var histogram = meter.CreateHistogram<double>("age");
        histogram.Record(user.Logins, new TagList { { "plan", user.Plan } }); // ok
        histogram.Record(1, new TagList { { "who", user.Nickname } }); // !EPD2012
    }

    public void Vendors(User user)
    {
        telemetry.TrackEvent("login", new Dictionary<string, string> { ["plan"] = user.Plan }); // ok
        telemetry.TrackEvent("login", new Dictionary<string, string> { ["mail"] = user.Email }); // !EPD2012
        telemetry.TrackTrace("Login of " + user.Nickname); // !EPD2012
        var item = new EventTelemetry("login");
        item.Properties["logins"] = user.Logins.ToString(CultureInfo.InvariantCulture);
        telemetry.TrackEvent(item); // ok
        item.Properties["phone"] = user.Phone;
        telemetry.TrackEvent(item); // !EPD2012
        SentrySdk.CaptureMessage("Failed for " + user.Plan); // ok
        SentrySdk.CaptureMessage("Failed for " + user.Email); // !EPD2012
        SentrySdk.AddBreadcrumb("clicked by " + user.Nickname); // !EPD2012
        SentrySdk.ConfigureScope(scope => scope.SetTag("mail", user.Email)); // !EPD2012
        SentrySdk.ConfigureScope(scope => scope.SetTag("plan", user.Plan)); // ok
        SentrySdk.ConfigureScope(scope => scope.User = new SentryUser { Email = user.Email }); // !EPD2012
    }
}
