using System.Collections;
using System.Diagnostics.Tracing;
using System.Globalization;
using Serilog.Context;

namespace FlowCases.Bakery;

public sealed class Regular
{
    public int Id { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("phone", "profile")] public string? Phone { get; set; }
    [PersonalData("birth-date", "profile")] public DateTimeOffset Born { get; set; }
    public string Bread { get; set; } = "";
    public decimal Spent { get; set; }
    public Basket Basket { get; set; } = new();
}

public sealed class Basket
{
    public List<string> Lines { get; } = [];
    public string Remark { get; set; } = "";
    public Regular? For { get; set; }
}

/// <summary>State of a log entry, written pair by pair.</summary>
public readonly struct Baked(string what, Regular by) : IReadOnlyList<KeyValuePair<string, object?>>
{
    public int Count => 2;

    public KeyValuePair<string, object?> this[int index] => index == 0 ? new("what", what) : new("by", by.Id);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        yield return this[0];
        yield return this[1];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => what;
}

public static class BakeryLog
{
    private static readonly Action<ILogger, int, string?, Exception?> OrderedMessage =
        LoggerMessage.Define<int, string?>(LogLevel.Information, new EventId(3, nameof(Ordered)), "{Id} ordered, call {Phone}");

    public static void Ordered(this ILogger logger, Regular regular) => OrderedMessage(logger, regular.Id, regular.Phone, null); // !EPD2006

    public static void Paid(this ILogger logger, Regular regular, Exception? failure = null)
    {
        if (logger.IsEnabled(LogLevel.Warning))
        {
            logger.Log(LogLevel.Warning, new EventId(4), failure, "{Id} paid {Spent}", regular.Id, regular.Spent); // ok
        }
    }

    public static IDisposable? For(this ILogger logger, Regular regular) =>
        logger.BeginScope(new Dictionary<string, object> { ["id"] = regular.Id, ["name"] = regular.Name }); // !EPD2006

    public static void Line<T>(this ILogger<T> logger, string text, params object?[] more) => logger.LogDebug("{Text} {More}", text, string.Join("|", more)); // !EPD2006
}

[EventSource(Name = "Bakery")]
public sealed class BakeryEvents : EventSource
{
    public static readonly BakeryEvents Log = new();

    [Event(1, Level = EventLevel.Informational)]
    public void Sold(string bread, double price)
    {
        if (IsEnabled())
        {
            WriteEvent(1, bread, price); // ok
        }
    }

    [Event(2)]
    public void Complained(string mail, string bread)
    {
        if (IsEnabled(EventLevel.Warning, EventKeywords.All))
        {
            WriteEvent(2, mail, bread); // !EPD2006
        }
    }

    [NonEvent]
    public void Raw(Regular regular) => Write("raw", new { regular.Bread, regular.Born.Year }); // !EPD2006
}

public sealed class Oven(ILogger<Oven> logger, Serilog.ILogger serilog)
{
    private static readonly NLog.Logger NLogger = NLog.LogManager.GetLogger("oven");
    private static readonly log4net.ILog Log4 = log4net.LogManager.GetLogger("oven");

    public void Extensions(Regular regular)
    {
        logger.Ordered(regular);
        logger.Paid(regular);
        using var scope = logger.For(regular);
        logger.Line("bread", regular.Bread, regular.Spent);
        logger.Line("who", regular.Bread, regular.Name);
        logger.Log(LogLevel.Trace, default, new Baked(regular.Bread, regular), null, (state, _) => state.ToString()); // ok
        BakeryEvents.Log.Sold(regular.Bread, (double)regular.Spent);
        BakeryEvents.Log.Complained(regular.Mail, regular.Bread);
        BakeryEvents.Log.Raw(regular);
    }

    public void Templates(Regular regular)
    {
        logger.LogInformation("{Basket}", regular.Basket); // ok
        logger.LogInformation("{@Basket}", regular.Basket); // !EPD2006
        logger.LogInformation("{Lines}", regular.Basket.Lines); // ok
        regular.Basket.Lines.Add(regular.Bread);
        logger.LogInformation("{Last}", regular.Basket.Lines[^1]); // ok
        logger.LogInformation(new EventId(1), "{Spent:C} on {When}", regular.Spent, DateTime.UtcNow); // ok
        logger.LogInformation(new EventId(1), "{Spent:C} by {Age}", regular.Spent, (int)((DateTimeOffset.UtcNow - regular.Born).TotalDays / 365.25)); // !EPD2006
        var message = "paid by " + (regular.Spent > 3 ? regular.Name : "somebody");
#pragma warning disable CA2254
        logger.LogError(message); // !EPD2006
        logger.LogError("paid by " + regular.Id); // ok
#pragma warning restore CA2254
        try
        {
            Bake(regular);
        }
        catch (Exception exception) when (Noted(exception))
        {
            throw;
        }
    }

    public void Serilogs(Regular regular)
    {
        serilog.Information("{@Order}", new { regular.Bread, Contact = new { regular.Mail } }); // !EPD2006
        serilog.Information("{@Order}", new { regular.Bread, Length = regular.Mail.Length }); // ok
        serilog.Information("{$Regular} {Bread}", regular, regular.Bread); // ok
        serilog.ForContext<Oven>().ForContext("bread", regular.Bread).Debug("baked"); // ok
        serilog.ForContext("basket", regular.Basket, destructureObjects: true).Debug("baked"); // !EPD2006
        serilog.Write(Serilog.Events.LogEventLevel.Error, "for {Phone}", regular.Phone); // !EPD2006
        using (LogContext.PushProperty("bread", regular.Bread)) // ok
        using (LogContext.PushProperty("born", regular.Born)) // !EPD2006
        {
            serilog.Verbose("in context"); // ok
        }

        if (serilog.BindMessageTemplate("x {Mail}", [regular.Bread], out _, out _))
        {
            serilog.Fatal("bound"); // ok
        }
    }

    public void Others(Regular regular)
    {
        NLogger.Log(NLog.LogLevel.Info, CultureInfo.InvariantCulture, "{0} for {1}", regular.Bread, regular.Name); // !EPD2006
        NLogger.WithProperty("bread", regular.Bread).Info("baked"); // ok
        NLogger.WithProperty("mail", regular.Mail).Info("baked"); // !EPD2006
        NLogger.Trace(() => "sum " + regular.Spent); // ok
        NLogger.Trace(() => "sum of " + regular.Name); // !EPD2006
        using (NLog.ScopeContext.PushProperty("who", regular.Mail)) // !EPD2006
        using (NLog.ScopeContext.PushNestedState(regular.Bread)) // ok
        {
            NLogger.Swallow(() => Bake(regular)); // ok
        }

        Log4.Error("no bread for " + regular.Id, new InvalidOperationException("none")); // ok
        Log4.Error("no bread", new InvalidOperationException("none for " + regular.Name)); // !EPD2006 !EPD2008
        Log4.DebugFormat(CultureInfo.InvariantCulture, "{0}: {1}", regular.Bread, regular.Phone); // !EPD2006
        log4net.LogicalThreadContext.Properties["bread"] = regular.Bread; // ok
        log4net.LogicalThreadContext.Properties["mail"] = regular.Mail; // !EPD2006
    }

    private static void Bake(Regular regular)
    {
        if (regular.Bread.Length == 0)
        {
            var failure = new ArgumentException("no bread for " + regular.Id, nameof(regular)); // ok
            failure.Data.Add("phone", regular.Phone); // !EPD2008
            throw failure;
        }
    }

    private bool Noted(Exception exception)
    {
        logger.LogError(exception, "not baked"); // !EPD2006
        return false;
    }
}
