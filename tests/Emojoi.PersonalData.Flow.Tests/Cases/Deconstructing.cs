namespace FlowCases.Deconstructing;

public readonly struct Pair(string left, string right)
{
    public string Left { get; } = left;
    public string Right { get; } = right;

    public void Deconstruct(out string left, out string right) => (left, right) = (Left, Right);
}

public static class UserExtensions
{
    public static void Deconstruct(this User user, out string mail, out string plan, out int size)
    {
        mail = user.Email;
        plan = user.Plan;
        size = user.Email.Length;
    }
}

public class Deconstructing
{
    public void Tuples(User user)
    {
        var tuple = (user.Email, user.Plan);
        Console.WriteLine(tuple.Email); // !EPD2007
        Console.WriteLine(tuple.Plan); // ok
        Console.WriteLine(tuple.Item1); // !EPD2007
        Console.WriteLine(tuple.Item2); // ok
        Console.WriteLine(tuple); // !EPD2007
        Console.WriteLine(tuple.ToString()); // !EPD2007
        Console.WriteLine(tuple == ("a", "b")); // ok
        tuple.Email = "";
        Console.WriteLine(tuple.Email); // ok
    }

    public void Named(User user)
    {
        var (mail, plan, size) = user;
        Console.WriteLine(mail); // !EPD2007
        Console.WriteLine(plan); // ok
        Console.WriteLine(size); // ok
        var (left, right) = new Pair(user.Plan, user.Email);
        Console.WriteLine(left); // ok
        Console.WriteLine(right); // !EPD2007
    }

    public void Nested(User user)
    {
        var (a, (b, c)) = (user.Plan, (user.Phone, user.Logins));
        Console.WriteLine(a); // ok
        Console.WriteLine(b); // !EPD2007
        Console.WriteLine(c); // ok
        (string x, _) = (user.Plan, user.Email);
        Console.WriteLine(x); // ok
        (_, string y) = (user.Plan, user.Email);
        Console.WriteLine(y); // !EPD2007
    }

    public void Swapped(User user)
    {
        var (a, b) = (user.Email, user.Plan);
        (a, b) = (b, a);
        Console.WriteLine(a); // ok
        Console.WriteLine(b); // !EPD2007
    }

    public void In_loops(Dictionary<string, User> users)
    {
        foreach (var (key, user) in users)
        {
            Console.WriteLine(key); // ok
            Console.WriteLine(user.Email); // !EPD2007
        }

        foreach (var (mail, plan) in users.Values.Select(user => (user.Email, user.Plan)))
        {
            Console.WriteLine(mail); // !EPD2007
            Console.WriteLine(plan); // ok
        }

        foreach (var (index, user) in users.Values.Index())
        {
            Console.WriteLine(index); // ok
            Console.WriteLine(user.Nickname); // !EPD2007
        }
    }

    public void Returned(User user)
    {
        var (mail, logins) = Both(user);
        Console.WriteLine(mail); // !EPD2007
        Console.WriteLine(logins); // ok
        Console.WriteLine(Both(user).Logins); // ok
        Console.WriteLine(Both(user).Mail); // !EPD2007
        var wrapped = Wrap(Both(user));
        Console.WriteLine(wrapped.Item2.Mail); // !EPD2007
        Console.WriteLine(wrapped.Item1); // ok
    }

    public void Records(Contact contact)
    {
        var (mail, topic) = contact;
        Console.WriteLine(mail); // !EPD2007
        Console.WriteLine(topic); // ok
        Console.WriteLine(contact with { Mail = "" }); // !EPD2007
        Console.WriteLine(contact with { Topic = "t" }); // !EPD2007
    }

    public void Into_members(User user)
    {
        var box = new Box();
        (box.Text, box.Other) = (user.Plan, user.Nickname);
        Console.WriteLine(box.Text); // ok
        Console.WriteLine(box.Other); // !EPD2007
        var array = new string[2];
        (array[0], var rest) = (user.Email, user.Plan);
        Console.WriteLine(array[0]); // !EPD2007
        Console.WriteLine(rest); // ok
    }

    private static (string Mail, int Logins) Both(User user) => (user.Email, user.Logins);

    private static (int, T) Wrap<T>(T value) => (1, value);

    private class Box
    {
        public string Text { get; set; } = "";
        public string Other { get; set; } = "";
    }
}
