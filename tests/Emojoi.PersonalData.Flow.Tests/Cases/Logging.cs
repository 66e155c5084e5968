namespace FlowCases.Logging;

public static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "signed in {Mail}")]
    public static partial void SignedIn(ILogger logger, string mail);

    [LoggerMessage(2, LogLevel.Information, "plan {Plan}")]
    public static partial void Planned(this ILogger logger, string plan);

    [LoggerMessage(3, LogLevel.Error, "failed")]
    public static partial void Failed(this ILogger logger, Exception exception, string nickname);
}

// The generator of the platform does not run over the cases: this is what it emits, in short.
public static partial class Log
{
    public static partial void SignedIn(ILogger logger, string mail)
    {
    }

    public static partial void Planned(this ILogger logger, string plan)
    {
    }

    public static partial void Failed(this ILogger logger, Exception exception, string nickname)
    {
    }
}

public class Logger
{
    public void LogInformation(string text)
    {
    }

    public void Info(string text)
    {
    }
}

public class Printable
{
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    public override string ToString() => Mail;
}

public class Logging(ILogger<Logging> logger, ILoggerFactory factory)
{
    private static readonly Action<ILogger, string, Exception?> Defined =
        LoggerMessage.Define<string>(LogLevel.Information, new EventId(4), "user {Name}");

    private static readonly Func<ILogger, string, IDisposable?> DefinedScope = LoggerMessage.DefineScope<string>("of {Name}");

    public void Templates(User user)
    {
        logger.LogInformation("mail {Mail}", user.Email); // !EPD2006
        logger.LogInformation("plan {Plan}", user.Plan); // ok
        logger.LogWarning("user {Id} {Name}", user.Id, user.Nickname); // !EPD2006
        logger.LogError(new InvalidOperationException("x"), "user {Id}", user.Id); // ok
        logger.LogDebug(new EventId(3), "phone {Phone}", user.Phone); // !EPD2006
        logger.LogTrace("born {Year}", user.BirthDate.Year); // !EPD2006
        logger.LogCritical("count {Count}", user.Posts.Count); // ok
    }

    public void Interpolated_and_concatenated(User user)
    {
        logger.LogInformation($"mail {user.Email}"); // !EPD2006
        logger.LogInformation($"plan {user.Plan}"); // ok
        logger.LogInformation("mail " + user.Email); // !EPD2006
        logger.LogInformation(string.Format("mail {0}", user.Nickname)); // !EPD2006
        logger.Log(LogLevel.Information, "mail {Mail}", user.Email); // !EPD2006
        logger.Log(LogLevel.Information, "plan {Plan}", user.Plan); // ok
    }

    public void Whole_objects(User user, Account account)
    {
        logger.LogInformation("user {@User}", user); // !EPD2006
        logger.LogInformation("user {User}", user); // ok
        logger.LogInformation("account {@Account}", account); // !EPD2006
        logger.LogInformation("account {Account}", account); // ok
        logger.LogInformation("row {@Row}", new { user.Plan, user.Logins }); // ok
        logger.LogInformation("row {@Row}", new { user.Email }); // !EPD2006
        logger.LogInformation("row {Row}", new { user.Email }); // !EPD2006
    }

    public void Objects_that_print_themselves(Printable printable, Contact contact)
    {
        logger.LogInformation("it {Printable}", printable); // !EPD2006
        logger.LogInformation("it {Contact}", contact); // !EPD2006
        logger.LogInformation("topic {Topic}", contact.Topic); // ok
        logger.LogInformation($"it {printable}"); // !EPD2006
    }

    public void Scopes(User user)
    {
        using (logger.BeginScope("user {Mail}", user.Email)) // !EPD2006
        {
            logger.LogInformation("inside"); // ok
        }

        using (logger.BeginScope("plan {Plan}", user.Plan)) // ok
        {
            logger.LogInformation("inside"); // ok
        }

        using var scope = logger.BeginScope(new Dictionary<string, object> { ["mail"] = user.Email }); // !EPD2006
        using var clean = logger.BeginScope(new Dictionary<string, object> { ["plan"] = user.Plan }); // ok
    }

    public void Messages_by_the_generator(User user)
    {
        Log.SignedIn(logger, user.Email); // !EPD2006
        logger.Planned(user.Plan); // ok
        logger.Failed(new InvalidOperationException("x"), user.Nickname); // !EPD2006
    }

    public void Defined_messages(User user)
    {
        Defined(logger, user.Nickname, null); // !EPD2006
        Defined(logger, user.Plan, null); // ok
        using var scope = DefinedScope(logger, user.Email); // !EPD2006
        using var clean = DefinedScope(logger, user.Plan); // ok
    }

    public void A_class_called_Logger_is_none(User user)
    {
        var own = new Logger();
        own.LogInformation(user.Email); // ok
        own.Info(user.Email); // ok
    }

    public void Other_loggers(User user)
    {
        var named = factory.CreateLogger("users");
        named.LogInformation("mail {Mail}", user.Email); // !EPD2006
        named.LogInformation("plan {Plan}", user.Plan); // ok
        ILogger plain = logger;
        plain.LogInformation("mail {Mail}", user.Email); // !EPD2006
    }

    public void In_a_helper(User user)
    {
        Audit("signed in", user.Email);
        AuditPlan("signed in", user.Plan);
    }

    public void Guarded_by_the_level(User user)
    {
        if (logger.IsEnabled(LogLevel.Debug))
        {
            logger.LogDebug("mail {Mail}", user.Email); // !EPD2006
        }

        logger.LogDebug("is mail {IsMail}", user.Email.Contains('@')); // ok
    }

    public void Several_in_one_line_are_one_report(User user)
    {
        logger.LogInformation("{Mail} {Name} {Phone}", user.Email, user.Nickname, user.Phone); // !EPD2006
        logger.LogInformation("{Id} {Plan} {Count}", user.Id, user.Plan, user.Logins); // ok
    }

    public void Over_several_lines(User user)
    {
        logger.LogInformation( // !EPD2006
            "mail {Mail}",
            user.Email);
        logger.LogInformation( // ok
            "plan {Plan}",
            user.Plan);
    }

    private void Audit(string what, string who) => logger.LogInformation("{What} by {Who}", what, who); // !EPD2006

    private void AuditPlan(string what, string plan) => logger.LogInformation("{What} on {Plan}", what, plan); // ok
}
