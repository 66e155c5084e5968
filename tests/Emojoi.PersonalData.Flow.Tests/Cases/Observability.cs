using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;
using Microsoft.ApplicationInsights;
using Microsoft.ApplicationInsights.DataContracts;
using Microsoft.Extensions.DependencyInjection;
using Sentry;
using Serilog.Context;

namespace FlowCases.Observability;

public class Tenant
{
    public int Id { get; set; }
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("phone", "profile")] public string Phone { get; set; } = "";
    public string Plan { get; set; } = "";
}

public static partial class TenantLog
{
    private static readonly Action<ILogger, string, int, Exception?> MovedIn =
        LoggerMessage.Define<string, int>(LogLevel.Information, new EventId(1, nameof(MovedIn)), "{Who} moved in ({Id})");

    private static readonly Func<ILogger, string, IDisposable?> Scope = LoggerMessage.DefineScope<string>("tenant {Who}");

    [LoggerMessage(2, LogLevel.Warning, "Tenant {Who} of plan {Plan} is late")]
    public static partial void Late(this ILogger logger, string who, string plan);

    [LoggerMessage(3, LogLevel.Warning, "Tenant {@Tenant}")]
    public static partial void Whole(ILogger logger, Tenant tenant);

    public static void In(ILogger logger, Tenant tenant) => MovedIn(logger, tenant.Name, tenant.Id, null); // !EPD2006

    public static void InPlan(ILogger logger, Tenant tenant) => MovedIn(logger, tenant.Plan, tenant.Id, null); // ok

    public static IDisposable? Open(ILogger logger, Tenant tenant) => Scope(logger, tenant.Mail); // !EPD2006
}

public static partial class TenantLog
{
    public static partial void Late(this ILogger logger, string who, string plan)
    {
    }

    public static partial void Whole(ILogger logger, Tenant tenant)
    {
    }
}

[EventSource(Name = "Tenants")]
public sealed class TenantEvents : EventSource
{
    public static readonly TenantEvents Log = new();

    [Event(1)]
    public void Arrived(string name) => WriteEvent(1, name); // !EPD2006

    [Event(2)]
    public void Counted(int id) => WriteEvent(2, id); // ok
}

/// <summary>Writes nothing: only its name says so.</summary>
public sealed class AuditLogger
{
    private int _written;

    public int Written => _written;

    public void LogInformation(string text) => _written += text.Length;
}

public sealed class Observability(
    ILogger<Observability> logger,
    ILoggerFactory factory,
    [FromKeyedServices("audit")] ILogger audit,
    TelemetryClient telemetry,
    Meter meter,
    AuditLogger own)
{
    private static readonly NLog.Logger NLogger = NLog.LogManager.GetCurrentClassLogger();
    private static readonly log4net.ILog Log4 = log4net.LogManager.GetLogger(typeof(Observability));
    private static readonly TraceSource Source = new("tenants");
    private static readonly ActivitySource Activities = new("tenants");
    private readonly Counter<long> _logins = meter.CreateCounter<long>("logins");
    private readonly Histogram<double> _times = meter.CreateHistogram<double>("times");

    public void Logs(Tenant tenant)
    {
        logger.Late(tenant.Name, tenant.Plan); // !EPD2006
        logger.Late("somebody", tenant.Plan); // ok
        TenantLog.Whole(logger, tenant); // !EPD2006
        TenantEvents.Log.Arrived(tenant.Name);
        TenantEvents.Log.Counted(tenant.Id);
        own.LogInformation(tenant.Mail); // ok
        audit.LogCritical(new EventId(3), "{Mail}", tenant.Mail); // !EPD2006
        factory.CreateLogger("x").Log(LogLevel.Debug, "{Plan}", tenant.Plan); // ok
        factory.CreateLogger<Tenant>().Log(LogLevel.Debug, "{Phone}", tenant.Phone); // !EPD2006
        logger.Log(LogLevel.Error, default, tenant.Mail, null, (state, _) => state.ToString()); // !EPD2006
        logger.Log(LogLevel.Error, default, tenant.Id, null, (state, _) => "id " + state); // ok
        logger.LogInformation("{Tenants}", (object)new[] { tenant.Mail, tenant.Plan }); // !EPD2006
        if (logger.IsEnabled(LogLevel.Debug))
        {
            logger.LogDebug(message: "plan of {Id}: {Plan}", args: [tenant.Id, tenant.Plan]); // ok
            logger.LogDebug(message: "name of {Id}: {Name}", args: [tenant.Id, tenant.Name]); // !EPD2006
        }
    }

    public void Libraries(Tenant tenant)
    {
        Serilog.Log.ForContext("Mail", tenant.Mail).Information("seen"); // !EPD2006
        Serilog.Log.Information("{@Tenant}", new { tenant.Id, tenant.Plan }); // ok
        Serilog.Log.Information("{@Tenant}", tenant); // !EPD2006
        Serilog.Log.Logger.Warning("{Plan}", tenant.Plan); // ok
        using (LogContext.PushProperty("Name", tenant.Name)) // !EPD2006
        {
            Serilog.Log.Debug("in scope"); // ok
        }

        NLogger.Info("tenant {0}", tenant.Phone); // !EPD2006
        NLogger.WithProperty("plan", tenant.Plan).Info("seen"); // ok
        NLogger.WithProperty("mail", tenant.Mail).Info("seen"); // !EPD2006
        NLogger.Debug(() => "tenant " + tenant.Name); // !EPD2006
        Log4.InfoFormat("tenant {0}", tenant.Name); // !EPD2006
        Log4.Debug(tenant.Plan); // ok
        log4net.LogicalThreadContext.Properties["mail"] = tenant.Mail; // !EPD2006
        log4net.LogicalThreadContext.Properties["plan"] = tenant.Plan; // ok
    }

    public void Outputs(Tenant tenant)
    {
        Trace.TraceInformation("tenant {0}", tenant.Name); // !EPD2007
        Trace.WriteLineIf(tenant.Name.Length > 3, "long name"); // ok
        Debug.WriteLine(tenant.Plan, "plan"); // ok
        Debug.Assert(tenant.Id > 0, "no id for " + tenant.Mail); // !EPD2007
        Source.TraceEvent(TraceEventType.Warning, 4, "late: {0}", tenant.Phone); // !EPD2007
        Source.TraceData(TraceEventType.Warning, 4, tenant.Id); // ok
        Console.Out.Write(tenant.Mail.AsSpan()); // !EPD2007
        Console.Title = tenant.Plan; // ok
        var output = Console.Out;
        output.WriteLine(tenant.Mail); // !EPD2007
    }

    public void Telemetry(Tenant tenant)
    {
        using var activity = Activities.StartActivity("move", ActivityKind.Internal)?.AddTag("plan", tenant.Plan); // ok
        activity?.SetTag("tenant.mail", tenant.Mail); // !EPD2012
        activity?.SetTag("tenant.id", tenant.Id).SetStatus(ActivityStatusCode.Error, tenant.Name); // !EPD2012
        activity?.AddEvent(new ActivityEvent("late", tags: new ActivityTagsCollection { ["name"] = tenant.Name })); // !EPD2012
        activity?.AddEvent(new ActivityEvent("late", tags: new ActivityTagsCollection { ["plan"] = tenant.Plan })); // ok
        activity?.SetBaggage("mail", tenant.Mail); // !EPD2012
        _logins.Add(1, new KeyValuePair<string, object?>("tenant", tenant.Mail)); // !EPD2012
        _logins.Add(1, new KeyValuePair<string, object?>("plan", tenant.Plan)); // ok
        var tags = new TagList { { "plan", tenant.Plan } };
        _times.Record(tenant.Name.Length, tags); // ok
        tags.Add("name", tenant.Name);
        _times.Record(1.5, tags); // !EPD2012
        meter.CreateObservableGauge("age", () => new Measurement<int>(tenant.Id, new KeyValuePair<string, object?>("phone", tenant.Phone))); // !EPD2012
        telemetry.TrackEvent("moved", new Dictionary<string, string> { ["mail"] = tenant.Mail }); // !EPD2012
        telemetry.TrackEvent("moved", new Dictionary<string, string> { ["plan"] = tenant.Plan }, new Dictionary<string, double> { ["len"] = tenant.Mail.Length }); // ok
        telemetry.Context.User.AuthenticatedUserId = tenant.Mail; // !EPD2012
        var request = new RequestTelemetry { Name = "move" };
        request.Properties["name"] = tenant.Name; // ok
        telemetry.TrackRequest(request); // !EPD2012
        SentrySdk.ConfigureScope(scope => scope.SetTag("mail", tenant.Mail)); // !EPD2012
        SentrySdk.ConfigureScope(scope => scope.SetTag("plan", tenant.Plan)); // ok
        SentrySdk.AddBreadcrumb("tenant " + tenant.Name); // !EPD2012
        SentrySdk.CaptureMessage("plan " + tenant.Plan); // ok
    }
}
