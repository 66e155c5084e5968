using System.Diagnostics;
using System.Diagnostics.Tracing;
using log4net;
using NLog;
using Serilog;
using Serilog.Context;

namespace FlowCases.Journals;

public class Tenant
{
    public int Id { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("phone", "profile")] public string Mobile { get; set; } = "";
    public string House { get; set; } = "";
    public int Floor { get; set; }

    public override string ToString() => $"{Name} ({House})";
}

public class Landlord
{
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    public string House { get; set; } = "";

    public override string ToString() => "owner of " + House;
}

public static partial class TenantLog
{
    private static readonly Action<Microsoft.Extensions.Logging.ILogger, string, int, Exception?> s_moved =
        LoggerMessage.Define<string, int>(Microsoft.Extensions.Logging.LogLevel.Information, new EventId(1), "{Who} moved to floor {Floor}");

    private static readonly Action<Microsoft.Extensions.Logging.ILogger, string, Exception?> s_left =
        LoggerMessage.Define<string>(Microsoft.Extensions.Logging.LogLevel.Information, new EventId(2), "Left {House}");

    [LoggerMessage(EventId = 3, Level = Microsoft.Extensions.Logging.LogLevel.Warning, Message = "Complaint from {mail} about {house}")]
    public static partial void Complaint(Microsoft.Extensions.Logging.ILogger logger, string mail, string house);

    public static partial void Complaint(Microsoft.Extensions.Logging.ILogger logger, string mail, string house)
    {
    }

    public static void Moved(Microsoft.Extensions.Logging.ILogger logger, Tenant tenant) => s_moved(logger, tenant.Name, tenant.Floor, null); // !EPD2006

    public static void Left(Microsoft.Extensions.Logging.ILogger logger, Tenant tenant) => s_left(logger, tenant.House, null); // ok
}

public sealed class Office(ILogger<Office> logger, ILoggerFactory factory)
{
    public void Extensions(Tenant tenant, Landlord landlord)
    {
        logger.LogTrace("Tenant {Id} on {Floor}", tenant.Id, tenant.Floor); // ok
        logger.LogTrace("Tenant {Id} called {Name}", tenant.Id, tenant.Name); // !EPD2006
        logger.LogCritical($"Fire at {tenant.House}, call {tenant.Mobile}"); // !EPD2006
        logger.LogCritical($"Fire at {tenant.House}, call {tenant.Floor}"); // ok
        logger.Log(Microsoft.Extensions.Logging.LogLevel.Information, "Tenant {Tenant}", tenant); // !EPD2006
        logger.Log(Microsoft.Extensions.Logging.LogLevel.Information, "Landlord {Landlord}", landlord); // ok
        logger.LogInformation("Landlord {@Landlord}", landlord); // !EPD2006
        logger.Log(Microsoft.Extensions.Logging.LogLevel.Debug, new EventId(4), tenant.Mail, null, (state, _) => state); // !EPD2006
        using (logger.BeginScope("House {House}", tenant.House)) // ok
        {
            factory.CreateLogger("rent").LogError("Unpaid by {Mail}", tenant.Mail); // !EPD2006
        }

        using (logger.BeginScope(new Dictionary<string, object> { ["tenant"] = tenant.Name })) // !EPD2006
        {
            factory.CreateLogger<Tenant>().LogError("Unpaid in {House}", tenant.House); // ok
        }

        TenantLog.Complaint(logger, tenant.Mail, tenant.House); // !EPD2006
        TenantLog.Complaint(logger, "unknown", tenant.House); // ok
    }

    public void Others(Tenant tenant, Landlord landlord)
    {
        Log.Information("Tenant {Name}", tenant.Name); // !EPD2006
        Log.Information("Tenant {Floor}", tenant.Floor); // ok
        Log.ForContext("house", tenant.House).Warning("Landlord {Landlord}", landlord); // ok
        Log.ForContext("mail", landlord.Mail).Warning("Landlord"); // !EPD2006
        using (LogContext.PushProperty("house", landlord.House)) // ok
        using (LogContext.PushProperty("mail", landlord.Mail)) // !EPD2006
        {
            Log.Logger.Error("Landlord {@Landlord}", landlord); // !EPD2006
        }

        var nlog = NLog.LogManager.GetCurrentClassLogger();
        nlog.Info("Tenant {0} at {1}", tenant.Mobile, tenant.House); // !EPD2006
        nlog.Info("Tenant {0} at {1}", tenant.Id, tenant.House); // ok
        nlog.Debug(() => "Tenant " + tenant.Mail); // !EPD2006
        nlog.WithProperty("floor", tenant.Floor).Warn("Noise"); // ok
        var log4 = log4net.LogManager.GetLogger(typeof(Office));
        log4.WarnFormat("Tenant {0}", tenant.Name); // !EPD2006
        log4.WarnFormat("Tenant {0}", tenant.Floor); // ok
        log4.Error("Tenant " + tenant); // !EPD2006
        log4.Error("Landlord " + landlord); // ok
        ThreadContext.Properties["mail"] = tenant.Mail; // !EPD2006
    }

    public void Traces(Tenant tenant, Landlord landlord)
    {
        Trace.TraceInformation("Tenant {0}", tenant.Floor); // ok
        Trace.TraceWarning("Tenant {0}", tenant.Mail); // !EPD2007
        Trace.WriteLine(landlord); // ok
        Trace.WriteLine(tenant); // !EPD2007
        Debug.Assert(tenant.Mail.Contains('@'), "no address"); // ok
        Debug.Assert(tenant.Floor > 0, "no floor", tenant.Name); // !EPD2007
        Debug.Print("House {0}", landlord.House); // ok
        var source = new TraceSource("rent");
        source.TraceEvent(TraceEventType.Error, 1, "Unpaid by {0}", tenant.Name); // !EPD2007
        source.TraceData(TraceEventType.Error, 1, tenant.Floor); // ok
        Console.Error.WriteLine(tenant.Mobile); // !EPD2007
        Console.Out.Write(tenant.House); // ok
        Console.Title = tenant.House; // ok
        RentEvents.Log.Paid(tenant.House);
        RentEvents.Log.Due(tenant.Mail);
    }
}

[EventSource(Name = "Rent")]
public sealed class RentEvents : EventSource
{
    public static readonly RentEvents Log = new();

    [Event(1)]
    public void Paid(string house) => WriteEvent(1, house); // ok

    [Event(2)]
    public void Due(string mail) => WriteEvent(2, mail); // !EPD2006
}
