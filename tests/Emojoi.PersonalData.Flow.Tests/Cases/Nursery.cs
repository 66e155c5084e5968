using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Runtime.Serialization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Xml.Linq;
using System.Xml.Serialization;
using Newtonsoft.Json.Linq;

namespace FlowCases.Nursery;

public record Person([property: PersonalData("nickname", "profile")] string Name, int Group);

public record Child(string Name, int Group, [property: PersonalData("birth-date", "profile")] DateOnly Born) : Person(Name, Group)
{
    public string Shelf { get; init; } = "";

    protected override bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Group = ").Append(Group);
        return true;
    }
}

public sealed record Teacher([property: PersonalData("email", "profile"), JsonIgnore] string Mail, string Room)
{
    public override string ToString() => Room;
}

public abstract record Guardian
{
    [PersonalData("phone", "profile")] public required string Phone { get; init; }

    public sealed override string ToString() => GetType().Name;
}

public sealed record Parent : Guardian
{
    public bool Pays { get; init; }
}

public sealed record Grandparent : Guardian;

[DebuggerDisplay("{Name}")]
public class Sheet
{
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("address", "profile")] public string Street = "";
    public string Colour { get; set; } = "";

    public string Display => $"{Colour} {Name}";

    public string Tag => Colour.ToUpperInvariant();

    public string this[int line] => line switch { 0 => Colour, _ => Street };

    public string this[string part] => part + Colour;

    public static implicit operator string(Sheet sheet) => sheet.Name;

    public static explicit operator int(Sheet sheet) => sheet.Name.Length;

    public static string operator +(Sheet left, Sheet right) => left.Colour + right.Colour;

    public static string operator |(Sheet left, string right) => left.Street + right;

    public static bool operator true(Sheet sheet) => sheet.Name.Length > 0;

    public static bool operator false(Sheet sheet) => sheet.Name.Length == 0;
}

public class ColourSheet : Sheet
{
    public override string ToString() => "sheet of " + Colour;
}

public class NameSheet : ColourSheet
{
    public override string ToString() => base.ToString() + " for " + Name;
}

public sealed class Card
{
    [PersonalData("nickname", "profile"), JsonIgnore, Newtonsoft.Json.JsonIgnore, XmlIgnore, IgnoreDataMember] public string Name { get; set; } = "";
    public string Symbol { get; set; } = "";
}

public sealed class LateCard
{
    [PersonalData("nickname", "profile"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Name { get; set; }
    public string Symbol { get; set; } = "";
}

public sealed class Envelope<T>(T content, string stamp)
{
    public T Content { get; } = content;
    public string Stamp { get; } = stamp;
}

public readonly struct Centimetres(int value) : IAdditionOperators<Centimetres, Centimetres, Centimetres>, ISpanParsable<Centimetres>
{
    public int Value => value;

    public static Centimetres operator +(Centimetres left, Centimetres right) => new(left.Value + right.Value);

    public static Centimetres Parse(string s, IFormatProvider? provider) => new(int.Parse(s, provider));

    public static Centimetres Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => new(int.Parse(s, provider: provider));

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Centimetres result)
    {
        var parsed = int.TryParse(s, NumberStyles.Integer, provider, out var number);
        result = new(number);
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Centimetres result) => TryParse(s.ToString(), provider, out result);
}

public interface IPrintable<TSelf>
    where TSelf : IPrintable<TSelf>
{
    static abstract string Print(Sheet sheet);

    static virtual string Frame(Sheet sheet) => "[" + TSelf.Print(sheet) + "]";
}

public readonly struct ByColour : IPrintable<ByColour>
{
    public static string Print(Sheet sheet) => sheet.Colour;
}

public readonly struct ByStreet : IPrintable<ByStreet>
{
    public static string Print(Sheet sheet) => sheet.Street;
}

file static class Printing
{
    public static string Framed<T>(Sheet sheet)
        where T : IPrintable<T> => T.Frame(sheet);

    public static T Total<T>(T first, params T[] others)
        where T : IAdditionOperators<T, T, T>
    {
        foreach (var other in others)
        {
            first += other;
        }

        return first;
    }

    public static T Read<T>(ReadOnlySpan<char> text)
        where T : ISpanParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);
}

public class Nursery
{
    public void Records(Child child, Person person, Teacher teacher, Guardian guardian)
    {
        Console.WriteLine(child); // ok
        Console.WriteLine(person); // !EPD2007
        Console.WriteLine(teacher); // ok
        Console.WriteLine($"{guardian}"); // ok
        Console.WriteLine(teacher with { Room = teacher.Mail }); // !EPD2007
        Console.WriteLine(JsonSerializer.Serialize(teacher)); // ok
        Console.WriteLine(JsonSerializer.Serialize(guardian)); // !EPD2007
        Console.WriteLine(guardian is Parent { Pays: true } ? "pays" : guardian is Grandparent { Phone: var phone } ? phone : ""); // !EPD2007
        Console.WriteLine(new Person("guest", child.Group) { Group = 3 }.Group); // ok
        Console.WriteLine(child.Equals(person)); // ok
        Console.WriteLine((child with { Shelf = "3" }).Shelf); // ok
        Console.WriteLine((child with { Shelf = child.Name[..1] }).Shelf); // !EPD2007
        Console.WriteLine(new Envelope<Person>(person, "x").Stamp); // ok
        Console.WriteLine(new Envelope<Person>(person, "x").Content); // !EPD2007
        Console.WriteLine(new Envelope<Person>(person, "x")); // ok
        Console.WriteLine(JsonSerializer.Serialize(new Envelope<Person>(person, "x"))); // !EPD2007
        Console.WriteLine(JsonSerializer.Serialize(new Envelope<int>(person.Group, person.GetType().Name))); // ok
    }

    public void Members(Sheet sheet, ColourSheet colour, NameSheet named)
    {
        Console.WriteLine(sheet.Tag); // ok
        Console.WriteLine(sheet.Display); // !EPD2007
        Console.WriteLine(sheet["colour"]); // ok
        Console.WriteLine(sheet[1]); // !EPD2007
        Console.WriteLine((int)sheet); // ok
        string text = sheet;
        Console.WriteLine(text); // !EPD2007
        Console.WriteLine(sheet + sheet); // ok
        Console.WriteLine(sheet | "!"); // !EPD2007
        Console.WriteLine(sheet ? "named" : "nameless"); // ok
        Console.WriteLine(string.Concat("", (object)new ColourSheet { Colour = "red" })); // ok
        Console.WriteLine($"{named}"); // !EPD2007
        Console.WriteLine(new Sheet().ToString()); // ok
        Console.WriteLine(nameof(sheet.Name) + typeof(Sheet).GetProperty("Name")?.Name); // ok
        Console.WriteLine(colour.Street); // !EPD2007
    }

    public void Numbers(Sheet sheet, Child child, string height)
    {
        Console.WriteLine(Printing.Framed<ByColour>(sheet)); // ok
        Console.WriteLine(Printing.Framed<ByStreet>(sheet)); // !EPD2007
        Console.WriteLine(Printing.Total(new Centimetres(1), Centimetres.Parse(height, null)).Value); // ok
        Console.WriteLine(Printing.Total(new Centimetres(child.Born.Day), new Centimetres(2)).Value); // !EPD2007
        Console.WriteLine(Printing.Total(1, child.Group)); // ok
        Console.WriteLine(Printing.Total(1, 2, child.Born.Month)); // !EPD2007
        Console.WriteLine(Printing.Read<Centimetres>(height).Value); // ok
        Console.WriteLine(Printing.Read<Centimetres>(sheet.Street.AsSpan(1)).Value); // !EPD2007
    }

    public void Serialized(Card card, LateCard late, Sheet sheet)
    {
        Console.WriteLine(JsonSerializer.Serialize(card, new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true })); // ok
        Console.WriteLine(Newtonsoft.Json.JsonConvert.SerializeObject(card)); // ok
        Console.WriteLine(JsonSerializer.Serialize(late)); // !EPD2007
        Console.WriteLine(Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(sheet))); // !EPD2007
        var node = new JsonObject { ["colour"] = sheet.Colour, ["name"] = sheet.Name };
        Console.WriteLine(node["name"]!.GetValue<string>()); // !EPD2007
        Console.WriteLine(node.Count); // ok
        node.Remove("name");
        Console.WriteLine(new JsonArray(sheet.Colour, sheet.Tag).ToJsonString()); // ok
        Console.WriteLine(new JsonArray(sheet.Colour, sheet.Street).ToJsonString()); // !EPD2007
        Console.WriteLine(JObject.FromObject(sheet)["name"]); // !EPD2007
        Console.WriteLine(new JObject { ["c"] = sheet.Colour }.ToString()); // ok
        Console.WriteLine(new XElement("child", new XAttribute("name", sheet.Name))); // !EPD2007
        Console.WriteLine(new XElement("child", new XAttribute("colour", sheet.Colour)).Value); // ok
        using var writer = new StringWriter();
        new XmlSerializer(typeof(Card)).Serialize(writer, card);
        Console.WriteLine(writer.ToString()); // ok
        new XmlSerializer(typeof(Sheet)).Serialize(writer, sheet);
        Console.WriteLine(writer.ToString()); // !EPD2007
    }
}
