using System.Diagnostics;
using System.Diagnostics.Tracing;
using Serilog.Context;

namespace FlowCases.TraceAndLibraries;

[EventSource(Name = "Flow-Cases")]
public sealed class CaseEvents : EventSource
{
    public static readonly CaseEvents Log = new();

    [Event(1)]
    public void SignedIn(string mail) => WriteEvent(1, mail); // !EPD2006

    [Event(2)]
    public void Planned(string plan, int logins) => WriteEvent(2, plan, logins); // ok
}

public class TraceAndLibraries(Serilog.ILogger serilog)
{
    private static readonly NLog.Logger NLogger = NLog.LogManager.GetCurrentClassLogger();
    private static readonly log4net.ILog Log4 = log4net.LogManager.GetLogger(typeof(TraceAndLibraries));
    private static readonly TraceSource Source = new("cases");

    public void Consoles(User user)
    {
        Console.Write("{0} {1}", user.Plan, user.Email); // !EPD2007
        Console.Out.WriteLine(user.Nickname); // !EPD2007
        Console.Error.Write(user.Phone); // !EPD2007
        Console.Out.WriteLine(user.Plan); // ok
        Console.Title = user.Plan; // ok
        Console.WriteLine(user.Email.Length); // ok
        TextWriter writer = Console.Out;
        writer.WriteLine(user.Email); // !EPD2007
        Console.WriteLine("{0}", user.Logins); // ok
    }

    public void Traces(User user)
    {
        Debug.WriteLine(user.Email); // !EPD2007
        Debug.Print("{0}", user.Email); // !EPD2007
        Debug.WriteLineIf(user.Logins > 3, user.Nickname); // !EPD2007
        Debug.WriteLine(user.Plan, "category"); // ok
        Debug.Assert(user.Email.Length > 3); // ok
        Debug.Assert(user.Logins > 1, "no logins for " + user.Email); // !EPD2007
        Trace.TraceInformation("{0}", user.Phone); // !EPD2007
        Trace.TraceWarning("Plan {0}", user.Plan); // ok
        Trace.Write(user.BirthDate); // !EPD2007
        Trace.TraceError(user.Email); // !EPD2007
        Source.TraceEvent(TraceEventType.Warning, 3, "{0}", user.Nickname); // !EPD2007
        Source.TraceData(TraceEventType.Warning, 3, user.Email); // !EPD2007
        Source.TraceInformation(user.Plan); // ok
        Source.TraceEvent(TraceEventType.Warning, user.Logins); // ok
    }

    public void Event_sources(User user)
    {
        CaseEvents.Log.SignedIn(user.Email);
        CaseEvents.Log.Planned(user.Plan, user.Logins);
        CaseEvents.Log.Write("sign-in", new { user.Plan }); // ok
        CaseEvents.Log.Write("sign-in", new { user.Email }); // !EPD2006
    }

    public void Serilogs(User user, Exception error)
    {
        serilog.Information("{Mail}", user.Email); // !EPD2006
        serilog.Information("{Plan}", user.Plan); // ok
        Serilog.Log.Warning(error, "{@User}", user); // !EPD2006
        Serilog.Log.Warning(error, "{@User}", new { user.Plan }); // ok
        serilog.ForContext("Mail", user.Email).Information("hello"); // !EPD2006
        serilog.ForContext("Plan", user.Plan).Information("hello"); // ok
        using (LogContext.PushProperty("Phone", user.Phone)) // !EPD2006
        {
            serilog.Debug("inside"); // ok
        }

        using (LogContext.PushProperty("Plan", user.Plan)) // ok
        {
            serilog.Debug("inside"); // ok
        }

        serilog.Write(Serilog.Events.LogEventLevel.Error, "{Name}", user.Nickname); // !EPD2006
        Serilog.Log.ForContext<TraceAndLibraries>().Fatal("{Born}", user.BirthDate); // !EPD2006
    }

    public void NLogs(User user, Exception error)
    {
        NLogger.Info("{0}", user.Email); // !EPD2006
        NLogger.Info("{0}", user.Plan); // ok
        NLogger.Error(error, "Name {Name}", user.Nickname); // !EPD2006
        NLogger.Debug(() => user.Email); // !EPD2006
        NLogger.Debug(() => user.Plan); // ok
        NLogger.WithProperty("mail", user.Email).Warn("hello"); // !EPD2006
        NLogger.Log(NLog.LogLevel.Info, user.Phone); // !EPD2006
        using var scope = NLog.ScopeContext.PushProperty("mail", user.Email); // !EPD2006
        using var plan = NLog.ScopeContext.PushProperty("plan", user.Plan); // ok
        NLogger.Trace(user.Email == "x" ? "x" : "y"); // ok
    }

    public void Log4nets(User user, Exception error)
    {
        Log4.Info(user.Email); // !EPD2006
        Log4.Info(user.Plan); // ok
        Log4.InfoFormat("{0} {1}", user.Plan, user.Nickname); // !EPD2006
        Log4.WarnFormat("{0}", user.Logins); // ok
        Log4.Error("Phone " + user.Phone, error); // !EPD2006
        Log4.Error("Plan " + user.Plan, error); // ok
    }
}
