namespace FlowCases.Callbacks;

public sealed class MailArgs(string mail, int number) : EventArgs
{
    public string Mail { get; } = mail;
    public int Number { get; } = number;
}

public delegate string Shape(User user);

public sealed class Publisher
{
    public event EventHandler<MailArgs>? Sent;

    public event Action<string>? Typed;

    public event Action<string>? Planned;

    public Action<string>? OnDone { get; set; }

    public void Publish(User user)
    {
        Sent?.Invoke(this, new MailArgs(user.Email, user.Logins));
        Typed?.Invoke(user.Nickname);
        Planned?.Invoke(user.Plan);
        OnDone?.Invoke(user.Phone!);
    }
}

public class Callbacks
{
    private readonly List<Action<string>> _handlers = [];
    private readonly Dictionary<string, Func<User, string>> _shapes = new()
    {
        ["mail"] = user => user.Email,
        ["plan"] = user => user.Plan,
    };

    private static readonly Func<User, string> Mail = static user => user.Email;
    private static readonly Func<User, string> Plan = static user => user.Plan;

    public void Events(Publisher publisher)
    {
        publisher.Sent += (_, args) => Console.WriteLine(args.Mail); // !EPD2007
        publisher.Sent += (_, args) => Console.WriteLine(args.Number); // ok
        publisher.Typed += Write;
        publisher.Planned += WritePlan;
        publisher.OnDone = text => Console.WriteLine(text); // !EPD2007
    }

    private static void Write(string text) => Console.WriteLine(text); // !EPD2007

    private static void WritePlan(string text) => Console.WriteLine(text); // ok

    public void Fields(User user)
    {
        Console.WriteLine(Mail(user)); // !EPD2007
        Console.WriteLine(Plan(user)); // ok
        Console.WriteLine(_shapes["mail"](user)); // !EPD2007
        _handlers.Add(text => Console.WriteLine(text)); // !EPD2007
        foreach (var handler in _handlers)
        {
            handler(user.Email);
        }
    }

    public void Captures(User user)
    {
        var mail = user.Email;
        var plan = user.Plan;
        Action show = () => Console.WriteLine(mail); // !EPD2007
        Action showPlan = () => Console.WriteLine(plan); // ok
        show();
        showPlan();
        string? captured = null;
        Action set = () => captured = user.Nickname;
        set();
        Console.WriteLine(captured); // !EPD2007
        var count = 0;
        user.Posts.ForEach(post => count += post.Length);
        Console.WriteLine(count); // ok
        var all = "";
        user.Posts.ForEach(post => all += post);
        Console.WriteLine(all); // !EPD2007
    }

    public void Composed(User user)
    {
        Func<User, string> read = value => value.Email;
        Func<string, string> trim = text => text.Trim();
        Func<string, int> measure = text => text.Length;
        Func<User, string> both = value => trim(read(value));
        Console.WriteLine(both(user)); // !EPD2007
        Console.WriteLine(measure(read(user))); // ok
        Console.WriteLine(Compose(read, trim)(user)); // !EPD2007
        Console.WriteLine(Compose(read, measure)(user)); // ok
        Console.WriteLine(Prefix("x")(user.Nickname)); // !EPD2007
        Console.WriteLine(Prefix(user.Nickname)("x")); // !EPD2007
        Console.WriteLine(Prefix("a")("b")); // ok
    }

    private static Func<TIn, TOut> Compose<TIn, TMid, TOut>(Func<TIn, TMid> first, Func<TMid, TOut> second) => value => second(first(value));

    private static Func<string, string> Prefix(string prefix) => text => prefix + text;

    public void Local_functions(User user)
    {
        Show(user.Email);
        ShowPlan(user.Plan);
        Console.WriteLine(Inner()); // !EPD2007
        Console.WriteLine(Clean()); // ok
        Outer();

        static void Show(string text) => Console.WriteLine(text); // !EPD2007
        static void ShowPlan(string text) => Console.WriteLine(text); // ok
        string Inner() => user.Nickname;
        string Clean() => user.Plan;

        void Outer()
        {
            var phone = user.Phone;
            Deep();

            void Deep() => Console.WriteLine(phone); // !EPD2007
        }
    }

    public void Delegate_types(User user)
    {
        Shape shape = value => value.Email;
        Console.WriteLine(shape(user)); // !EPD2007
        shape = value => value.Plan;
        Console.WriteLine(shape(user)); // ok
        Shape group = Named;
        Console.WriteLine(group.Invoke(user)); // !EPD2007
        Func<string, bool> test = string.IsNullOrEmpty;
        Console.WriteLine(test(user.Email)); // ok
    }

    private static string Named(User user) => user.Nickname;

    public void Continuation_style(User user)
    {
        With(user, mail => Console.WriteLine(mail)); // !EPD2007
        WithPlan(user, plan => Console.WriteLine(plan)); // ok
        WithState(user.Email, static (state, number) => Console.WriteLine(state)); // !EPD2007
        WithState(user.Email, static (state, number) => Console.WriteLine(number)); // ok
    }

    private static void With(User user, Action<string> next) => next(user.Email);

    private static void WithPlan(User user, Action<string> next) => next(user.Plan);

    private static void WithState<T>(T state, Action<T, int> next) => next(state, 3);

    public void Threads(User user)
    {
        new Thread(() => Console.WriteLine(user.Email)).Start(); // !EPD2007
        new Thread(state => Console.WriteLine(state)).Start(user.Nickname); // !EPD2007
        ThreadPool.QueueUserWorkItem(text => Console.WriteLine(text), user.Email, false); // !EPD2007
        ThreadPool.QueueUserWorkItem(text => Console.WriteLine(text), user.Plan, false); // ok
        using var timer = new Timer(state => Console.WriteLine(state), user.Phone, 0, 100); // !EPD2007
        Task.Factory.StartNew(state => Console.WriteLine(state), user.Nickname); // !EPD2007
    }

    public void Iterating(User user)
    {
        foreach (var line in Lines(user))
        {
            Console.WriteLine(line); // !EPD2007
        }

        foreach (var line in PlanLines(user))
        {
            Console.WriteLine(line); // ok
        }
    }

    private static IEnumerable<string> Lines(User user)
    {
        yield return user.Plan;
        foreach (var post in user.Posts)
        {
            yield return "- " + post;
        }
    }

    private static IEnumerable<string> PlanLines(User user)
    {
        foreach (var post in user.Posts)
        {
            yield return "- " + user.Plan;
        }
    }
}
