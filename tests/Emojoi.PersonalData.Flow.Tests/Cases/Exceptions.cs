namespace FlowCases.Exceptions;

public class MailException : Exception
{
    public MailException(string message)
        : base(message)
    {
    }

    public string Context { get; set; } = "";
}

public class CodeException(int code, string plan) : Exception("code " + code)
{
    public string Plan { get; } = plan;
}

public class Exceptions(ILogger<Exceptions> logger)
{
    public void In_the_message(User user)
    {
        if (user.Logins < 0)
        {
            throw new InvalidOperationException("no logins of " + user.Email); // !EPD2008
        }

        if (user.Id < 0)
        {
            throw new InvalidOperationException($"bad id {user.Id}"); // ok
        }

        throw new ArgumentException($"no {nameof(user.Email)}", nameof(user)); // ok
    }

    public void In_an_exception_of_ones_own(User user)
    {
        if (user.Logins > 5)
        {
            throw new MailException($"cannot reach {user.Email}"); // !EPD2008
        }

        throw new CodeException(user.Email.Length, user.Plan); // ok
    }

    public void In_the_data(User user, Exception exception)
    {
        exception.Data["mail"] = user.Email; // !EPD2008
        exception.Data["plan"] = user.Plan; // ok
        exception.Data.Add("nickname", user.Nickname); // !EPD2008
    }

    public void In_a_parameter_value(User user)
    {
        if (user.Logins == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(user), user.BirthDate, "too young"); // !EPD2008
        }

        throw new ArgumentOutOfRangeException(nameof(user), user.Logins, "too few"); // ok
    }

    public Exception Made_by_a_helper(User user) => Failure(user.Nickname);

    public Exception Made_by_a_helper_without(User user) => PlanFailure(user.Plan);

    public void Thrown_in_an_expression(User user)
    {
        _ = user.Phone ?? throw new KeyNotFoundException("no phone for " + user.Nickname); // !EPD2008
        _ = user.Phone ?? throw new KeyNotFoundException("no phone for " + user.Id); // ok
    }

    public void Carried_to_its_handler(User user)
    {
        try
        {
            throw new MailException("cannot reach " + user.Email); // !EPD2008
        }
        catch (MailException exception)
        {
            logger.LogError(exception, "failed"); // !EPD2006
        }
    }

    public void Carried_as_a_message(User user)
    {
        try
        {
            throw new MailException("cannot reach " + user.Email); // !EPD2008
        }
        catch (MailException exception)
        {
            Console.WriteLine(exception.Message); // !EPD2007
        }
    }

    public void Nothing_carried(User user)
    {
        try
        {
            throw new MailException("cannot reach the server of plan " + user.Plan); // ok
        }
        catch (MailException exception)
        {
            logger.LogError(exception, "failed"); // ok
        }
    }

    public void Carried_across_methods(User user)
    {
        try
        {
            Send(user);
        }
        catch (MailException exception)
        {
            logger.LogError(exception, "cannot send"); // !EPD2006
        }
    }

    public void Clean_across_methods(User user)
    {
        try
        {
            SendPlan(user);
        }
        catch (CodeException exception)
        {
            logger.LogError(exception, "cannot send"); // ok
        }
    }

    public void Finally_runs_anyway(User user)
    {
        var text = "start";
        try
        {
            text = user.Email;
        }
        finally
        {
            Console.WriteLine(text); // !EPD2007
        }

        Console.WriteLine("done"); // ok
    }

    public void In_the_handler(User user)
    {
        var step = user.Plan;
        try
        {
            step = user.Nickname;
            Check(step);
            step = "checked";
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine(step); // !EPD2007
        }
    }

    public void Filters(User user)
    {
        try
        {
            Check(user.Plan);
        }
        catch (InvalidOperationException exception) when (user.Email.Length > 3)
        {
            logger.LogWarning(exception, "failed"); // ok
        }
    }

    private static Exception Failure(string name) => new InvalidOperationException("failed for " + name); // !EPD2008

    private static Exception PlanFailure(string plan) => new InvalidOperationException("failed for " + plan); // ok

    private static void Send(User user) => throw new MailException(user.Email); // !EPD2008

    private static void SendPlan(User user) => throw new CodeException(3, user.Plan); // ok

    private static void Check(string text)
    {
        if (text.Length == 0)
        {
            throw new InvalidOperationException("empty"); // ok
        }
    }
}
