namespace FlowCases.Branches;

public class Branches
{
    public void If_and_else(User user, bool plain)
    {
        string text;
        if (plain)
        {
            text = user.Email;
        }
        else
        {
            text = user.Plan;
        }

        Console.WriteLine(text); // !EPD2007
    }

    public void Killed_on_every_branch(User user, bool plain)
    {
        var text = user.Email;
        if (plain)
        {
            text = "a";
        }
        else
        {
            text = "b";
        }

        Console.WriteLine(text); // ok
    }

    public void Killed_on_one_branch_only(User user, bool plain)
    {
        var text = user.Email;
        if (plain)
        {
            text = "hidden";
            Console.WriteLine(text); // ok
        }

        Console.WriteLine(text); // !EPD2007
    }

    public void Returned_before_the_sink(User user, bool plain)
    {
        var text = "nothing";
        if (plain)
        {
            text = user.Email;
            _ = text;
            return;
        }

        Console.WriteLine(text); // ok
    }

    public void Conditional_expression(User user, bool plain)
    {
        Console.WriteLine(plain ? user.Email : "-"); // !EPD2007
        Console.WriteLine(plain ? user.Plan : "-"); // ok
    }

    public void A_constant_chosen_by_a_condition(User user)
    {
        Console.WriteLine(user.Email.EndsWith(".cn", StringComparison.Ordinal) ? "local" : "abroad"); // ok
        Console.WriteLine(user.Phone is null ? 0 : 1); // ok
        if (user.Nickname == "admin")
        {
            Console.WriteLine("an administrator"); // ok
        }
    }

    public void Coalescing(User user)
    {
        Console.WriteLine(user.Phone ?? "none"); // !EPD2007
        Console.WriteLine(Maybe(user) ?? user.Email); // !EPD2007
        Console.WriteLine(Maybe(user) ?? user.Plan); // ok
        string? cache = null;
        cache ??= user.Nickname;
        Console.WriteLine(cache); // !EPD2007
    }

    public void Conditional_access(User? user)
    {
        Console.WriteLine(user?.Email); // !EPD2007
        Console.WriteLine(user?.Friend?.Phone?.Trim()); // !EPD2007
        Console.WriteLine(user?.Plan.Trim()); // ok
        Console.WriteLine(user?.Friend?.Email.Length); // ok
    }

    public void Switch_statement(User user, int field)
    {
        string text;
        switch (field)
        {
            case 0:
                text = user.Email;
                break;
            case 1:
                text = user.Plan;
                Console.WriteLine(text); // ok
                break;
            default:
                text = "?";
                break;
        }

        Console.WriteLine(text); // !EPD2007
    }

    public void Switch_expression(User user, int field)
    {
        Console.WriteLine(field switch { 0 => user.Plan, 1 => user.Email, _ => "" }); // !EPD2007
        Console.WriteLine(user.AgeBucket switch { "18-25" => "young", _ => "other" }); // ok
        Console.WriteLine(field switch { 0 => user.Plan, _ => "free" }); // ok
    }

    public void Loop_carried(User user)
    {
        var last = "start";
        for (var i = 0; i < 3; i++)
        {
            Console.WriteLine(last); // !EPD2007
            last = user.Email;
        }
    }

    public void Loop_with_its_own_value(List<User> users)
    {
        foreach (var user in users)
        {
            var plan = user.Plan;
            Console.WriteLine(plan); // ok
            var mail = user.Email;
            Console.WriteLine(mail); // !EPD2007
        }
    }

    public void While_loops(Queue<User> users)
    {
        var seen = 0;
        while (users.TryDequeue(out var user))
        {
            seen++;
            Console.WriteLine(user.Nickname); // !EPD2007
        }

        Console.WriteLine(seen); // ok
        do
        {
            seen--;
        }
        while (seen > 0);
        Console.WriteLine(seen); // ok
    }

    public void Patterns(object thing)
    {
        if (thing is User user)
        {
            Console.WriteLine(user.Email); // !EPD2007
        }

        if (thing is User { Email: var mail, Plan: var plan })
        {
            Console.WriteLine(mail); // !EPD2007
            Console.WriteLine(plan); // ok
        }

        Console.WriteLine(thing is User { Email.Length: > 5 }); // ok
    }

    public void Patterns_over_values(User user)
    {
        if (user.Phone is { } phone)
        {
            Console.WriteLine(phone); // !EPD2007
        }

        if (user is { Friend.Nickname: { Length: > 0 } nickname })
        {
            Console.WriteLine(nickname); // !EPD2007
        }

        Console.WriteLine(user.Phone is not null); // ok
        Console.WriteLine(user.Email is "root@example.org" or "admin@example.org"); // ok
    }

    public void Pattern_in_a_switch(object thing)
    {
        switch (thing)
        {
            case User { Email: var mail }:
                Console.WriteLine(mail); // !EPD2007
                break;
            case Account { Owner.Nickname: var name } when name.Length > 2:
                Console.WriteLine(name); // !EPD2007
                break;
            case Account { Currency: var currency }:
                Console.WriteLine(currency); // ok
                break;
        }
    }

    public void List_patterns(User user)
    {
        if (user.Posts is [var first, .. var rest])
        {
            Console.WriteLine(first); // !EPD2007
            Console.WriteLine(rest.Count); // ok
        }
    }

    public void Goto(User user)
    {
        var text = "x";
    again:
        Console.WriteLine(text); // !EPD2007
        if (text.Length < 5)
        {
            text = user.Email;
            goto again;
        }
    }

    public void Implicit_flow_is_not_followed(User user)
    {
        var isLocal = false;
        if (user.Email.EndsWith(".cn", StringComparison.Ordinal))
        {
            isLocal = true;
        }

        Console.WriteLine(isLocal); // ok
    }

    private static string? Maybe(User user) => user.Logins > 3 ? "often" : null;
}
