namespace FlowCases.Inheritance;

public class Person
{
    [PersonalData("nickname", "profile")] public virtual string Name { get; set; } = "";
    public virtual string Kind => "person";
    protected string Secret = "";
}

public class Employee : Person
{
    public override string Name { get; set; } = "";
    public override string Kind => "employee";
    public string Room { get; set; } = "";

    public void Remember(User user) => Secret = user.Email;

    public void Show() => Console.WriteLine(Secret); // !EPD2007

    public void ShowRoom() => Console.WriteLine(Room); // ok
}

public abstract class Report
{
    public string Render(User user) => Head() + Body(user);

    protected virtual string Head() => "Report: ";

    protected abstract string Body(User user);
}

public class MailReport : Report
{
    protected override string Body(User user) => user.Email;
}

public abstract class PlanBase
{
    public string Render(User user) => Head() + Body(user);

    protected virtual string Head() => "Report: ";

    protected abstract string Body(User user);
}

public class PlanReport : PlanBase
{
    protected override string Body(User user) => user.Plan;
}

public class Base
{
    protected Base(string text) => Text = text;

    public string Text { get; }
}

public class Derived(User user) : Base(user.Email);

public class CleanBase
{
    protected CleanBase(string text) => Text = text;

    public string Text { get; }
}

public class CleanDerived(User user) : CleanBase(user.Plan);

[PersonalData("address", "profile")]
public class Place
{
    public string Street { get; set; } = "";
}

public class WorkPlace : Place
{
    public string Door { get; set; } = "";
}

public class Hiding : Person
{
    public new string Kind => Name + "!";
}

public partial class Split
{
    private string _text = "";

    public partial void Fill(User user);
}

public partial class Split
{
    public partial void Fill(User user) => _text = user.Phone ?? "";

    public void Show() => Console.WriteLine(_text); // !EPD2007
}

public class Inheritance
{
    public void Overridden_members(Employee employee, Person person)
    {
        Console.WriteLine(person.Name); // !EPD2007
        Console.WriteLine(employee.Name); // !EPD2007
        Console.WriteLine(employee.Kind); // ok
        Console.WriteLine(person.Kind); // ok
    }

    public void Template_methods(User user)
    {
        Console.WriteLine(new MailReport().Render(user)); // !EPD2007
        Console.WriteLine(new PlanReport().Render(user)); // ok
    }

    public void Constructor_chains(User user)
    {
        Console.WriteLine(new Derived(user).Text); // !EPD2007
        Console.WriteLine(new CleanDerived(user).Text); // ok
    }

    public void Tagged_classes(WorkPlace place)
    {
        Console.WriteLine(place.Street); // !EPD2007
        Console.WriteLine(place.Door.Length); // ok
    }

    public void Hidden_members(Hiding hiding)
    {
        Console.WriteLine(hiding.Kind); // !EPD2007
        Console.WriteLine(((Person)hiding).Kind); // ok
    }

    public void Casts(object thing)
    {
        Console.WriteLine(((Employee)thing).Name); // !EPD2007
        Console.WriteLine((thing as Employee)?.Room); // ok
    }
}
