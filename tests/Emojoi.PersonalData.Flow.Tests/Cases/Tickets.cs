using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FlowCases.Tickets;

public readonly record struct MailAddressValue(string Raw)
{
    public static implicit operator string(MailAddressValue value) => value.Raw;

    public static explicit operator MailAddressValue(string raw) => new(raw);

    public int Size => Raw.Length;
}

public readonly struct Money(decimal amount, string currency)
{
    public decimal Amount { get; } = amount;

    public string Currency { get; } = currency;

    public static Money operator +(Money left, Money right) => new(left.Amount + right.Amount, left.Currency);

    public override string ToString() => Amount.ToString(CultureInfo.InvariantCulture) + Currency;
}

public class Label(string text)
{
    private readonly string _text = text;

    public static Label operator +(Label left, Label right) => new(left._text + " " + right._text);

    public static Label operator !(Label label) => new(label._text.Length.ToString(CultureInfo.InvariantCulture));

    public override string ToString() => _text;
}

public class Seat
{
    public string Row { get; set; } = "";
    public Money Price { get; set; }
}

public class Holder
{
    public int Id { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [JsonIgnore, PersonalData("phone", "profile")] public string Phone { get; set; } = "";
    public Seat Seat { get; set; } = new();
}

public class Discreet
{
    public int Id { get; set; }
    [JsonIgnore, PersonalData("email", "profile")] public string Mail { get; set; } = "";

    public override string ToString() => "holder " + Id.ToString(CultureInfo.InvariantCulture);
}

public class Talkative
{
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    public Seat Seat { get; set; } = new();

    public override string ToString() => $"{Name} in {Seat.Row}";
}

public record Ticket(int Number, Holder Holder, Seat Seat);

public record Badge([property: PersonalData("nickname", "profile")] string Name, string Gate);

public record ClosedBadge([property: PersonalData("nickname", "profile")] string Name, string Gate)
{
    public override string ToString() => "badge at " + Gate;
}

public record Wallet(int Number, Badge Badge);

public class Register
{
    private readonly Dictionary<string, string> _values = [];

    public string this[string key]
    {
        get => _values[key];
        set => _values[key] = value;
    }

    public string this[int index] => index.ToString(CultureInfo.InvariantCulture);
}

public class Tickets(ILogger<Tickets> logger)
{
    public void Values(Holder holder)
    {
        var mail = (MailAddressValue)holder.Mail;
        string raw = mail;
        logger.LogInformation("{Raw}", raw); // !EPD2006
        logger.LogInformation("{Mail}", mail); // !EPD2006
        logger.LogInformation("{Size}", mail.Size); // ok
        logger.LogInformation("{Same}", mail == (MailAddressValue)"x@example.org"); // ok
        var sum = holder.Seat.Price + new Money(1, "EUR");
        logger.LogInformation("{Sum}", sum); // ok
        var label = new Label("for") + new Label(holder.Name);
        logger.LogInformation("{Label}", label); // !EPD2006
        logger.LogInformation("{Label}", !label); // ok
        logger.LogInformation("{Label}", new Label(holder.Seat.Row) + new Label("!")); // ok
        object boxed = holder.Mail;
        logger.LogInformation("{Boxed}", boxed as string); // !EPD2006
        logger.LogInformation("{Boxed}", boxed is string { Length: 3 }); // ok
    }

    public void Printing(Holder holder, Discreet discreet, Talkative talkative, Badge badge, ClosedBadge closed)
    {
        logger.LogInformation("{Holder}", holder); // ok
        logger.LogInformation("{@Holder}", holder); // !EPD2006
        logger.LogInformation("{@Seat}", holder.Seat); // ok
        logger.LogInformation("{Discreet}", discreet); // ok
        logger.LogInformation($"{talkative}"); // !EPD2006
        logger.LogInformation("{Badge}", badge); // !EPD2006
        logger.LogInformation("{Gate}", badge.Gate); // ok
        logger.LogInformation("{Closed}", closed); // ok
        logger.LogInformation("{Wallet}", new Wallet(4, badge)); // !EPD2006
        logger.LogInformation("{Badge}", badge with { Name = "nobody" }); // !EPD2006
        logger.LogInformation("{Ticket}", new Ticket(1, holder, holder.Seat).Number); // ok
        object any = talkative;
        logger.LogInformation(any.ToString()); // !EPD2006
    }

    public void Serialising(Holder holder, Discreet discreet)
    {
        logger.LogInformation("{Json}", JsonSerializer.Serialize(holder)); // !EPD2006
        logger.LogInformation("{Json}", JsonSerializer.Serialize(discreet)); // ok
        logger.LogInformation("{Json}", JsonSerializer.Serialize(new { holder.Id, holder.Seat })); // ok
        logger.LogInformation("{Json}", JsonSerializer.Serialize(new { holder.Id, Who = new { holder.Name } })); // !EPD2006
        logger.LogInformation("{Json}", JsonSerializer.Serialize(new Ticket(1, holder, holder.Seat))); // !EPD2006
        logger.LogInformation("{Json}", JsonSerializer.Serialize<object>(holder.Seat)); // ok
        using var document = JsonSerializer.SerializeToDocument(holder);
        logger.LogInformation("{Json}", document.RootElement.GetProperty("Name").GetString()); // !EPD2006
        var node = JsonSerializer.SerializeToNode(holder)!;
        logger.LogInformation("{Json}", node.ToJsonString()); // !EPD2006
        var clone = JsonSerializer.Deserialize<Holder>(JsonSerializer.SerializeToUtf8Bytes(holder))!;
        logger.LogInformation("{Mail}", clone.Mail); // !EPD2006
        logger.LogInformation("{Id}", clone.Id); // ok
    }

    public void Graphs(Holder holder)
    {
        var register = new Register { ["mail"] = holder.Mail, ["row"] = holder.Seat.Row };
        logger.LogInformation("{Mail}", register["mail"]); // !EPD2006
        logger.LogInformation("{Index}", register[3]); // ok
        var anonymous = new { Ticket = new Ticket(7, holder, holder.Seat), Agent = "desk" };
        logger.LogInformation("{Agent}", anonymous.Agent); // ok
        logger.LogInformation("{Name}", anonymous.Ticket.Holder.Name); // !EPD2006
        logger.LogInformation("{Row}", anonymous.Ticket.Holder.Seat.Row); // ok
        var seat = new Seat { Row = holder.Name };
        var ticket = new Ticket(8, new Holder { Seat = seat }, seat);
        logger.LogInformation("{Row}", ticket.Holder.Seat.Row); // !EPD2006
        seat.Row = "A";
        logger.LogInformation("{Row}", seat.Row); // ok
        logger.LogInformation("{Price}", ticket.Seat.Price); // ok
    }
}
