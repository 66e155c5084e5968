namespace FlowCases.Helpers;

public static class Extensions
{
    public static string Shout(this string text) => text.ToUpperInvariant() + "!";

    public static string Label(this User user) => user.Nickname + " (" + user.Plan + ")";

    public static string PlanLabel(this User user) => "plan " + user.Plan;

    public static void Print(this string text) => Console.WriteLine(text); // !EPD2007

    public static void PrintPlan(this string text) => Console.WriteLine(text); // ok
}

public class Helpers
{
    public void Returned(User user)
    {
        Console.WriteLine(MailOf(user)); // !EPD2007
        Console.WriteLine(PlanOf(user)); // ok
        Console.WriteLine(Trimmed(user.Email)); // !EPD2007
        Console.WriteLine(Trimmed(user.Plan)); // ok
    }

    public void Four_deep(User user)
    {
        Console.WriteLine(One(user)); // !EPD2007
        Console.WriteLine(Count(user)); // ok
    }

    public void Into_the_helper(User user)
    {
        Show(user.Email);
        ShowPlan(user.Plan);
    }

    public void Into_the_third_helper(User user)
    {
        Pass(user.Nickname);
        PassPlan(user.Plan);
    }

    public void Same_helper_clean_and_tainted(User user)
    {
        var clean = Echo("hello");
        var dirty = Echo(user.Email);
        Console.WriteLine(clean); // ok
        Console.WriteLine(dirty); // !EPD2007
    }

    public void Same_helper_clean_and_tainted_in_one_line(User user)
    {
        Console.WriteLine(Choose(user.Plan, "x", true) + Echo("y")); // ok
        Console.WriteLine(Choose("x", user.Email, true)); // !EPD2007
        Console.WriteLine(Second("x", user.Email)); // !EPD2007
        Console.WriteLine(Second(user.Email, "x")); // ok
    }

    public void Extension_methods(User user)
    {
        Console.WriteLine(user.Email.Shout()); // !EPD2007
        Console.WriteLine(user.Plan.Shout()); // ok
        Console.WriteLine(user.Label()); // !EPD2007
        Console.WriteLine(user.PlanLabel()); // ok
        user.Phone!.Print();
        user.Plan.PrintPlan();
    }

    public void Recursion(User user)
    {
        Console.WriteLine(Reverse(user.Email)); // !EPD2007
        Console.WriteLine(Reverse(user.Plan)); // ok
        Console.WriteLine(Depth(user)); // ok
        Console.WriteLine(LastFriend(user).Nickname); // !EPD2007
    }

    public void Mutual_recursion(User user)
    {
        Console.WriteLine(Even(user.Email, 4)); // !EPD2007
        Console.WriteLine(Even(user.Plan, 4)); // ok
    }

    public void Recursion_to_the_sink(User user) => Down(user.Email, 3);

    public void Recursion_with_a_constant() => DownPlan("x", 3);

    public void Optional_and_named(User user)
    {
        Console.WriteLine(Format(suffix: user.Email)); // !EPD2007
        Console.WriteLine(Format(user.Plan)); // ok
        Console.WriteLine(Format(text: "x", suffix: user.Plan)); // ok
    }

    public void Params(User user)
    {
        Console.WriteLine(JoinAll("a", user.Email, "b")); // !EPD2007
        Console.WriteLine(JoinAll("a", user.Plan, "b")); // ok
        Console.WriteLine(CountAll("a", user.Email)); // ok
    }

    public void Local_functions(User user)
    {
        Console.WriteLine(Local()); // !EPD2007
        Console.WriteLine(Clean()); // ok
        Inner(user.Nickname);
        string Local() => user.Email;
        string Clean() => user.Plan;
        static void Inner(string text) => Console.WriteLine(text); // !EPD2007
    }

    public void A_whole_object_goes_in(User user)
    {
        Report(user);
        ReportPlan(user);
    }

    public void Ignored_by_the_helper(User user)
    {
        Console.WriteLine(Ignore(user.Email)); // ok
        Console.WriteLine(LengthOf(user.Email)); // ok
        Console.WriteLine(IsLocal(user.Email)); // ok
    }

    public void The_name_of_a_helper_decides_nothing(User user)
    {
        Console.WriteLine(Mask(user.Email)); // !EPD2007
        Console.WriteLine(Encrypt(user.Email)); // !EPD2007
        Console.WriteLine(Anonymise(user.Nickname)); // !EPD2007
        Console.WriteLine(GetEmail()); // ok
    }

    private static string MailOf(User user) => user.Email;

    private static string PlanOf(User user) => user.Plan;

    private static string Trimmed(string text) => text.Trim();

    private static string One(User user) => Two(user);

    private static string Two(User user) => "<" + Three(user) + ">";

    private static string Three(User user)
    {
        var text = Four(user);
        return text;
    }

    private static string Four(User user) => user.Phone ?? "";

    private static int Count(User user) => Three(user).Length;

    private static void Show(string text) => Console.WriteLine(text); // !EPD2007

    private static void ShowPlan(string text) => Console.WriteLine(text); // ok

    private static void Pass(string text) => PassOn(text + ".");

    private static void PassOn(string text) => PassThrough(text);

    private static void PassThrough(string text)
    {
        Console.WriteLine("passed"); // ok
        Console.WriteLine(text); // !EPD2007
    }

    private static void PassPlan(string text) => PassPlanOn(text + ".");

    private static void PassPlanOn(string text) => Console.WriteLine(text); // ok

    private static string Echo(string text) => text;

    private static string Choose(string first, string second, bool which) => which ? first : second;

    private static string Second(string first, string second) => first.Length > 0 ? second : second + " ";

    private static string Reverse(string text) => text.Length < 2 ? text : Reverse(text[1..]) + text[0];

    private static int Depth(User user) => user.Friend is null ? 0 : 1 + Depth(user.Friend);

    private static User LastFriend(User user) => user.Friend is null ? user : LastFriend(user.Friend);

    private static string Even(string text, int depth) => depth == 0 ? text : Odd(text, depth - 1);

    private static string Odd(string text, int depth) => depth == 0 ? "odd" : Even(text, depth - 1);

    private static void Down(string text, int depth)
    {
        if (depth == 0)
        {
            Console.WriteLine(text); // !EPD2007
            return;
        }

        Down(text, depth - 1);
    }

    private static void DownPlan(string text, int depth)
    {
        if (depth == 0)
        {
            Console.WriteLine(text); // ok
            return;
        }

        DownPlan(text, depth - 1);
    }

    private static string Format(string text = "", string suffix = "") => text + suffix;

    private static string JoinAll(params string[] parts) => string.Join("-", parts);

    private static int CountAll(params string[] parts) => parts.Length;

    private static void Report(User user)
    {
        Console.WriteLine(user.Email); // !EPD2007
    }

    private static void ReportPlan(User user)
    {
        Console.WriteLine(user.Plan); // ok
    }

    private static string Ignore(string text) => "ignored";

    private static int LengthOf(string text) => text.Length;

    private static bool IsLocal(string text) => text.EndsWith(".cn", StringComparison.Ordinal);

    private static string Mask(string text) => text[..2] + "***";

    private static string Encrypt(string text) => new(text.Reverse().ToArray());

    private static string Anonymise(string text) => text.Trim();

    private static string GetEmail() => "contact@example.org";
}
