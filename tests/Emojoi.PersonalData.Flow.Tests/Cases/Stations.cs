using System.Text.Json;

namespace FlowCases.Stations;

public class Rider
{
    public int Id { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("phone", "profile")] public string Mobile { get; set; } = "";
    public string Zone { get; set; } = "";
    public Rider? Parent { get; set; }
    public List<Rider> Children { get; } = [];
}

public interface IDescriber
{
    string Describe(Rider rider);
}

public sealed class ZoneDescriber : IDescriber
{
    public string Describe(Rider rider) => "zone " + rider.Zone;
}

public sealed class NameDescriber : IDescriber
{
    public string Describe(Rider rider) => "rider " + rider.Name;
}

public abstract class Gate
{
    public string Open(Rider rider) => "[" + Caption(rider) + "]";

    protected virtual string Caption(Rider rider) => rider.Zone;
}

public class PlainGate : Gate;

public class SpeakingGate : Gate
{
    protected override string Caption(Rider rider) => base.Caption(rider) + " " + rider.Mail;
}

public interface ICode<TSelf>
    where TSelf : ICode<TSelf>
{
    static abstract string Of(Rider rider);

    static virtual string Prefix => "code";
}

public readonly struct ZoneCode : ICode<ZoneCode>
{
    public static string Of(Rider rider) => rider.Zone[..1];
}

public readonly struct MobileCode : ICode<MobileCode>
{
    public static string Of(Rider rider) => rider.Mobile[..5];
}

public static class RiderTexts
{
    public static string Greeting(this Rider rider) => $"Hello {rider.Name.Trim()}";

    public static string Region(this Rider rider) => rider.Zone.Trim();

    public static string Outer(this Rider rider) => Middle(rider, true);

    public static string OuterClean(this Rider rider) => Middle(rider, false).Length + " signs";

    public static string Code<T>(Rider rider)
        where T : ICode<T> => T.Prefix + T.Of(rider);

    public static string Ancestors(Rider rider, int depth) => depth == 0 || rider.Parent is null ? rider.Name : Ancestors(rider.Parent, depth - 1) + "<" + rider.Name;

    public static int Depth(Rider rider) => rider.Parent is null ? 0 : 1 + Depth(rider.Parent);

    private static string Middle(Rider rider, bool upper) => upper ? Inner(rider.Mail).ToUpperInvariant() : Inner(rider.Mail);

    private static string Inner(string text) => Innermost(text).Trim();

    private static string Innermost(string text) => "<" + text + ">";
}

public sealed class Box<T>(T content)
{
    public T Content { get; } = content;

    public Box<TOther> Map<TOther>(Func<T, TOther> map) => new(map(Content));

    public static Box<T> Of(T content) => new(content);
}

public sealed class Turnstile
{
    public event EventHandler<Passage>? Passed;

    public event Action<string>? Closed;

    public void Pass(Rider rider)
    {
        Passed?.Invoke(this, new Passage(rider.Zone, rider.Name));
        Closed?.Invoke(rider.Zone);
    }
}

public sealed class Passage(string zone, string who) : EventArgs
{
    public string Zone { get; } = zone;

    public string Who { get; } = who;
}

public sealed class Platform
{
    private readonly Turnstile _turnstile = new();
    private readonly Action<string> _print = text => Console.WriteLine(text); // !EPD2007
    private readonly Action<string> _silent = text => Console.WriteLine(text); // ok
    private readonly Dictionary<string, Func<Rider, string>> _formats = new()
    {
        ["zone"] = rider => rider.Zone,
        ["mail"] = rider => rider.Mail,
    };

    public Platform()
    {
        _turnstile.Passed += OnPassed;
        _turnstile.Closed += zone => Console.WriteLine(zone); // ok
    }

    public void Enter(Rider rider) => _turnstile.Pass(rider);

    public void Dispatch(Rider rider)
    {
        IDescriber describer = new ZoneDescriber();
        Console.WriteLine(describer.Describe(rider)); // ok
        describer = new NameDescriber();
        Console.WriteLine(describer.Describe(rider)); // !EPD2007
        Gate gate = new PlainGate();
        Console.WriteLine(gate.Open(rider)); // ok
        Gate speaking = new SpeakingGate();
        Console.WriteLine(speaking.Open(rider)); // !EPD2007
        Console.WriteLine(RiderTexts.Code<ZoneCode>(rider)); // ok
        Console.WriteLine(RiderTexts.Code<MobileCode>(rider)); // !EPD2007
    }

    public void Unknown(IDescriber describer, Gate gate, Rider rider)
    {
        Console.WriteLine(describer.Describe(rider)); // !EPD2007
        Console.WriteLine(gate.Open(rider)); // !EPD2007
        Console.WriteLine(describer.Describe(rider).Length); // ok
    }

    public void Helped(Rider rider)
    {
        Console.WriteLine(rider.Region()); // ok
        Console.WriteLine(rider.Greeting()); // !EPD2007
        Console.WriteLine(rider.OuterClean()); // ok
        Console.WriteLine(rider.Outer()); // !EPD2007
        Console.WriteLine(RiderTexts.Depth(rider)); // ok
        Console.WriteLine(RiderTexts.Ancestors(rider, 3)); // !EPD2007
        Write("to", rider.Zone);
        Say("to", rider.Mobile);
        foreach (var line in Lines(rider))
        {
            Console.WriteLine(line.Zone); // ok
            Console.WriteLine(line.Text); // !EPD2007
        }
    }

    public void Generic(Rider rider)
    {
        var box = new Box<Rider>(rider);
        Console.WriteLine(box.Map(one => one.Zone).Content); // ok
        Console.WriteLine(box.Map(one => one.Mobile).Content); // !EPD2007
        Console.WriteLine(Box<string>.Of(rider.Zone).Content); // ok
        Console.WriteLine(Box<string>.Of(rider.Mail).Content); // !EPD2007
        Console.WriteLine(Pick(rider.Zone, rider.Mail, false).Length); // ok
        Console.WriteLine(Pick(rider.Zone, rider.Mail, false)); // !EPD2007
        Console.WriteLine(typeof(Rider).GetProperties().Select(one => one.Name).First()); // ok
        Console.WriteLine(nameof(rider.Mail)); // ok
    }

    public void Delegates(Rider rider)
    {
        Func<Rider, string> format = one => one.Zone;
        Console.WriteLine(format(rider)); // ok
        format = RiderTexts.Greeting;
        Console.WriteLine(format(rider)); // !EPD2007
        var captured = rider.Zone;
        Func<string> later = () => captured;
        Console.WriteLine(later()); // ok
        captured = rider.Mobile;
        Console.WriteLine(later()); // !EPD2007
        Console.WriteLine(_formats["zone"].Method.Name); // ok
        Console.WriteLine(_formats["mail"](rider)); // !EPD2007
        _print(rider.Name);
        _silent(rider.Zone);
        Apply(rider.Name, text => Console.WriteLine(text.Length)); // ok
        Apply(rider.Name, text => Console.WriteLine(text.ToLowerInvariant())); // !EPD2007
        new List<string> { rider.Mail }.ForEach(Console.WriteLine); // !EPD2007
        new List<string> { rider.Zone }.ForEach(Console.WriteLine); // ok
        Func<string, Func<string, string>> curried = left => right => left + right;
        Console.WriteLine(curried(rider.Zone)("x")); // ok
        Console.WriteLine(curried("x")(rider.Mail)); // !EPD2007
        Lazy<string> lazy = new(() => rider.Name);
        Console.WriteLine(lazy.IsValueCreated); // ok
        Console.WriteLine(lazy.Value); // !EPD2007

        string Local(string text) => text + captured;
        captured = "";
        Console.WriteLine(Local(rider.Zone)); // ok
        Console.WriteLine(Local(rider.Name)); // !EPD2007
    }

    public void Serialised(Rider rider)
    {
        Console.WriteLine(JsonSerializer.Serialize(new { rider.Zone, Size = rider.Name.Length })); // ok
        Console.WriteLine(JsonSerializer.Serialize(rider)); // !EPD2007
        Console.WriteLine(rider); // ok
    }

    private static void Write(string key, string text) => Console.WriteLine(key + text); // ok

    private static void Say(string key, string text) => Console.WriteLine(key + text); // !EPD2007

    private static void Apply<T>(T value, Action<T> action) => action(value);

    private static T Pick<T>(T first, T second, bool one) => one ? first : second;

    private static IEnumerable<(string Zone, string Text)> Lines(Rider rider)
    {
        foreach (var child in rider.Children)
        {
            yield return (child.Zone, child.Name);
        }

        yield return (rider.Zone, "end");
    }

    private void OnPassed(object? sender, Passage passage)
    {
        Console.WriteLine(passage.Zone); // ok
        Console.WriteLine(passage.Who); // !EPD2007
    }
}
