using System.Diagnostics;
using System.Diagnostics.Tracing;

namespace FlowCases.LoggingLibraries;

[EventSource(Name = "Cases")]
public sealed class CaseEvents : EventSource
{
    public static readonly CaseEvents Instance = new();

    [Event(1)]
    public void SignedIn(string who) => WriteEvent(1, who); // !EPD2006

    [Event(2)]
    public void Planned(string plan) => WriteEvent(2, plan); // ok
}

public class LoggingLibraries
{
    private static readonly NLog.Logger NLogger = NLog.LogManager.GetCurrentClassLogger();
    private static readonly log4net.ILog Log4 = log4net.LogManager.GetLogger(typeof(LoggingLibraries));

    public void With_Serilog(Serilog.ILogger logger, User user)
    {
        logger.Information("mail {Mail}", user.Email); // !EPD2006
        logger.Information("plan {Plan}", user.Plan); // ok
        Serilog.Log.Warning("user {@User}", user); // !EPD2006
        Serilog.Log.Warning("user {User}", user); // ok
        Serilog.Log.Error(new InvalidOperationException("x"), "failed for {Name}", user.Nickname); // !EPD2006
        logger.Information($"count {user.Posts.Count}"); // ok
    }

    public void Serilog_contexts(Serilog.ILogger logger, User user)
    {
        logger.ForContext("Mail", user.Email).Information("hello"); // !EPD2006
        logger.ForContext("Plan", user.Plan).Information("hello"); // ok
        using (Serilog.Context.LogContext.PushProperty("Name", user.Nickname)) // !EPD2006
        {
            logger.Information("hello"); // ok
        }
    }

    public void With_NLog(User user)
    {
        NLogger.Info("mail {0}", user.Email); // !EPD2006
        NLogger.Info("plan {0}", user.Plan); // ok
        NLogger.Error(new InvalidOperationException("x"), "failed for {Name}", user.Nickname); // !EPD2006
        NLogger.Debug($"phone {user.Phone}"); // !EPD2006
        NLogger.Debug("is enabled"); // ok
    }

    public void With_log4net(User user)
    {
        Log4.Info("mail " + user.Email); // !EPD2006
        Log4.InfoFormat("mail {0}", user.Nickname); // !EPD2006
        Log4.Info("plan " + user.Plan); // ok
        Log4.WarnFormat("plan {0}", user.Plan); // ok
    }

    public void Event_sources(User user)
    {
        CaseEvents.Instance.SignedIn(user.Email);
        CaseEvents.Instance.Planned(user.Plan);
    }

    public void Console_and_friends(User user)
    {
        Console.Write(user.Email); // !EPD2007
        Console.Error.WriteLine(user.Email); // !EPD2007
        Console.Out.Write("mail {0}", user.Nickname); // !EPD2007
        Console.Error.WriteLine(user.Plan); // ok
        Console.Title = user.Plan; // ok
    }

    public void Trace_and_debug(User user)
    {
        Trace.WriteLine(user.Email); // !EPD2007
        Trace.TraceError("failed for {0}", user.Nickname); // !EPD2007
        Trace.TraceInformation("plan {0}", user.Plan); // ok
        Debug.WriteLine($"mail {user.Email}"); // !EPD2007
        Debug.WriteLine($"plan {user.Plan}"); // ok
        Debug.Assert(user.Email.Length > 0, "no mail of " + user.Nickname); // !EPD2007
        Debug.Assert(user.Email.Length > 0, "no mail"); // ok
    }

    public void Trace_sources(TraceSource source, User user)
    {
        source.TraceEvent(TraceEventType.Error, 1, "failed for {0}", user.Email); // !EPD2007
        source.TraceInformation("mail " + user.Phone); // !EPD2007
        source.TraceInformation("plan " + user.Plan); // ok
    }

    public void A_writer_that_may_be_the_console(User user)
    {
        var output = Console.Out;
        output.WriteLine(user.Email); // !EPD2007
        output.WriteLine(user.Plan); // ok
        TextWriter buffer = new StringWriter();
        buffer.WriteLine(user.Email); // ok
    }
}
