namespace FlowCases.Delegates;

public class Delegates
{
    public event Action<string>? Named;

    public event EventHandler<NameEventArgs>? Renamed;

    public event Action<string>? Planned;

    public void Lambdas(User user)
    {
        Func<User, string> mail = u => u.Email;
        Func<User, string> plan = u => u.Plan;
        Console.WriteLine(mail(user)); // !EPD2007
        Console.WriteLine(plan(user)); // ok
        Console.WriteLine(mail.Invoke(user)); // !EPD2007
    }

    public void Captures(User user)
    {
        var text = user.Email;
        var plan = user.Plan;
        Action show = () => Console.WriteLine(text); // !EPD2007
        Action other = () => Console.WriteLine(plan); // ok
        show();
        other();
    }

    public void Captured_and_written(User user)
    {
        var text = "";
        var plan = "";
        Action fill = () => text = user.Email;
        Action fillPlan = () => plan = user.Plan;
        fill();
        fillPlan();
        Console.WriteLine(text); // !EPD2007
        Console.WriteLine(plan); // ok
    }

    public void Given_to_a_helper(User user)
    {
        Console.WriteLine(Apply(user, u => u.Nickname)); // !EPD2007
        Console.WriteLine(Apply(user, u => u.Plan)); // ok
        With(user.Email, text => Console.WriteLine(text)); // !EPD2007
        With(user.Plan, text => Console.WriteLine(text)); // ok
    }

    public void Method_groups(User user)
    {
        With(user.Email, Show);
        With(user.Plan, ShowPlan);
        Console.WriteLine(Apply(user, MailOf)); // !EPD2007
        Console.WriteLine(Apply(user, PlanOf)); // ok
        new List<string> { user.Phone! }.ForEach(Console.WriteLine); // !EPD2007
        new List<string> { user.Plan }.ForEach(Console.WriteLine); // ok
    }

    public void Returned_by_a_helper(User user)
    {
        Console.WriteLine(Maker(user)()); // !EPD2007
        Console.WriteLine(PlanMaker(user)()); // ok
    }

    public void Events(User user)
    {
        Named += text => Console.WriteLine(text); // !EPD2007
        Named?.Invoke(user.Nickname);
        Planned += text => Console.WriteLine(text); // ok
        Planned?.Invoke(user.Plan);
    }

    public void Events_with_handlers(User user)
    {
        Renamed += OnRenamed;
        Renamed?.Invoke(this, new NameEventArgs { Name = user.Nickname, Reason = user.Plan });
    }

    public void Stored_in_a_field(User user)
    {
        var holder = new Holder { Callback = text => Console.WriteLine(text) }; // !EPD2007
        holder.Callback(user.Email);
        var other = new OtherHolder { Callback = text => Console.WriteLine(text) }; // ok
        other.Callback(user.Plan);
    }

    public void Actions_in_a_dictionary(User user)
    {
        var readers = new Dictionary<string, Func<string>> { ["mail"] = () => user.Email };
        Console.WriteLine(readers["mail"]()); // !EPD2007
        var plans = new Dictionary<string, Func<string>> { ["plan"] = () => user.Plan };
        Console.WriteLine(plans["plan"]()); // ok
    }

    public void Curried(User user)
    {
        Func<string, Func<string, string>> join = first => second => first + second;
        Console.WriteLine(join("a")(user.Email)); // !EPD2007
        Console.WriteLine(join("a")(user.Plan)); // ok
    }

    public void A_lambda_that_ignores(User user)
    {
        Func<string, string> constant = _ => "x";
        Console.WriteLine(constant(user.Email)); // ok
        Func<string, int> length = text => text.Length;
        Console.WriteLine(length(user.Email)); // ok
    }

    private static void OnRenamed(object? sender, NameEventArgs args)
    {
        Console.WriteLine(args.Name); // !EPD2007
        Console.WriteLine(args.Reason); // ok
    }

    private static string Apply(User user, Func<User, string> read) => read(user);

    private static void With(string text, Action<string> act) => act(text);

    private static void Show(string text) => Console.WriteLine(text); // !EPD2007

    private static void ShowPlan(string text) => Console.WriteLine(text); // ok

    private static string MailOf(User user) => user.Email;

    private static string PlanOf(User user) => user.Plan;

    private static Func<string> Maker(User user) => () => user.Email;

    private static Func<string> PlanMaker(User user) => () => user.Plan;

    public class NameEventArgs : EventArgs
    {
        public string Name { get; set; } = "";
        public string Reason { get; set; } = "";
    }

    public class Holder
    {
        public Action<string> Callback { get; set; } = _ => { };
    }

    public class OtherHolder
    {
        public Action<string> Callback { get; set; } = _ => { };
    }
}
