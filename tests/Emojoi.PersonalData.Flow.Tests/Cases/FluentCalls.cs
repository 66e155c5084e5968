// Calls one behind the other: an object that gives itself back is written to by each, one that gives a new object is not.
using System.Text;

namespace FlowCases.FluentCalls;

public sealed class Letter
{
    private readonly StringBuilder _text = new();
    private string _to = "";

    public Letter To(string to)
    {
        _to = to;
        return this;
    }

    public Letter Line(string line)
    {
        _text.AppendLine(line);
        return this;
    }

    public string Text() => _to + _text;
}

public sealed record Label(string To)
{
    public string Note { get; init; } = "";

    public Label For(string to) => this with { To = to };

    public Label With(string note) => this with { Note = note };
}

public static class Letters
{
    public static Letter Closed(this Letter letter, string name)
    {
        letter.Line("Yours, " + name);
        return letter;
    }

    public static void Write(User user)
    {
        var letter = new Letter();
        letter.To("office").Line(user.Plan);
        Console.WriteLine(letter.Text()); // ok
        letter.To("office").Line(user.Nickname);
        Console.WriteLine(letter.Text()); // !EPD2007
        var other = new Letter();
        other.Line("x").Closed(user.Plan).Line("y");
        Console.WriteLine(other.Text()); // ok
        other.Line("x").Closed(user.Nickname).Line("y");
        Console.WriteLine(other.Text()); // !EPD2007
        var label = new Label("office");
        label.For(user.Email).With("x");
        Console.WriteLine(label); // ok
        label = label.For(user.Email).With("x");
        Console.WriteLine(label); // !EPD2007
        Console.WriteLine(label.For("y").With("z")); // ok
    }
}
