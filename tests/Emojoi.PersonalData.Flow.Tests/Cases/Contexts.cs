namespace FlowCases.Contexts;

public class Cell
{
    public string Text { get; set; } = "";

    public void Take(string text) => Text = text;

    public string Give() => Text;
}

public class Node
{
    public string Text = "";
    public Node? Next;
}

public class Contexts
{
    public void One_helper_two_objects(User user)
    {
        var dirty = new Cell();
        var clean = new Cell();
        Fill(dirty, user.Email);
        Fill(clean, user.Plan);
        Console.WriteLine(clean.Text); // ok
        Console.WriteLine(dirty.Text); // !EPD2007
        Console.WriteLine(clean.Give()); // ok
        Console.WriteLine(dirty.Give()); // !EPD2007
    }

    public void A_helper_called_for_its_effect(User user)
    {
        var cell = new Cell();
        cell.Take(user.Nickname);
        Console.WriteLine(cell.Give()); // !EPD2007
        cell.Take("x");
        Console.WriteLine(cell.Give()); // ok
    }

    public void A_copy_made_by_a_helper(User user)
    {
        var copy = Clone(user);
        Console.WriteLine(copy.Email); // !EPD2007
        Console.WriteLine(copy.Plan); // ok
    }

    public void Linked(User user)
    {
        var second = new Node { Text = user.Email };
        var first = new Node { Text = "head", Next = second };
        Console.WriteLine(first.Text); // ok
        Console.WriteLine(first.Next.Text); // !EPD2007
        Console.WriteLine(Last(first).Text); // !EPD2007
    }

    public void Walked(User user)
    {
        var node = new Node { Text = "head", Next = new Node { Text = user.Phone! } };
        for (var one = node; one is not null; one = one.Next)
        {
            Console.WriteLine(one.Text); // !EPD2007
        }
    }

    public void Through_two_levels_of_the_same_helper(User user)
    {
        Console.WriteLine(Wrap(Wrap(user.Email))); // !EPD2007
        Console.WriteLine(Wrap(Wrap(user.Plan))); // ok
        Console.WriteLine(Wrap(Wrap(user.Email.Length.ToString()))); // ok
    }

    public void Arguments_in_another_order(User user)
    {
        Print(second: user.Plan, first: user.Email);
        PrintSecond(second: user.Email, first: user.Plan);
    }

    public void Conditional_helpers(User user, bool verbose)
    {
        Console.WriteLine(Describe(user, verbose)); // !EPD2007
        Console.WriteLine(DescribePlan(user, verbose)); // ok
    }

    public void Early_returns(User user)
    {
        Console.WriteLine(NameOrPlan(user)); // !EPD2007
        Console.WriteLine(PlanOrNothing(user)); // ok
    }

    public void Shadowed(User user)
    {
        var text = "outer";
        void Inner()
        {
            var text = user.Email;
            _ = text;
        }

        Inner();
        Console.WriteLine(text); // ok
    }

    public void A_local_function_that_writes(User user)
    {
        var text = "x";
        Write();
        Console.WriteLine(text); // !EPD2007
        void Write() => text = user.Nickname;
    }

    public void A_local_function_that_cleans(User user)
    {
        var text = user.Email;
        Clean();
        Console.WriteLine(text); // ok
        void Clean() => text = "";
    }

    private static void Fill(Cell cell, string text) => cell.Text = text;

    private static User Clone(User user) => new() { Id = user.Id, Email = user.Email, Plan = user.Plan };

    private static Node Last(Node node) => node.Next is null ? node : Last(node.Next);

    private static string Wrap(string text) => "(" + text + ")";

    private static void Print(string first, string second)
    {
        Console.WriteLine(first); // !EPD2007
        Console.WriteLine(second); // ok
    }

    private static void PrintSecond(string first, string second)
    {
        Console.WriteLine(first); // ok
        Console.WriteLine(second); // !EPD2007
    }

    private static string Describe(User user, bool verbose)
    {
        if (verbose)
        {
            return user.Nickname + " " + user.Plan;
        }

        return user.Plan;
    }

    private static string DescribePlan(User user, bool verbose)
    {
        var text = verbose ? user.Nickname : "";
        return text.Length > 0 ? user.Plan + "!" : user.Plan;
    }

    private static string NameOrPlan(User user)
    {
        if (user.Logins == 0)
        {
            return user.Plan;
        }

        if (user.Phone is null)
        {
            return "none";
        }

        return user.Phone;
    }

    private static string PlanOrNothing(User user)
    {
        if (user.Email.Length == 0)
        {
            return "";
        }

        return user.Plan;
    }
}
