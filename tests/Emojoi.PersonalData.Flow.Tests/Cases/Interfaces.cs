namespace FlowCases.Interfaces;

public interface IReader
{
    string Read(User user);
}

public class MailReader : IReader
{
    public string Read(User user) => user.Email;
}

public class PlanReader : IReader
{
    public string Read(User user) => user.Plan;
}

public interface IPlanReader
{
    string Read(User user);
}

public class FirstPlanReader : IPlanReader
{
    public string Read(User user) => user.Plan;
}

public class SecondPlanReader : IPlanReader
{
    public string Read(User user) => "plan " + user.Plan;
}

public interface IOutput
{
    void Write(string text);
}

public class ConsoleOutput : IOutput
{
    public void Write(string text) => Console.WriteLine(text); // !EPD2007
}

public class NullOutput : IOutput
{
    public void Write(string text)
    {
        Console.WriteLine("written"); // ok
    }
}

public interface IPlanOutput
{
    void Write(string text);
}

public class PlanOutput : IPlanOutput
{
    public void Write(string text) => Console.WriteLine(text); // ok
}

public interface IPerson
{
    [PersonalData("nickname", "profile")] string Name { get; }

    string Plan { get; }
}

public class Person : IPerson
{
    public string Name => "n";
    public string Plan => "p";
}

public abstract class Shape
{
    public abstract string Describe(User user);

    public virtual string Label(User user) => user.Plan;

    public string Twice(User user) => Describe(user) + Describe(user);
}

public class MailShape : Shape
{
    public override string Describe(User user) => user.Email;

    public override string Label(User user) => base.Label(user) + user.Nickname;
}

public sealed class PlanShape : Shape
{
    public override string Describe(User user) => user.Plan;
}

public interface IGreeter
{
    string Greet(User user) => "Dear " + user.Nickname;

    string Plain(User user) => "Dear customer of " + user.Plan;
}

public class Greeter : IGreeter;

public class Interfaces
{
    public void Any_implementation_may_run(IReader reader, User user)
    {
        Console.WriteLine(reader.Read(user)); // !EPD2007
    }

    public void No_implementation_tells(IPlanReader reader, User user)
    {
        Console.WriteLine(reader.Read(user)); // ok
    }

    public void The_known_implementation(User user)
    {
        var mails = new MailReader();
        Console.WriteLine(mails.Read(user)); // !EPD2007
        var plans = new PlanReader();
        Console.WriteLine(plans.Read(user)); // ok
    }

    public void Sinks_behind_an_interface(IOutput output, IPlanOutput plans, User user)
    {
        output.Write(user.Email);
        plans.Write(user.Plan);
    }

    public void Tagged_at_the_interface(IPerson person)
    {
        Console.WriteLine(person.Name); // !EPD2007
        Console.WriteLine(person.Plan); // ok
    }

    public void Virtual_members(Shape shape, User user)
    {
        Console.WriteLine(shape.Describe(user)); // !EPD2007
        Console.WriteLine(shape.Label(user)); // !EPD2007
        Console.WriteLine(shape.Twice(user)); // !EPD2007
    }

    public void The_known_override(PlanShape shape, User user)
    {
        Console.WriteLine(shape.Describe(user)); // ok
        Console.WriteLine(shape.Label(user)); // ok
    }

    public void Default_members(IGreeter greeter, User user)
    {
        Console.WriteLine(greeter.Greet(user)); // !EPD2007
        Console.WriteLine(greeter.Plain(user)); // ok
    }

    public void A_factory(bool plain, User user)
    {
        IReader reader = plain ? new PlanReader() : new MailReader();
        Console.WriteLine(reader.Read(user)); // !EPD2007
    }

    public void An_untyped_implementation(User user)
    {
        IComparable text = user.Email;
        Console.WriteLine(text); // !EPD2007
        Console.WriteLine(text.CompareTo("x")); // ok
        IEnumerable<char> letters = user.Email;
        Console.WriteLine(string.Concat(letters)); // !EPD2007
    }
}
