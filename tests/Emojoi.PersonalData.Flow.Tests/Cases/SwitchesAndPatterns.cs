namespace FlowCases.SwitchesAndPatterns;

public class SwitchesAndPatterns(ILogger log)
{
    public void Property_patterns(object thing)
    {
        if (thing is User { Email: var mail, Plan: var plan })
        {
            log.LogInformation("{Mail}", mail); // !EPD2006
            log.LogInformation("{Plan}", plan); // ok
        }

        if (thing is User { Email.Length: > 3 and var size })
        {
            log.LogInformation("{Size}", size); // ok
        }

        if (thing is Account { Owner: { Nickname: { } name }, Currency: "EUR" })
        {
            log.LogInformation("{Name}", name); // !EPD2006
        }

        if (thing is Account { Owner.Phone: string phone, Currency: var currency })
        {
            log.LogInformation("{Phone}", phone); // !EPD2006
            log.LogInformation("{Currency}", currency); // ok
        }
    }

    public void Type_patterns(object thing)
    {
        switch (thing)
        {
            case User user when user.Logins > 2:
                log.LogInformation("{Mail}", user.Email); // !EPD2006
                log.LogInformation("{Logins}", user.Logins); // ok
                break;
            case Contact(var mail, var topic):
                log.LogInformation("{Mail}", mail); // !EPD2006
                log.LogInformation("{Topic}", topic); // ok
                break;
            case Address { City: var city }:
                log.LogInformation("{City}", city); // !EPD2006
                break;
            case string text:
                log.LogInformation("{Text}", text); // ok
                break;
        }
    }

    public void Expressions(User user, int kind)
    {
        var text = kind switch
        {
            0 => user.Plan,
            1 => user.Email,
            _ => "none",
        };
        log.LogInformation("{Text}", text); // !EPD2006
        var label = user.Email switch
        {
            "" => "empty",
            "admin@example.org" => "admin",
            _ => "other",
        };
        log.LogInformation("{Label}", label); // ok
        var sized = user.Nickname.Length switch { < 3 => "short", _ => "long" };
        log.LogInformation("{Sized}", sized); // ok
        var bound = user.Nickname switch { "" => "nobody", var name => name };
        log.LogInformation("{Bound}", bound); // !EPD2006
        var inner = (user.Plan, user.Email) switch { ("free", var mail) => mail, (var plan, _) => plan };
        log.LogInformation("{Inner}", inner); // !EPD2006
        var outer = (user.Plan, user.Email) switch { (var plan, "x") => plan, _ => "" };
        log.LogInformation("{Outer}", outer); // ok
    }

    public void List_patterns(User user)
    {
        if (user.Email.Split('@') is [var local, var domain])
        {
            log.LogInformation("{Local} at {Domain}", local, domain); // !EPD2006
        }

        if (user.Posts is [.., var last])
        {
            log.LogInformation("{Last}", last); // !EPD2006
        }

        if (user.Posts is [_, _, ..])
        {
            log.LogInformation("many posts"); // ok
        }

        if (user.Nickname is ['a', .. var rest])
        {
            log.LogInformation("{Rest}", rest); // !EPD2006
        }

        log.LogInformation("{Is}", user.Nickname is [.., 'z']); // ok
    }

    public void Tests_are_clean(User user, User? other)
    {
        log.LogInformation("{A}", user.Phone is null); // ok
        log.LogInformation("{A}", user.Phone is { Length: > 4 } ? "long" : "short"); // ok
        log.LogInformation("{A}", user.BirthDate is { Year: < 2000 }); // ok
        log.LogInformation("{A}", user.Email == other?.Email); // ok
        log.LogInformation("{A}", user.BirthDate > DateTime.UtcNow); // ok
        log.LogInformation("{A}", user.Email.Equals("x", StringComparison.Ordinal)); // ok
        log.LogInformation("{A}", string.Compare(user.Email, "x", StringComparison.Ordinal)); // ok
        log.LogInformation("{A}", user.Email.CompareTo("x")); // ok
    }

    public void Conditional_access(User? user, User other)
    {
        log.LogInformation("{Mail}", user?.Friend?.Email); // !EPD2006
        log.LogInformation("{Mail}", user?.Email ?? "nobody"); // !EPD2006
        log.LogInformation("{Mail}", user?.Plan ?? other.Email); // !EPD2006
        log.LogInformation("{Plan}", user?.Friend?.Plan ?? "free"); // ok
        log.LogInformation("{Size}", user?.Email?.Length); // ok
        string? kept = null;
        kept ??= other.Nickname;
        log.LogInformation("{Kept}", kept); // !EPD2006
        var chosen = other.Logins > 3 ? other.Phone : null;
        log.LogInformation("{Chosen}", chosen); // !EPD2006
        var parity = other.Email.Length % 2 == 0 ? "even" : "odd";
        log.LogInformation("{Parity}", parity); // ok
    }

    public void Year(User user)
    {
        log.LogInformation("{Year}", user.BirthDate.Year); // !EPD2006
        log.LogInformation("{Age}", (DateTime.Today - user.BirthDate).TotalDays / 365); // !EPD2006
        log.LogInformation("{Date}", DateOnly.FromDateTime(user.BirthDate).ToString("O")); // !EPD2006
        log.LogInformation("{Shift}", user.BirthDate.AddDays(2)); // !EPD2006
        log.LogInformation("{Adult}", user.BirthDate.AddYears(18) <= DateTime.Today); // ok
    }
}
