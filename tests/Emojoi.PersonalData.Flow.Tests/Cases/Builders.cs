using System.Text;

namespace FlowCases.Builders;

public class Letter
{
    private readonly List<string> _lines = [];
    private readonly Dictionary<string, string> _headers = new();
    private string _subject = "";

    public Letter To(string address)
    {
        _headers["To"] = address;
        return this;
    }

    public Letter About(string subject)
    {
        _subject = subject;
        return this;
    }

    public Letter Line(string line)
    {
        _lines.Add(line);
        return this;
    }

    public string Build() => _subject + string.Join("\n", _lines);

    public string Address => _headers["To"];

    public int Lines => _lines.Count;
}

public class Notice
{
    private string _text = "";

    public Notice Text(string text)
    {
        _text = text;
        return this;
    }

    public string Build() => _text;
}

public sealed class Html
{
    private readonly StringBuilder _html = new();

    public Html Add(string tag, string content)
    {
        _html.Append('<').Append(tag).Append('>').Append(content);
        return this;
    }

    public override string ToString() => _html.ToString();
}

public sealed class Xml
{
    private readonly StringBuilder _xml = new();

    public Xml Add(string content)
    {
        _xml.Append(content);
        return this;
    }

    public override string ToString() => _xml.ToString();
}

public class Builders
{
    public void Fluent(User user)
    {
        var letter = new Letter().To(user.Email).About("Hello").Line(user.Nickname);
        Console.WriteLine(letter.Build()); // !EPD2007
        Console.WriteLine(letter.Address); // !EPD2007
        Console.WriteLine(letter.Lines); // ok
    }

    public void Fluent_and_clean(User user)
    {
        var notice = new Notice().Text("Plan " + user.Plan);
        Console.WriteLine(notice.Build()); // ok
    }

    public void Printed(User user)
    {
        Console.WriteLine(new Html().Add("p", user.Nickname)); // !EPD2007
        Console.WriteLine($"{new Html().Add("p", user.Email)}"); // !EPD2007
        Console.WriteLine(new Xml().Add(user.Plan)); // ok
    }

    public void A_mapper_by_hand(List<User> users)
    {
        var views = users.Select(ToView).ToList();
        foreach (var view in views)
        {
            Console.WriteLine(view.Name); // !EPD2007
            Console.WriteLine(view.Plan); // ok
        }
    }

    public void A_mapper_with_a_fallback(User user)
    {
        var view = ToView(user);
        view.Name = "hidden";
        Console.WriteLine(view.Name); // ok
        Console.WriteLine(view.Tags["phone"]); // !EPD2007
    }

    public void A_comma_separated_file(List<User> users)
    {
        var csv = new StringBuilder("id;mail\n");
        foreach (var user in users)
        {
            csv.Append(user.Id).Append(';').AppendLine(user.Email);
        }

        Console.Write(csv); // !EPD2007
        var plans = new StringBuilder("id;plan\n");
        foreach (var user in users)
        {
            plans.Append(user.Id).Append(';').AppendLine(user.Plan);
        }

        Console.Write(plans); // ok
    }

    private static View ToView(User user) => new()
    {
        Name = user.Nickname,
        Plan = user.Plan,
        Tags = { ["phone"] = user.Phone ?? "" },
    };

    public class View
    {
        public string Name { get; set; } = "";
        public string Plan { get; set; } = "";
        public Dictionary<string, string> Tags { get; } = new();
    }
}
