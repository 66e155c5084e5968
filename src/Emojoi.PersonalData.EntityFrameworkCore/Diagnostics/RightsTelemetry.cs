using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Emojoi.PersonalData.EntityFrameworkCore.Diagnostics;

/// <summary>What operators see of requests: how many, how long, how much; never whose. Source and meter are both named <c>Emojoi.PersonalData.Rights</c>.</summary>
internal static class RightsTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "Emojoi.PersonalData.Rights";

    private static readonly Meter Meter = new(Name);

    /// <summary>One activity for each request.</summary>
    public static ActivitySource Activities { get; } = new(Name);

    /// <summary>Requests that ended, by <c>action</c> and <c>outcome</c>.</summary>
    public static Counter<long> Requests { get; } = Meter.CreateCounter<long>("personal_data.requests", "{request}", "Requests that ended.");

    /// <summary>Rows that requests exported, changed or removed, by <c>action</c>.</summary>
    public static Counter<long> Rows { get; } = Meter.CreateCounter<long>("personal_data.rows", "{row}", "Rows that requests exported, changed or removed.");

    /// <summary>How long requests took, by <c>action</c> and <c>outcome</c>.</summary>
    public static Histogram<double> Duration { get; } = Meter.CreateHistogram<double>("personal_data.request.duration", "s", "How long requests took.");

    /// <summary>Begins the activity of a request.</summary>
    /// <param name="action">What is asked for: <c>export</c>, <c>erasure</c> and so on.</param>
    /// <param name="subject">Id of the kind of data subject.</param>
    /// <param name="request">Number of the request.</param>
    public static Activity? Begin(string action, string subject, Guid request) =>
        Activities.StartActivity("personal_data." + action)?.SetTag("personal_data.subject", subject).SetTag("personal_data.request", request);

    /// <summary>Counts a request that ended.</summary>
    /// <param name="action">What was asked for.</param>
    /// <param name="outcome">How it ended.</param>
    /// <param name="rows">Rows that it was about.</param>
    /// <param name="duration">How long it took.</param>
    public static void End(string action, string outcome, long rows, TimeSpan duration)
    {
        var what = new KeyValuePair<string, object?>("action", action);
        var how = new KeyValuePair<string, object?>("outcome", outcome);
        Requests.Add(1, what, how);
        Rows.Add(rows, what);
        Duration.Record(duration.TotalSeconds, what, how);
    }
}
