namespace FlowCases.LoggerCalls;

public sealed class Logger
{
    public List<string> Lines { get; } = [];

    public void LogInformation(string text) => Lines.Add(text);

    public void LogInformation(string template, params object?[] args) => Lines.Add(template);
}

public static class LogExtensions
{
    public static void Audit(this ILogger log, string text) => log.LogInformation("Audit {Text}", text); // !EPD2006

    public static void AuditPlan(this ILogger log, string text) => log.LogInformation("Audit {Text}", text); // ok
}

public class Titled
{
    [PersonalData("email", "profile")]
    public string Mail { get; set; } = "";

    public string Title { get; set; } = "";

    public override string ToString() => Title;
}

public class Printed
{
    [PersonalData("email", "profile")]
    public string Mail { get; set; } = "";

    public string Title { get; set; } = "";

    public override string ToString() => $"{Title} <{Mail}>";
}

public partial class LoggerCalls(ILogger<LoggerCalls> log, ILoggerFactory factory)
{
    private static readonly Action<ILogger, string, Exception?> Welcome = LoggerMessage.Define<string>(LogLevel.Information, new EventId(1), "Welcome {Name}");
    private static readonly Action<ILogger, string, int, Exception?> Planned = LoggerMessage.Define<string, int>(LogLevel.Information, new EventId(2), "Plan {Plan} {Logins}");
    private static readonly Func<ILogger, string, IDisposable?> Scope = LoggerMessage.DefineScope<string>("User {User}");

    private readonly ILogger _other = factory.CreateLogger("other");

    public void Levels(User user, Exception error)
    {
        log.LogTrace("{Mail}", user.Email); // !EPD2006
        log.LogDebug(new EventId(3), "{Mail}", user.Email); // !EPD2006
        log.LogWarning(error, "{Mail} {Plan}", user.Plan, user.Email); // !EPD2006
        log.LogCritical(new EventId(3), error, "{Plan}", user.Plan); // ok
        log.LogError(user.Nickname); // !EPD2006
        log.Log(LogLevel.Error, "{Plan}", user.Plan); // ok
        log.Log(LogLevel.Error, error, "{Phone}", user.Phone); // !EPD2006
        LoggerExtensions.LogInformation(log, "{Mail}", user.Email); // !EPD2006
        LoggerExtensions.LogInformation(log, "{Plan}", user.Plan); // ok
        _other.LogInformation("Born " + user.BirthDate); // !EPD2006
        _other.LogInformation("Plan " + user.Plan); // ok
        log?.LogInformation("{Mail}", user?.Email); // !EPD2006
    }

    public void Raw(User user)
    {
        log.Log(LogLevel.Information, new EventId(1), user.Email, null, (state, _) => state); // !EPD2006
        log.Log(LogLevel.Information, new EventId(1), user.Plan, null, (state, _) => state); // ok
        log.Log(LogLevel.Information, new EventId(1), user, null, static (state, _) => state.Nickname); // !EPD2006
    }

    public void Defined(User user)
    {
        Welcome(log, user.Nickname, null); // !EPD2006
        Planned(log, user.Plan, user.Logins, null); // ok
        Planned(log, user.Email, user.Logins, null); // !EPD2006
        using var first = Scope(log, user.Email); // !EPD2006
        using var second = Scope(log, user.Plan); // ok
    }

    public void Scopes(User user)
    {
        using var first = log.BeginScope("User {User}", user.Email); // !EPD2006
        using var second = log.BeginScope(new Dictionary<string, object> { ["mail"] = user.Email }); // !EPD2006
        using var third = log.BeginScope(new Dictionary<string, object> { ["plan"] = user.Plan }); // ok
        using (log.BeginScope(new[] { new KeyValuePair<string, object?>("phone", user.Phone) })) // !EPD2006
        {
            log.LogInformation("inside"); // ok
        }

        using (_other.BeginScope($"{user.Plan}")) // ok
        {
            log.LogInformation("inside {Logins}", user.Logins); // ok
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Signed up {Mail}")]
    private static partial void SignedUp(ILogger logger, string mail);

    [LoggerMessage(Level = LogLevel.Information, Message = "Plan {Plan}")]
    private partial void PlanChosen(string plan);

    public void Generated(User user)
    {
        SignedUp(log, user.Email); // !EPD2006
        SignedUp(log, user.Plan); // ok
        PlanChosen(user.Nickname); // !EPD2006
        PlanChosen(user.Plan); // ok
    }

    public void Named_logger(User user, Logger logger)
    {
        logger.LogInformation(user.Email); // ok
        logger.LogInformation("{Mail}", user.Email); // ok
        log.LogInformation("{Lines}", logger.Lines.Count); // ok
    }

    public void Own_extensions(User user)
    {
        log.Audit(user.Email);
        log.AuditPlan(user.Plan);
    }

    public void Guards(User user)
    {
        if (log.IsEnabled(LogLevel.Debug))
        {
            log.LogDebug("{Mail}", user.Email); // !EPD2006
        }

        if (user.Email.Length > 3 && log.IsEnabled(LogLevel.Debug))
        {
            log.LogDebug("long {Plan}", user.Plan); // ok
        }
    }

    public void Printing(Titled titled, Printed printed)
    {
        log.LogInformation("{Titled}", titled); // ok
        log.LogInformation("{Printed}", printed); // !EPD2006
        log.LogInformation("Printed: " + printed); // !EPD2006
        log.LogInformation("Titled: " + titled); // ok
        log.LogInformation($"Printed: {printed}"); // !EPD2006
        log.LogInformation("{Title}", printed.Title); // ok
        log.LogInformation("{@Titled}", titled); // !EPD2006
    }

    public void Args(User user)
    {
        object[] args = [user.Plan, user.Email];
        log.LogInformation("{Plan} {Mail}", args); // !EPD2006
        object[] clean = [user.Plan, user.Logins];
        log.LogInformation("{Plan} {Logins}", clean); // ok
        var message = "Hello ";
        message += user.Nickname;
        log.LogInformation(message); // !EPD2006
        log.LogInformation(eventId: 3, message: "{Mail}", args: user.Email); // !EPD2006
    }
}

// What the generator of the platform would write.
public partial class LoggerCalls
{
    private static partial void SignedUp(ILogger logger, string mail)
    {
    }

    private partial void PlanChosen(string plan)
    {
    }
}
