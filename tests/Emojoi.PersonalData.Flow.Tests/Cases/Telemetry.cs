using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.ApplicationInsights;

namespace FlowCases.Telemetry;

public class Telemetry
{
    private static readonly ActivitySource Source = new("cases");
    private static readonly Meter Meter = new("cases");
    private static readonly Counter<int> Visits = Meter.CreateCounter<int>("visits");
    private static readonly Histogram<double> Times = Meter.CreateHistogram<double>("times");

    public void Activities(User user)
    {
        using var activity = Source.StartActivity("visit");
        activity?.SetTag("mail", user.Email); // !EPD2012
        activity?.SetTag("plan", user.Plan); // ok
        activity?.AddTag("name", user.Nickname); // !EPD2012
        activity?.SetBaggage("phone", user.Phone); // !EPD2012
        activity?.AddBaggage("plan", user.Plan); // ok
        activity?.SetStatus(ActivityStatusCode.Error, "failed for " + user.Email); // !EPD2012
        activity?.SetTag("count", user.Posts.Count); // ok
    }

    public void The_current_activity(User user)
    {
        Activity.Current?.SetTag("mail", user.Email); // !EPD2012
        Activity.Current?.SetTag("adult", user.BirthDate < DateTime.UtcNow); // ok
        Activity.Current?.AddEvent(new ActivityEvent("visited by " + user.Nickname)); // !EPD2012
        Activity.Current?.AddEvent(new ActivityEvent("visited")); // ok
    }

    public void Metrics(User user)
    {
        Visits.Add(1, new KeyValuePair<string, object?>("mail", user.Email)); // !EPD2012
        Visits.Add(1, new KeyValuePair<string, object?>("plan", user.Plan)); // ok
        Times.Record(0.5, new TagList { { "name", user.Nickname } }); // !EPD2012
        Times.Record(0.5, new TagList { { "plan", user.Plan } }); // ok
        Visits.Add(user.Posts.Count); // ok
    }

    public void Application_insights(TelemetryClient client, User user)
    {
        client.TrackEvent("visit", new Dictionary<string, string> { ["mail"] = user.Email }); // !EPD2012
        client.TrackEvent("visit", new Dictionary<string, string> { ["plan"] = user.Plan }); // ok
        client.TrackTrace("visited by " + user.Nickname); // !EPD2012
        client.TrackTrace("visited"); // ok
        client.Context.User.Id = user.Email; // !EPD2012
        client.GetMetric("visits").TrackValue(user.Logins); // ok
    }

    public void With_Sentry(User user)
    {
        Sentry.SentrySdk.CaptureMessage("failed for " + user.Email); // !EPD2012
        Sentry.SentrySdk.CaptureMessage("failed for " + user.Plan); // ok
        Sentry.SentrySdk.AddBreadcrumb("visited by " + user.Nickname); // !EPD2012
        Sentry.SentrySdk.AddBreadcrumb("visited"); // ok
    }

    public void In_a_helper(User user)
    {
        Tag(user.Email);
        TagPlan(user.Plan);
    }

    private static void Tag(string text) => Activity.Current?.SetTag("who", text); // !EPD2012

    private static void TagPlan(string text) => Activity.Current?.SetTag("plan", text); // ok
}
