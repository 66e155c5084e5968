namespace FlowCases.ValueObjects;

public record Card(string Label, string Note)
{
    public string Extra { get; init; } = "";
}

public readonly record struct Point(string Name, int Weight);

public struct Slot
{
    public string Text;
    public int Number;
}

public sealed class Wrapped
{
    private readonly string _value;

    private Wrapped(string value) => _value = value;

    public static implicit operator Wrapped(string value) => new(value);

    public static explicit operator string(Wrapped wrapped) => wrapped._value;

    public static Wrapped operator +(Wrapped a, Wrapped b) => new(a._value + b._value);

    public static bool operator ==(Wrapped a, Wrapped b) => a._value == b._value;

    public static bool operator !=(Wrapped a, Wrapped b) => !(a == b);

    public override bool Equals(object? other) => other is Wrapped wrapped && wrapped == this;

    public override int GetHashCode() => 1;

    public override string ToString() => _value;
}

public sealed class Quiet(string value)
{
    private readonly string _value = value;

    public int Size => _value.Length;

    public override string ToString() => "quiet";
}

public class Shelf
{
    private readonly Dictionary<string, string> _items = [];
    private readonly string[] _slots = new string[4];

    public string this[string key]
    {
        get => _items[key];
        set => _items[key] = value;
    }

    public string this[int index]
    {
        get => _slots[index];
        set => _slots[index] = value;
    }
}

public class ValueObjects(ILogger log)
{
    public void Records(User user)
    {
        var card = new Card("label", user.Email);
        log.LogInformation("{Card}", card); // !EPD2006
        log.LogInformation("{Label}", card.Label); // ok
        var cleaned = card with { Note = "" };
        log.LogInformation("{Card}", cleaned); // ok
        var kept = card with { Label = user.Plan };
        log.LogInformation("{Note}", kept.Note); // !EPD2006
        var extra = new Card("a", "b") { Extra = user.Nickname };
        log.LogInformation("{Extra}", extra.Extra); // !EPD2006
        log.LogInformation("{Note}", extra.Note); // ok
        log.LogInformation("{Same}", card == extra); // ok
    }

    public void Record_structs(User user)
    {
        var point = new Point(user.Nickname, 3);
        log.LogInformation("{Point}", point); // !EPD2006
        log.LogInformation("{Weight}", point.Weight); // ok
        var copy = point with { Name = "x" };
        log.LogInformation("{Name}", copy.Name); // ok
        log.LogInformation("{Name}", point.Name); // !EPD2006
    }

    public void Structs_are_copied(User user)
    {
        var slot = new Slot { Text = "a", Number = 1 };
        var other = slot;
        other.Text = user.Email;
        log.LogInformation("{Text}", slot.Text); // ok
        log.LogInformation("{Text}", other.Text); // !EPD2006
        log.LogInformation("{Number}", other.Number); // ok
        Fill(ref slot, user);
        log.LogInformation("{Text}", slot.Text); // !EPD2006
    }

    public void Operators(User user)
    {
        Wrapped wrapped = user.Email;
        log.LogInformation("{Text}", (string)wrapped); // !EPD2006
        log.LogInformation("{Text}", wrapped + (Wrapped)"x"); // !EPD2006
        log.LogInformation("{Text}", wrapped.ToString()); // !EPD2006
        log.LogInformation("{Text}", wrapped == "x"); // ok
        Wrapped plan = user.Plan;
        log.LogInformation("{Text}", (string)plan); // ok
        var quiet = new Quiet(user.Email);
        log.LogInformation("{Text}", quiet.ToString()); // ok
        log.LogInformation("{Text}", quiet.Size); // ok
        log.LogInformation("{Text}", $"{quiet}"); // ok
    }

    public void Indexers(User user)
    {
        var shelf = new Shelf();
        shelf["mail"] = user.Email;
        log.LogInformation("{Item}", shelf["mail"]); // !EPD2006
        var second = new Shelf();
        second[2] = user.Phone!;
        log.LogInformation("{Item}", second[2]); // !EPD2006
        var third = new Shelf();
        third["plan"] = user.Plan;
        third[1] = "x";
        log.LogInformation("{Item}", third["plan"]); // ok
        log.LogInformation("{Item}", third[1]); // ok
    }

    public void Ranges(User user)
    {
        log.LogInformation("{Part}", user.Email[..4]); // !EPD2006
        log.LogInformation("{Part}", user.Email[^1]); // !EPD2006
        log.LogInformation("{Part}", user.Plan[1..^1]); // ok
        Range range = 1..3;
        log.LogInformation("{Part}", user.Nickname[range]); // !EPD2006
    }

    public void Boxes(User user)
    {
        object boxed = user.BirthDate;
        log.LogInformation("{Boxed}", boxed); // !EPD2006
        var back = (DateTime)boxed;
        log.LogInformation("{Back}", back.Month); // !EPD2006
        object number = user.Logins;
        log.LogInformation("{Number}", number); // ok
        log.LogInformation("{Type}", boxed.GetType()); // ok
        DateTime? maybe = user.BirthDate;
        log.LogInformation("{Has}", maybe.HasValue); // ok
        log.LogInformation("{Value}", maybe.GetValueOrDefault()); // !EPD2006
    }

    private static void Fill(ref Slot slot, User user) => slot.Text = user.Nickname;
}
