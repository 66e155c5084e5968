using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace FlowCases.Checkout;

public class Customer
{
    public long Id { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("email", "profile")] public string Email { get; set; } = "";
    [PersonalData("phone", "profile")] public string? Phone { get; set; }
    [PersonalData("birth-date", "profile")] public DateOnly Birthday { get; set; }
    [PersonalData("address", "profile")] public string Street { get; set; } = "";
    public string Tier { get; set; } = "";
    public decimal Credit { get; set; }
    public List<Order> Orders { get; set; } = [];

    public void Deconstruct(out string name, out string tier) => (name, tier) = (Name, Tier);
}

public class Order
{
    public int Number { get; set; }
    public string State { get; set; } = "";
    public decimal Total { get; set; }
    public Customer? Buyer { get; set; }
}

public record Slip(int Number, string To)
{
    public string Remark { get; init; } = "";
}

public readonly record struct Line(string Text, int Amount);

public sealed class Basket(ILogger<Basket> logger)
{
    public void Reassigned(Customer customer)
    {
        var label = customer.Email;
        logger.LogInformation("Checkout for {Label}", label); // !EPD2006
        label = customer.Tier;
        logger.LogInformation("Tier is {Label}", label); // ok
        var shown = customer.Name;
        if (customer.Credit > 100)
        {
            shown = "premium";
        }

        logger.LogInformation("{Shown}", shown); // !EPD2006
        if (customer.Credit > 100)
        {
            shown = "premium";
        }
        else
        {
            shown = "regular";
        }

        logger.LogInformation("{Shown}", shown); // ok
    }

    public void Loops(Customer customer, IReadOnlyList<Order> orders)
    {
        string? last = null;
        foreach (var order in orders)
        {
            logger.LogDebug("Before: {Last}", last); // !EPD2006
            last = order.Buyer?.Name;
        }

        var total = 0m;
        for (var i = 0; i < orders.Count; i++)
        {
            total += orders[i].Total;
            var text = "nobody";
            logger.LogDebug("Number {Number} of {Text}", orders[i].Number, text); // ok
            text = customer.Name;
        }

        logger.LogInformation("Sum {Total}", total); // ok
        var joined = string.Empty;
        var next = 0;
        do
        {
            joined = orders[next].Buyer!.Phone + "," + joined;
            next++;
        }
        while (next < orders.Count);
        logger.LogInformation("Called {Joined}", joined); // !EPD2006
    }

    public string Switched(Customer customer, int kind)
    {
        string text;
        switch (kind)
        {
            case 1:
                text = customer.Tier;
                break;
            case 2 when customer.Phone is not null:
                text = customer.Phone[^4..];
                break;
            default:
                text = "none";
                break;
        }

        logger.LogInformation("Kind {Text}", text); // !EPD2006
        var rank = kind switch
        {
            1 => "one",
            _ when customer.Birthday.Year < 2000 => "grown",
            _ => "young",
        };
        logger.LogInformation("Rank {Rank}", rank); // ok
        var how = customer switch
        {
            { Tier: "gold", Email: var mail } => mail,
            { Orders: [{ State: var state }, ..] } => state,
            _ => "",
        };
        logger.LogInformation("How {How}", how); // !EPD2006
        var state2 = customer switch
        {
            { Orders: [.., { State: var state, Total: > 5 }] } => state,
            { Email: "" } => "no address",
            _ => "",
        };
        logger.LogInformation("State {State}", state2); // ok
        return rank;
    }

    public void Fallbacks(Order order, Customer? other)
    {
        var buyer = order.Buyer?.Phone ?? order.Buyer?.Tier ?? "unknown";
        logger.LogInformation("Buyer {Buyer}", buyer); // !EPD2006
        var tier = order.Buyer?.Tier ?? other?.Tier ?? "unknown";
        logger.LogInformation("Tier {Tier}", tier); // ok
        string? street = null;
        street ??= other?.Street;
        logger.LogInformation("To {Street}", street); // !EPD2006
        var has = (other?.Street ?? "").Length > 0 ? "yes" : "no";
        logger.LogInformation("Address given: {Has}", has); // ok
        var day = order.Buyer?.Birthday.AddDays(1).DayOfYear;
        logger.LogInformation("Day {Day}", day); // !EPD2006
    }

    public void Pairs(Customer customer)
    {
        var (name, tier) = customer;
        logger.LogInformation("Tier {Tier}", tier); // ok
        logger.LogInformation("Name {Name}", name); // !EPD2006
        (string Left, (string Inner, int Count) Right) nested = (customer.Tier, (customer.Email, customer.Orders.Count));
        logger.LogInformation("{Left} {Count}", nested.Left, nested.Right.Count); // ok
        logger.LogInformation("{Inner}", nested.Right.Inner); // !EPD2006
        nested.Right = ("", 0);
        logger.LogInformation("{All}", nested); // ok
        (name, tier) = (tier, name);
        logger.LogInformation("Swapped {Name}", name); // ok
        logger.LogInformation("Swapped {Tier}", tier); // !EPD2006
    }

    public void Slips(Customer customer, Order order)
    {
        var slip = new Slip(order.Number, "shop") { Remark = order.State };
        logger.LogInformation("Slip {Slip}", slip); // ok
        var named = slip with { To = customer.Name };
        logger.LogInformation("Slip {Slip}", named); // !EPD2006
        logger.LogInformation("Slip {Slip}", slip.To); // ok
        logger.LogInformation("Slip {Remark}", named.Remark); // ok
        var cleaned = named with { To = "x" };
        logger.LogInformation("Slip {Slip}", cleaned); // ok
        var lines = new List<Line> { new(order.State, 1), new(customer.Street, 2) };
        logger.LogInformation("Lines {Amount}", lines.Sum(line => line.Amount)); // ok
        logger.LogInformation("Lines {Text}", lines[1].Text); // !EPD2006
        var map = new Dictionary<string, object?> { ["tier"] = customer.Tier, ["mail"] = customer.Email };
        logger.LogInformation("Has {Count}", map.Count); // ok
        logger.LogInformation("Mail {Mail}", map["mail"]); // !EPD2006
    }
}

[InterpolatedStringHandler]
public ref struct NoteHandler(int literalLength, int formattedCount)
{
    private readonly StringBuilder _builder = new(literalLength + formattedCount);

    public void AppendLiteral(string text) => _builder.Append(text);

    public void AppendFormatted<T>(T value) => _builder.Append('<').Append(value).Append('>');

    public readonly string Text() => _builder.ToString();
}

[InterpolatedStringHandler]
public ref struct SizeHandler(int literalLength, int formattedCount)
{
    public int Holes { get; private set; } = formattedCount;

    public int Size { get; private set; } = literalLength;

    public void AppendLiteral(string text) => Size += text.Length;

    public void AppendFormatted<T>(T value) => Size += value?.ToString()?.Length ?? 0;
}

public static class Notes
{
    public static string Write(NoteHandler handler) => handler.Text();

    public static int Measure(SizeHandler handler) => handler.Size;

    public static void Texts(Customer customer, Order order)
    {
        Console.WriteLine("Order " + order.Number + " by " + customer.Name); // !EPD2007
        Console.WriteLine("Order " + order.Number + " in " + order.State); // ok
        Console.WriteLine($"{customer.Tier,10}|{customer.Birthday:yyyy}"); // !EPD2007
        Console.WriteLine($"{customer.Tier,10}|{customer.Credit:0.00}"); // ok
        Console.WriteLine(Write($"For {customer.Email} only")); // !EPD2007
        Console.WriteLine(Write($"For {customer.Tier} only")); // ok
        Console.WriteLine(Measure($"For {customer.Email} only")); // ok
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0}/{1}", order.Number, customer.Phone)); // !EPD2007
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0}/{1}", order.Number, customer.Phone is null)); // ok
        Console.WriteLine("{0} has {1}", customer.Tier, customer.Street); // !EPD2007
        var parts = new[] { customer.Tier, customer.Street.Split(' ')[0] };
        Console.WriteLine(string.Join('|', parts)); // !EPD2007
        Console.WriteLine(string.Join('|', customer.Orders.Select(one => one.State))); // ok
        var builder = new StringBuilder("Dear ");
        builder.AppendLine(customer.Tier).AppendJoin(", ", order.State);
        Console.WriteLine(builder.ToString()); // ok
        builder.Insert(0, customer.Name.ToUpperInvariant()).AppendFormat(CultureInfo.InvariantCulture, "{0}", 1);
        Console.WriteLine(builder.ToString(0, 5)); // !EPD2007
        Console.WriteLine(builder.Length); // ok
        var fresh = new StringBuilder().AppendFormat(CultureInfo.InvariantCulture, "{0}-{1}", customer.Email, 1).ToString();
        Console.WriteLine(fresh.Trim().Replace("@", " at ", StringComparison.Ordinal).PadLeft(40)); // !EPD2007
        Console.WriteLine(fresh.IndexOf('@', StringComparison.Ordinal)); // ok
        Console.WriteLine(string.Compare(fresh, order.State, StringComparison.Ordinal) == 0 ? "same" : "other"); // ok
        Console.WriteLine(string.Concat(fresh.Reverse())); // !EPD2007
        Console.WriteLine(string.Create(5, customer.Name, static (span, name) => name.AsSpan(0, 5).CopyTo(span))); // !EPD2007
    }
}
