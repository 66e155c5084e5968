using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.ApplicationInsights;
using Microsoft.ApplicationInsights.DataContracts;
using Microsoft.ApplicationInsights.Extensibility;
using Sentry;

namespace FlowCases.Observed;

public class Observed(TelemetryClient insights)
{
    private static readonly ActivitySource Source = new("cases");
    private static readonly Meter Meter = new("cases");
    private static readonly Counter<int> SignIns = Meter.CreateCounter<int>("sign-ins");
    private static readonly Histogram<double> Times = Meter.CreateHistogram<double>("times");

    public void Activities(User user)
    {
        using var activity = Source.StartActivity("sign-in");
        activity?.SetTag("mail", user.Email); // !EPD2012
        activity?.SetTag("plan", user.Plan); // ok
        activity?.AddTag("name", user.Nickname); // !EPD2012
        activity?.SetBaggage("phone", user.Phone); // !EPD2012
        activity?.AddBaggage("plan", user.Plan); // ok
        activity?.AddEvent(new ActivityEvent("x", tags: new ActivityTagsCollection { ["mail"] = user.Email })); // !EPD2012
        activity?.AddEvent(new ActivityEvent("x", tags: new ActivityTagsCollection { ["plan"] = user.Plan })); // ok
        activity?.SetStatus(ActivityStatusCode.Error, "no " + user.Email); // !EPD2012
        activity?.SetStatus(ActivityStatusCode.Error, "no " + user.Plan); // ok
        activity!.DisplayName = "sign-in " + user.Nickname; // !EPD2012
        activity.DisplayName = "sign-in " + user.Plan; // ok
        activity.SetCustomProperty("size", user.Email.Length); // ok
        using var other = Source.StartActivity("x", ActivityKind.Internal, default(ActivityContext), [new("mail", user.Email)]); // !EPD2012
        using var clean = Source.StartActivity("x", ActivityKind.Internal, default(ActivityContext), [new("plan", user.Plan)]); // ok
        Activity.Current?.SetTag("born", user.BirthDate.Year); // !EPD2012
        Activity.Current?.SetTag("adult", user.BirthDate.Year < 2000); // ok
    }

    public void Metrics(User user)
    {
        SignIns.Add(1, new KeyValuePair<string, object?>("mail", user.Email)); // !EPD2012
        SignIns.Add(1, new KeyValuePair<string, object?>("plan", user.Plan)); // ok
        SignIns.Add(1, new TagList { { "name", user.Nickname } }); // !EPD2012
        SignIns.Add(1, new TagList { { "plan", user.Plan } }); // ok
        SignIns.Add(user.Posts.Count); // ok
        Times.Record(3.4, new("plan", user.Plan), new("phone", user.Phone)); // !EPD2012
        Times.Record(user.Email.Length); // ok
        var tags = new TagList();
        tags.Add("mail", user.Email);
        Times.Record(1, tags); // !EPD2012
        Meter.CreateObservableGauge("x", () => new Measurement<int>(1, new KeyValuePair<string, object?>("mail", user.Plan))); // ok
    }

    public void Insights(User user, Exception error)
    {
        insights.TrackEvent("sign-in", new Dictionary<string, string> { ["mail"] = user.Email }); // !EPD2012
        insights.TrackEvent("sign-in", new Dictionary<string, string> { ["plan"] = user.Plan }); // ok
        insights.TrackTrace("Name " + user.Nickname); // !EPD2012
        insights.TrackTrace("Plan " + user.Plan, SeverityLevel.Warning); // ok
        insights.TrackException(error, new Dictionary<string, string> { ["phone"] = user.Phone! }); // !EPD2012
        insights.GetMetric("x").TrackValue(user.Logins); // ok
        var telemetry = new EventTelemetry("x");
        telemetry.Properties["mail"] = user.Email;
        insights.TrackEvent(telemetry); // !EPD2012
        var clean = new EventTelemetry("x");
        clean.Properties.Add("plan", user.Plan);
        insights.TrackEvent(clean); // ok
        insights.Context.User.AuthenticatedUserId = user.Email; // !EPD2012
        insights.Context.Operation.Name = user.Plan; // ok
    }

    public void Sentries(User user)
    {
        SentrySdk.CaptureMessage("no " + user.Email); // !EPD2012
        SentrySdk.CaptureMessage("no " + user.Plan); // ok
        SentrySdk.AddBreadcrumb(user.Nickname, "sign-in"); // !EPD2012
        SentrySdk.AddBreadcrumb("x", "sign-in", data: new Dictionary<string, string> { ["plan"] = user.Plan }); // ok
        SentrySdk.ConfigureScope(scope => scope.SetTag("mail", user.Email)); // !EPD2012
        SentrySdk.ConfigureScope(scope => scope.SetTag("plan", user.Plan)); // ok
        SentrySdk.ConfigureScope(scope => scope.SetExtra("phone", user.Phone)); // !EPD2012
        SentrySdk.ConfigureScope(scope => scope.User = new SentryUser { Email = user.Email }); // !EPD2012
    }
}
