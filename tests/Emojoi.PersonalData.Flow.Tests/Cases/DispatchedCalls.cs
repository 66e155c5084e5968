namespace FlowCases.DispatchedCalls;

public interface INotifier
{
    void Notify(string text);

    void NotifyTwice(string text)
    {
        Notify(text);
        Notify(text);
    }
}

public sealed class ConsoleNotifier : INotifier
{
    public void Notify(string text) => Console.WriteLine(text); // !EPD2007
}

public interface IQuietNotifier
{
    void Notify(string text);
}

public sealed class NullNotifier : IQuietNotifier
{
    public void Notify(string text) => Console.WriteLine("somebody"); // ok
}

public interface IExplicit
{
    string Text(User user);
}

public sealed class Explicit : IExplicit
{
    string IExplicit.Text(User user) => user.Email;

    public string Text(User user) => user.Plan;
}

public abstract class Formatter
{
    public string Format(User user) => "<" + Body(user) + ">";

    protected abstract string Body(User user);
}

public sealed class MailFormatter : Formatter
{
    protected override string Body(User user) => user.Email;
}

public abstract class QuietFormatter
{
    public string Format(User user) => "<" + Body(user) + ">";

    protected abstract string Body(User user);
}

public sealed class PlanFormatter : QuietFormatter
{
    protected override string Body(User user) => user.Plan;
}

public class Animal
{
    public virtual string Say(User user) => user.Plan;

    public string Name(User user) => user.Plan;
}

public class Dog : Animal
{
    public override string Say(User user) => base.Say(user) + user.Nickname;

    public new string Name(User user) => user.Nickname;
}

public sealed class Cat : Animal
{
    public override string Say(User user) => base.Say(user);
}

public interface IStore<T>
{
    void Put(T item);

    T Take();
}

public sealed class MemoryStore<T> : IStore<T>
{
    private readonly Stack<T> _items = new();

    public void Put(T item) => _items.Push(item);

    public T Take() => _items.Pop();
}

public sealed class Decorated(INotifier inner) : INotifier
{
    public void Notify(string text) => inner.Notify("[" + text + "]");
}

public class DispatchedCalls(INotifier notifier, IQuietNotifier quiet, IExplicit @explicit)
{
    public void Interfaces(User user)
    {
        notifier.Notify(user.Email);
        notifier.NotifyTwice(user.Plan);
        quiet.Notify(user.Email);
        new Decorated(notifier).Notify(user.Nickname);
        Console.WriteLine(@explicit.Text(user)); // !EPD2007
        Console.WriteLine(new Explicit().Text(user)); // ok
    }

    public void Templates(User user, Formatter formatter, QuietFormatter other)
    {
        Console.WriteLine(formatter.Format(user)); // !EPD2007
        Console.WriteLine(other.Format(user)); // ok
    }

    public void Overrides(User user, Animal animal)
    {
        Console.WriteLine(animal.Say(user)); // !EPD2007
        Console.WriteLine(new Cat().Say(user)); // ok
        Console.WriteLine(new Dog().Say(user)); // !EPD2007
        Console.WriteLine(animal.Name(user)); // ok
        Console.WriteLine(new Dog().Name(user)); // !EPD2007
        Animal hidden = new Dog();
        Console.WriteLine(hidden.Name(user)); // ok
    }

    public void Stores(User user)
    {
        IStore<string> store = new MemoryStore<string>();
        store.Put(user.Email);
        Console.WriteLine(store.Take()); // !EPD2007
        var plans = new MemoryStore<string>();
        plans.Put(user.Plan);
        Console.WriteLine(plans.Take()); // ok
    }

    public void Recursion(User user)
    {
        Console.WriteLine(Dashes(user.Nickname, 3)); // !EPD2007
        Console.WriteLine(Dashes(user.Plan, 3)); // ok
        Console.WriteLine(Depth(user, 3)); // ok
        Console.WriteLine(Even(user.Phone!, 3)); // !EPD2007
    }

    private static string Dashes(string text, int left) => left == 0 ? text : Dashes(text + "-", left - 1);

    private static int Depth(User user, int left) => user.Friend is { } friend && left > 0 ? 1 + Depth(friend, left - 1) : 0;

    private static string Even(string text, int left) => left == 0 ? text : Odd(text, left - 1);

    private static string Odd(string text, int left) => left == 0 ? "" : Even(text, left - 1);

    public void Arguments(User user)
    {
        Named(text: user.Email, other: "x");
        Optional(user.Plan);
        Console.WriteLine(Many("a", "b", user.Nickname)); // !EPD2007
        Console.WriteLine(Many("a", "b", user.Plan)); // ok
        Console.WriteLine(Second(user.Email, user.Plan)); // ok
        Console.WriteLine(Second(user.Plan, user.Email)); // !EPD2007
    }

    private static void Named(string other, string text)
    {
        Console.WriteLine(other); // ok
        Console.WriteLine(text); // !EPD2007
    }

    private static void Optional(string text, string prefix = "user")
    {
        Console.WriteLine(prefix + text); // ok
    }

    private static string Many(params string[] parts) => string.Join(" ", parts);

    private static string Second(string first, string second) => first.Length > 3 ? second : "";
}
