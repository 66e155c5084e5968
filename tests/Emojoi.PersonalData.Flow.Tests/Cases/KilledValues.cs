using System.Text;

namespace FlowCases.KilledValues;

public class KilledValues
{
    private string _state = "";

    public void Reassigned(User user)
    {
        var text = user.Email;
        Console.WriteLine(text); // !EPD2007
        text = user.Plan;
        Console.WriteLine(text); // ok
        text += user.Nickname;
        Console.WriteLine(text); // !EPD2007
        text = "";
        Console.WriteLine(text); // ok
        Console.WriteLine(text = user.Email); // !EPD2007
        Console.WriteLine(text = "x"); // ok
    }

    public void On_both_branches(User user, bool flag)
    {
        var text = user.Email;
        if (flag)
        {
            text = "a";
        }
        else
        {
            text = "b";
        }

        Console.WriteLine(text); // ok
        var other = user.Email;
        if (flag)
        {
            other = "a";
        }

        Console.WriteLine(other); // !EPD2007
    }

    public void Returning_early(User user, bool flag)
    {
        var text = user.Plan;
        if (flag)
        {
            text = user.Email;
            Console.WriteLine(text); // !EPD2007
            return;
        }

        Console.WriteLine(text); // ok
    }

    public void In_loops(User user, int times)
    {
        var text = "";
        for (var index = 0; index < times; index++)
        {
            Console.WriteLine(text); // !EPD2007
            text = user.Email;
        }

        var clean = "";
        for (var index = 0; index < times; index++)
        {
            clean = user.Email;
            clean = "x";
            Console.WriteLine(clean); // ok
        }

        do
        {
            text = user.Plan;
        }
        while (times-- > 0);

        Console.WriteLine(text); // ok
    }

    public void By_out(User user)
    {
        var text = user.Email;
        Reset(out text);
        Console.WriteLine(text); // ok
        var other = user.Email;
        Keep(ref other);
        Console.WriteLine(other); // !EPD2007
        var third = user.Nickname;
        Replace(ref third, user.Plan);
        Console.WriteLine(third); // ok
    }

    private static void Reset(out string text) => text = "";

    private static void Keep(ref string text) => text = text.Trim();

    private static void Replace(ref string text, string by) => text = by;

    public void Members(User user)
    {
        var box = new Box { Text = user.Email };
        Console.WriteLine(box.Text); // !EPD2007
        box.Text = "";
        Console.WriteLine(box.Text); // ok
        box = new Box();
        Console.WriteLine(box.Text); // ok
        box.Other = user.Phone!;
        box = new Box { Text = box.Text };
        Console.WriteLine(box.Other); // ok
        _state = user.Plan;
        Console.WriteLine(_state); // ok
    }

    public void Builders(User user)
    {
        var builder = new StringBuilder(user.Email);
        builder.Clear().Append("x");
        Console.WriteLine(builder); // ok
        builder.Append(user.Nickname);
        Console.WriteLine(builder); // !EPD2007
        var list = new List<string> { user.Email };
        list.Clear();
        Console.WriteLine(list.FirstOrDefault()); // ok
        list.Add(user.Plan);
        Console.WriteLine(list[0]); // ok
        list.Add(user.Phone!);
        Console.WriteLine(list[1]); // !EPD2007
    }

    public void Arrays(User user)
    {
        var array = new[] { user.Email, user.Plan };
        Console.WriteLine(array[0]); // !EPD2007
        array = [user.Plan];
        Console.WriteLine(array[0]); // ok
        Span<char> span = stackalloc char[8];
        user.Nickname.AsSpan(0, 3).CopyTo(span);
        Console.WriteLine(span.ToString()); // !EPD2007
        span.Clear();
        Console.WriteLine(span.ToString()); // ok
    }

    public void Constants_that_are_never_reached(User user)
    {
        var text = user.Plan;
        const bool never = false;
        if (never)
        {
            text = user.Email;
        }

        Console.WriteLine(text); // ok
    }

    public void Swallowed(User user)
    {
        _ = user.Email;
        var unused = user.Email;
        Ignore(user.Email);
        Console.WriteLine(Constant(user.Email)); // ok
        Console.WriteLine(Echo(user.Email)); // !EPD2007
    }

    private static void Ignore(string text)
    {
    }

    private static string Constant(string text) => text.Length > 0 ? "some" : "none";

    private static string Echo(string text) => text;

    public void Dynamically(User user)
    {
        dynamic value = user.Email;
        Console.WriteLine(value); // !EPD2007
        Console.WriteLine(value.Trim()); // !EPD2007
        dynamic plan = user.Plan;
        Console.WriteLine(plan); // ok
        dynamic whole = user;
        Console.WriteLine(whole.Email); // !EPD2007
        value = 3;
        Console.WriteLine(value); // ok
        dynamic bag = new System.Dynamic.ExpandoObject();
        bag.Mail = user.Email;
        Console.WriteLine(bag.Mail); // !EPD2007
    }

    private class Box
    {
        public string Text { get; set; } = "";
        public string Other { get; set; } = "";
    }
}
