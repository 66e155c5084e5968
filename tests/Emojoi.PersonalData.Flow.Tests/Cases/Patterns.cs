namespace FlowCases.Patterns;

public abstract record Message(int Id);

public record MailMessage(int Id, [property: PersonalData("email", "profile")] string To) : Message(Id);

public record PlanMessage(int Id, string Plan) : Message(Id);

public class Patterns
{
    public void Switch_over_types(Message message)
    {
        var text = message switch
        {
            MailMessage mail => mail.To,
            PlanMessage plan => plan.Plan,
            _ => "?",
        };
        Console.WriteLine(text); // !EPD2007
        Console.WriteLine(message switch { MailMessage => "mail", PlanMessage => "plan", _ => "?" }); // ok
        Console.WriteLine(message.Id); // ok
    }

    public void Branches_of_a_switch(Message message)
    {
        switch (message)
        {
            case MailMessage { To: [var first, ..] }:
                Console.WriteLine(first); // !EPD2007
                break;
            case MailMessage(var id, _):
                Console.WriteLine(id); // ok
                break;
            case PlanMessage(_, var plan):
                Console.WriteLine(plan); // ok
                break;
        }
    }

    public void Negated(object thing)
    {
        if (thing is not MailMessage mail)
        {
            Console.WriteLine("no mail"); // ok
            return;
        }

        Console.WriteLine(mail.To); // !EPD2007
        Console.WriteLine(mail.Id); // ok
    }

    public void Var_patterns(User user)
    {
        if (user.Email.Trim() is var mail && mail.Length > 3)
        {
            Console.WriteLine(mail); // !EPD2007
        }

        if (user.Email.Length is var length and > 3)
        {
            Console.WriteLine(length); // ok
        }
    }

    public void Tuple_patterns(User user, bool shout)
    {
        Console.WriteLine((user.Nickname, shout) switch { (var name, true) => name.ToUpperInvariant(), (_, false) => "quiet" }); // !EPD2007
        Console.WriteLine((user.Email, shout) switch { ("", _) => "empty", (_, true) => "loud", _ => "quiet" }); // ok
    }

    public void Slices(User user)
    {
        if (user.Email is ['i', 'n', 'f', 'o', ..])
        {
            Console.WriteLine("a shared mailbox"); // ok
        }

        if (user.Nickname is [_, .. var rest])
        {
            Console.WriteLine(rest); // !EPD2007
        }

        if (user.Posts is [.., var last])
        {
            Console.WriteLine(last); // !EPD2007
        }
    }

    public void Nested_properties(Account account)
    {
        if (account is { Owner: { Nickname: var name, Plan: var plan }, Currency: var currency })
        {
            Console.WriteLine(name); // !EPD2007
            Console.WriteLine(plan); // ok
            Console.WriteLine(currency); // ok
        }
    }

    public void When_clauses(object thing)
    {
        switch (thing)
        {
            case string text when text.Length > 3:
                Console.WriteLine(text); // ok
                break;
            case User user when user.Email.Length > 3:
                Console.WriteLine(user.Id); // ok
                break;
            case User { Friend: { } friend } user when friend.Email == user.Email:
                Console.WriteLine(friend.Phone); // !EPD2007
                break;
        }
    }

    public void Deconstructing_loops(Dictionary<string, User> users)
    {
        foreach (var (key, user) in users)
        {
            Console.WriteLine(key); // ok
            Console.WriteLine(user.Nickname); // !EPD2007
        }

        foreach (var (mail, plan) in users.Values.Select(user => (user.Email, user.Plan)))
        {
            Console.WriteLine(mail); // !EPD2007
            Console.WriteLine(plan); // ok
        }
    }

    public void Discards(User user)
    {
        var (_, plan, count) = (user.Email, user.Plan, user.Logins);
        Console.WriteLine(plan); // ok
        Console.WriteLine(count); // ok
        (var mail, _) = (user.Email, user.Plan);
        Console.WriteLine(mail); // !EPD2007
    }

    public void Nested_deconstruction(User user)
    {
        var ((mail, plan), id) = ((user.Email, user.Plan), user.Id);
        Console.WriteLine(mail); // !EPD2007
        Console.WriteLine(plan); // ok
        Console.WriteLine(id); // ok
    }

    public void Deconstructed_into_members(User user)
    {
        var view = new View();
        (view.Left, view.Right) = (user.Plan, user.Phone);
        Console.WriteLine(view.Left); // ok
        Console.WriteLine(view.Right); // !EPD2007
    }

    public class View
    {
        public string? Left { get; set; }
        public string? Right { get; set; }
    }
}
