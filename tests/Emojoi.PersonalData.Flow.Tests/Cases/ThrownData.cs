using System.Runtime.ExceptionServices;

namespace FlowCases.ThrownData;

public sealed class MailTakenException : Exception
{
    public MailTakenException(string mail, int attempts)
        : base("The address is taken.")
    {
        Mail = mail;
        Attempts = attempts;
    }

    public string Mail { get; }

    public int Attempts { get; }
}

public class ThrownData(ILogger log)
{
    public void Throws(User user)
    {
        if (user.Logins == 1)
        {
            throw new InvalidOperationException($"{user.Email} is taken"); // !EPD2008
        }

        if (user.Logins == 2)
        {
            throw new ArgumentException("taken", nameof(user.Email)); // ok
        }

        if (user.Logins == 3)
        {
            throw new InvalidOperationException("plan " + user.Plan); // ok
        }

        if (user.Logins == 4)
        {
            throw new ArgumentOutOfRangeException(nameof(user), user.BirthDate, "too young"); // !EPD2008
        }

        if (user.Logins == 5)
        {
            throw new MailTakenException(user.Email, 3); // !EPD2008
        }

        if (user.Logins == 6)
        {
            throw new InvalidOperationException("too long: " + user.Nickname.Length); // ok
        }
    }

    public string Throw_expressions(User user) =>
        user.Phone ?? throw new InvalidOperationException("no phone for " + user.Nickname); // !EPD2008

    public string Quiet_throw_expressions(User user) =>
        user.Phone ?? throw new InvalidOperationException("no phone for plan " + user.Plan); // ok

    public void Data_dictionary(User user)
    {
        var error = new InvalidOperationException("failed");
        error.Data["mail"] = user.Email; // !EPD2008
        error.Data["plan"] = user.Plan; // ok
        error.Data.Add("name", user.Nickname); // !EPD2008
        throw error;
    }

    public void Handlers(User user)
    {
        try
        {
            Check(user);
        }
        catch (MailTakenException error) when (error.Attempts > 2)
        {
            log.LogError("{Mail}", error.Mail); // !EPD2006
            log.LogError("{Attempts}", error.Attempts); // ok
        }
        catch (MailTakenException error)
        {
            log.LogError(error, "failed"); // !EPD2006
        }
        catch (Exception error)
        {
            log.LogError("{Type}", error.GetType().Name); // ok
        }
    }

    private static void Check(User user)
    {
        throw new MailTakenException(user.Email, user.Logins); // !EPD2008
    }

    public void Quiet_handlers(User user)
    {
        try
        {
            CheckPlan(user);
        }
        catch (InvalidOperationException error)
        {
            log.LogError(error, "failed"); // ok
            log.LogError("{Message}", error.Message); // ok
        }
    }

    private static void CheckPlan(User user)
    {
        throw new InvalidOperationException("bad plan " + user.Plan); // ok
    }

    public void Messages(User user)
    {
        try
        {
            throw new InvalidOperationException(user.Email); // !EPD2008
        }
        catch (InvalidOperationException error)
        {
            Console.Error.WriteLine(error.Message); // !EPD2007
            Console.Error.WriteLine(error.StackTrace); // ok
            Console.Error.WriteLine(error.ToString()); // !EPD2007
            Console.Error.WriteLine(error.HResult); // ok
        }
        finally
        {
            Console.Error.WriteLine("done"); // ok
        }
    }

    public void Wrapped(User user)
    {
        try
        {
            Check(user);
        }
        catch (MailTakenException error)
        {
            var outer = new InvalidOperationException("failed", error);
            log.LogError("{Inner}", ((MailTakenException)outer.InnerException!).Mail); // !EPD2006
            log.LogError("{Message}", outer.Message); // ok
        }
    }

    public async Task Across_await(User user)
    {
        try
        {
            await Fail(user);
        }
        catch (InvalidOperationException error)
        {
            log.LogError("{Message}", error.Message); // !EPD2006
        }

        try
        {
            await FailQuietly(user);
        }
        catch (InvalidOperationException error)
        {
            log.LogError("{Message}", error.Message); // ok
        }
    }

    private static async Task Fail(User user)
    {
        await Task.Yield();
        throw new InvalidOperationException("no " + user.Phone); // !EPD2008
    }

    private static async Task FailQuietly(User user)
    {
        await Task.Yield();
        throw new InvalidOperationException("no " + user.Plan); // ok
    }

    public void Created_by_a_helper(User user)
    {
        throw Taken(user.Email);
    }

    private static Exception Taken(string mail) => new InvalidOperationException("taken: " + mail); // !EPD2008

    public void Values_before_the_throw(User user)
    {
        var text = "";
        try
        {
            text = user.Email;
            Check(user);
            text = "";
        }
        catch (MailTakenException)
        {
            log.LogError("{Text}", text); // !EPD2006
        }
    }

    public void Values_in_finally(User user)
    {
        var text = user.Email;
        var plan = user.Plan;
        try
        {
            plan = plan.Trim();
        }
        finally
        {
            log.LogError("{Text}", text); // !EPD2006
            log.LogError("{Plan}", plan); // ok
        }
    }
}
