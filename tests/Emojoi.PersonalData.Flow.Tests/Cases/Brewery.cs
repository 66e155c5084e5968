using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FlowCases.Brewery;

public interface IDrinker
{
    [PersonalData("nickname", "profile")] string Name { get; }

    int Glasses { get; }

    string Caption => Glasses + " for " + Name;

    string Counter => Glasses.ToString(CultureInfo.InvariantCulture);
}

public class Guest : IDrinker
{
    public required string Name { get; init; }

    public int Glasses { get; set; }

    [PersonalData("birth-date", "profile")] public DateOnly? Born { get; init; }

    [PersonalData("email", "profile")] protected internal string? Mail { get; set; }

    public string Beer { get; set; } = "";

    string IDrinker.Counter => "#" + Glasses;

    public virtual string Greet(string prefix = "Dear", bool loud = false) => loud ? prefix.ToUpperInvariant() : prefix;

    public string MailOf() => Mail ?? "";
}

public class Member : Guest
{
    public override string Greet(string prefix = "Dear", bool loud = false) => base.Greet(prefix, loud) + " " + Name;
}

public sealed class Staff : Member
{
    public sealed override string Greet(string prefix = "Hi", bool loud = true) => prefix + " colleague";
}

public readonly record struct Litres(double Value)
{
    public static Litres operator +(Litres left, Litres right) => new(left.Value + right.Value);

    public static Litres operator ++(Litres litres) => new(litres.Value + 1);

    public static explicit operator Litres(Guest guest) => new(guest.Glasses / 2.0);

    public static implicit operator double(Litres litres) => litres.Value;
}

public readonly struct Tab(Guest guest)
{
    public static implicit operator Tab(Guest guest) => new(guest);

    public static implicit operator string(Tab tab) => tab.Owner;

    public string Owner => guest.Name;

    public int Total => guest.Glasses * 4;
}

public sealed class Board : IEnumerable<string>
{
    private readonly SortedList<int, string> _lines = [];

    public string this[Index index] => _lines.Values[index.GetOffset(_lines.Count)];

    public string[] this[Range range] => [.. _lines.Values.Take(range)];

    public void Add(int line, string text) => _lines.Add(line, text);

    public IEnumerator<string> GetEnumerator() => _lines.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

[JsonDerivedType(typeof(Poured), "poured")]
[JsonDerivedType(typeof(Thrown), "thrown")]
public abstract class Happening
{
    public DateTimeOffset At { get; init; }
}

public sealed class Poured : Happening
{
    public required string Beer { get; init; }
}

public sealed class Thrown : Happening
{
    [PersonalData("nickname", "profile")] public required string Who { get; init; }
}

public interface ISink<in T>
{
    void Take(T item);
}

public sealed class BeerSink(ILogger logger) : ISink<Guest>
{
    public void Take(Guest item) => logger.LogInformation("{Beer}", item.Beer); // ok
}

public sealed class NameSink<T>(ILogger logger) : ISink<T>
    where T : IDrinker
{
    public void Take(T item) => logger.LogInformation("{Name}", item.Name); // !EPD2006
}

public ref struct Reader(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public ReadOnlySpan<char> Next()
    {
        var end = _rest.IndexOf(' ');
        var word = end < 0 ? _rest : _rest[..end];
        _rest = end < 0 ? [] : _rest[(end + 1)..];
        return word;
    }
}

public sealed partial class Brewery(ILogger<Brewery> logger)
{
    public partial string Shown(Guest guest);

    public void Contracts(Guest guest, IDrinker drinker)
    {
        logger.LogInformation("{Counter}", ((IDrinker)guest).Counter); // ok
        logger.LogInformation("{Caption}", drinker.Caption); // !EPD2006
        logger.LogInformation("{Mail}", guest.MailOf()); // !EPD2006
        logger.LogInformation("{Shown}", Shown(guest)); // !EPD2006
        logger.LogInformation("{Year}", guest.Born?.Year); // !EPD2006
        logger.LogInformation("{Has}", guest.Born.HasValue); // ok
        logger.LogInformation("{Greeting}", new Guest { Name = "x" }.Greet(loud: true)); // ok
        logger.LogInformation("{Greeting}", new Member { Name = "x" }.Greet(prefix: "Dearest")); // !EPD2006
        Guest staff = new Staff { Name = guest.Name };
        logger.LogInformation("{Greeting}", staff.Greet()); // ok
        Guest[] all = [new Guest { Name = "y" }, new Member { Name = "z" }];
        logger.LogInformation("{Greeting}", all[1].Greet(loud: false)); // !EPD2006
        logger.LogInformation("{Greeting}", guest.Greet("Dear " + guest.Beer) is { Length: > 0 }); // ok
        ISink<Member> sink = new BeerSink(logger);
        sink.Take(new Member { Name = "m" });
        new NameSink<Guest>(logger).Take(guest);
    }

    public void Operators(Guest guest)
    {
        var litres = (Litres)guest;
        litres++;
        logger.LogInformation("{Litres}", litres + new Litres(1)); // ok
        double born = new Litres(guest.Born!.Value.DayNumber);
        logger.LogInformation("{Born}", born); // !EPD2006
        Tab tab = guest;
        logger.LogInformation("{Total}", tab.Total); // ok
        string owner = tab;
        logger.LogInformation("{Owner}", owner); // !EPD2006
        var (name, glasses) = (guest.Name, guest.Glasses);
        logger.LogInformation("{Same}", (name, glasses) == ("x", 3)); // ok
        (name, glasses) = (guest.Beer, name.Length);
        logger.LogInformation("{Name} {Glasses}", name, glasses); // ok
    }

    public void Boards(Guest guest)
    {
        var board = new Board { { 1, guest.Beer }, { 2, "closed" } };
        logger.LogInformation("{Line}", board[^1]); // ok
        logger.LogInformation("{Lines}", string.Join('/', board[..1])); // ok
        board.Add(3, "welcome " + guest.Name);
        logger.LogInformation("{Line}", board[^1]); // !EPD2006
        logger.LogInformation("{Lines}", string.Join('/', board[1..])); // !EPD2006
        foreach (var line in board)
        {
            logger.LogInformation("{Line}", line.Length); // ok
            logger.LogInformation("{Line}", line[0]); // !EPD2006
        }
    }

    public void Json(Guest guest, Happening happening)
    {
        logger.LogInformation("{Json}", JsonSerializer.Serialize<Happening>(new Poured { Beer = guest.Beer })); // ok
        logger.LogInformation("{Json}", JsonSerializer.Serialize<Happening>(new Thrown { Who = guest.Name })); // !EPD2006
        logger.LogInformation("{At}", happening.At); // ok
        if (happening is Thrown { Who: var who })
        {
            logger.LogInformation("{Who}", who); // !EPD2006
        }

        using var document = JsonDocument.Parse(JsonSerializer.Serialize(new { guest.Beer, guest.Name }));
        logger.LogInformation("{Kind}", document.RootElement.ValueKind); // ok
        logger.LogInformation("{Name}", document.RootElement.GetProperty("Name").GetString()); // !EPD2006
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
        var back = JsonSerializer.Deserialize<Dictionary<string, object?>>(JsonSerializer.Serialize(new { guest.Beer }, options), options);
        logger.LogInformation("{Beer}", back?["beer"]); // ok
    }

    public void Words(Guest guest, in Litres litres)
    {
        var reader = new Reader(guest.Name);
        logger.LogInformation("{Word}", reader.Next().ToString()); // !EPD2006
        var other = new Reader(guest.Beer);
        logger.LogInformation("{Word}", other.Next().ToString()); // ok
        logger.LogInformation("{Litres}", litres.Value); // ok
        ref readonly var first = ref First(guest);
        logger.LogInformation("{First}", first); // ok
        logger.LogInformation("{Joined}", Joined("; ", guest.Beer, guest.Name)); // !EPD2006
        logger.LogInformation("{Joined}", Joined("; ", guest.Beer)); // ok
        logger.LogInformation("{Joined}", Joined(separator: guest.Beer)); // ok
    }

    private static string Joined(string separator, params string[] parts) => string.Join(separator, parts);

    private static ref readonly int First(Guest guest)
    {
        int[] numbers = [guest.Glasses];
        return ref numbers[0];
    }
}

public sealed partial class Brewery
{
    public partial string Shown(Guest guest) => $"<{guest.Name[..1]}>";
}
