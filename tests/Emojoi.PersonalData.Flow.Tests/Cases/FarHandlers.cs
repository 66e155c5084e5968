namespace FlowCases.FarHandlers;

public class LookupException(string message, string who) : Exception(message)
{
    public string Who { get; } = who;
}

public class QuietException(string code) : Exception(code)
{
    public string Code { get; } = code;
}

/// <summary>Exceptions through methods without <c>try</c>, to a handler frames above.</summary>
public class FarHandlers(ILogger<FarHandlers> logger)
{
    public void Handle(User user)
    {
        try
        {
            First(user);
        }
        catch (LookupException exception)
        {
            logger.LogError("{Who}", exception.Who); // !EPD2006
        }
    }

    public void HandleQuietly(User user)
    {
        try
        {
            FirstQuiet(user);
        }
        catch (QuietException exception)
        {
            logger.LogError("{Code}", exception.Code); // ok
        }
    }

    public async Task HandleAsync(User user)
    {
        try
        {
            await FirstAsync(user);
        }
        catch (LookupException exception) when (exception.Who.Length > 0)
        {
            logger.LogError("{Who}", exception.Who); // !EPD2006
            logger.LogError("{Length}", exception.Who.Length); // ok
        }
    }

    public void HandleAny(User user)
    {
        try
        {
            Middle(user);
        }
        catch (ArgumentException exception)
        {
            logger.LogError(exception, "Bad argument"); // ok
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "Failed"); // !EPD2006
        }
    }

    private int First(User user) => Second(user) + 1;

    private int Second(User user)
    {
        var found = Third(user);
        return found;
    }

    private int Third(User user) => throw new LookupException("nobody", user.Email); // !EPD2008

    private int FirstQuiet(User user) => SecondQuiet(user) + 1;

    private int SecondQuiet(User user) => user.Logins > 3 ? 1 : throw new QuietException("Q1");

    private async Task<int> FirstAsync(User user)
    {
        var result = await SecondAsync(user);
        return result;
    }

    private async Task<int> SecondAsync(User user)
    {
        await Task.Yield();
        throw new LookupException("nobody", user.Nickname); // !EPD2008
    }

    private void Middle(User user)
    {
        Inner(user);
    }

    private void Inner(User user) => throw new InvalidOperationException("no " + user.Email); // !EPD2008
}

/// <summary>Pointers to functions.</summary>
public static unsafe class Pointers
{
    public static void Run(ILogger logger, User user)
    {
        delegate*<ILogger, string, void> write = &Write;
        write(logger, user.Email);
        delegate*<ILogger, string, void> quiet = &Quiet;
        quiet(logger, "constant");
        delegate*<string, string> trim = &Trim;
        logger.LogInformation("{Mail}", trim(user.Email)); // !EPD2006
        delegate*<string, int> count = &Count;
        logger.LogInformation("{Count}", count(user.Email)); // ok
        Call(&Other, logger, user.Nickname);
    }

    private static void Call(delegate*<ILogger, string, void> function, ILogger logger, string text) => function(logger, text);

    private static void Write(ILogger logger, string text) => logger.LogInformation("{Text}", text); // !EPD2006

    private static void Quiet(ILogger logger, string text) => logger.LogInformation("{Text}", text); // ok

    private static void Other(ILogger logger, string text) => logger.LogInformation("{Text}", text); // !EPD2006

    private static string Trim(string text) => text.Trim();

    private static int Count(string text) => text.Length;
}
