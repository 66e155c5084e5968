using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq.Expressions;
using System.Net;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Web;
using System.Xml.Linq;

namespace FlowCases.Sailing;

public interface IPerson
{
    [PersonalData("nickname", "profile")] string Name { get; }

    string Club { get; }
}

public abstract class Crew : IPerson
{
    public int Id { get; init; }
    [PersonalData("nickname", "profile")] public required string Name { get; init; }
    public string Club { get; init; } = "";
    [PersonalData("email", "profile")] public virtual string Mail { get; set; } = "";
}

public sealed class Skipper : Crew
{
    public string Licence { get; set; } = "";
    [PersonalData("birth-date", "profile")] public DateOnly? Born;
    [PersonalData("phone", "profile")] public string[] Phones { get; set; } = [];
}

public sealed class Mate : Crew
{
    public override string Mail { get; set; } = "";
    public override string ToString() => Club;
}

[PersonalData("address", "profile")]
public readonly record struct Berth(string Harbour, int Number);

public sealed class Boat
{
    public string Name { get; set; } = "";
    public Berth Berth { get; set; }
    public Skipper? Skipper { get; set; }
    public Mate? Mate { get; set; }
    public IPerson? Owner { get; set; }
}

public static class Directory
{
    [return: PersonalData("email", "profile")]
    public static string MailOf(int boat) => File.ReadAllText("boats/" + boat);

    public static string LicenceOf(int boat) => File.ReadAllText("licences/" + boat);

    public static void Register([PersonalData("nickname", "profile")] string skipper, string boat)
    {
        Console.WriteLine(boat); // ok
        Console.WriteLine(skipper); // !EPD2007
    }

    public static bool TryMail(int boat, [PersonalData("email", "profile"), NotNullWhen(true)] out string? mail)
    {
        mail = boat > 0 ? File.ReadAllText("boats/" + boat) : null;
        return mail is not null;
    }
}

public sealed class Regatta
{
    public void Sources(Boat boat)
    {
        Console.WriteLine(boat.Owner?.Name); // !EPD2007
        Console.WriteLine(boat.Owner?.Club); // ok
        Console.WriteLine(boat.Skipper?.Mail); // !EPD2007
        Console.WriteLine(boat.Skipper?.Licence); // ok
        Console.WriteLine(boat.Skipper?.Born); // !EPD2007
        Console.WriteLine(boat.Skipper?.Born.HasValue); // ok
        Console.WriteLine(boat.Mate?.Mail); // !EPD2007
        Console.WriteLine(boat.Mate); // ok
        Console.WriteLine(boat.Berth); // !EPD2007
        Console.WriteLine(boat.Berth == default); // ok
        Console.WriteLine(Directory.MailOf(1)); // !EPD2007
        Console.WriteLine(Directory.LicenceOf(1)); // ok
        Console.WriteLine(Directory.TryMail(1, out var mail)); // ok
        Console.WriteLine(mail); // !EPD2007
        Skipper own = new() { Name = "x", Licence = "y" };
        Console.WriteLine(own.Name); // !EPD2007
        Console.WriteLine(own.Licence); // ok
    }

    public void Expressions(Skipper skipper, params string[] more)
    {
        string[] spread = [skipper.Club, .. more];
        Console.WriteLine(spread[0]); // ok
        List<string> phones = [.. skipper.Phones, "end"];
        Console.WriteLine(phones[0]); // !EPD2007
        if (skipper.Phones is [var first, .. var rest])
        {
            Console.WriteLine(first); // !EPD2007
            Console.WriteLine(rest.Length); // ok
            Console.WriteLine(rest is [.., var final] ? final : ""); // !EPD2007
        }

        Expressions(skipper, "a", skipper.Licence);
        Numbered(number: 1, text: skipper.Licence);
        Shown(text: skipper.Mail, number: 2);
        var number = skipper.Born?.DayNumber ?? 0;
        checked
        {
            number += 10;
        }

        Console.WriteLine(number); // !EPD2007
        var text = skipper.Name;
        var tries = 0;
    again:
        Console.WriteLine(text); // !EPD2007
        text = "again";
        if (tries++ < 2)
        {
            goto again;
        }

        Console.WriteLine(text); // ok
        ref var slot = ref Slot(skipper.Phones);
        Console.WriteLine(slot); // !EPD2007
        FormattableString formattable = $"{skipper.Club} has {skipper.Phones.Length}";
        Console.WriteLine(formattable.ToString(CultureInfo.InvariantCulture)); // ok
        FormattableString personal = $"{skipper.Club} has {skipper.Phones[0]}";
        Console.WriteLine(FormattableString.Invariant(personal)); // !EPD2007
        Expression<Func<Skipper, string>> tree = one => one.Name;
        Console.WriteLine(tree.Body); // ok
        Console.WriteLine(tree.Compile()(skipper)); // !EPD2007
        Console.WriteLine(typeof(Skipper).GetProperty(nameof(Skipper.Mail))!.Name); // ok
    }

    public void Texts(Skipper skipper)
    {
        Console.WriteLine(Regex.Replace(skipper.Licence, "[0-9]", "#")); // ok
        Console.WriteLine(Regex.Replace(skipper.Mail, "[0-9]", "#")); // !EPD2007
        Console.WriteLine(Regex.Match(skipper.Mail, "@(.*)").Groups[1].Value); // !EPD2007
        Console.WriteLine(Regex.IsMatch(skipper.Mail, "@")); // ok
        Console.WriteLine(Regex.Replace("Dear X", "X", match => skipper.Name)); // !EPD2007
        Console.WriteLine(WebUtility.HtmlEncode(skipper.Name)); // !EPD2007
        Console.WriteLine(HttpUtility.UrlEncode(skipper.Licence)); // ok
        Console.WriteLine(JavaScriptEncoder.Default.Encode(skipper.Mail)); // !EPD2007
        Console.WriteLine(new XElement("boat", new XAttribute("licence", skipper.Licence))); // ok
        var element = new XElement("boat", new XElement("mail", skipper.Mail));
        Console.WriteLine(element.Name); // ok
        Console.WriteLine(element.ToString()); // !EPD2007
        JsonNode node = new JsonObject { ["licence"] = skipper.Licence };
        Console.WriteLine(node.ToJsonString()); // ok
        node["mail"] = skipper.Mail;
        Console.WriteLine(node.ToJsonString()); // !EPD2007
        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory))
        {
            writer.WriteStartObject();
            writer.WriteString("licence", skipper.Licence);
            writer.WriteEndObject();
        }

        Console.WriteLine(Encoding.UTF8.GetString(memory.ToArray())); // ok
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStringValue(skipper.Name);
        }

        Console.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan)); // !EPD2007
        using var document = JsonDocument.Parse(JsonSerializer.Serialize(new { skipper.Licence, skipper.Mail }));
        Console.WriteLine(document.RootElement.GetProperty("Mail").GetString()); // !EPD2007
        Console.WriteLine(document.RootElement.GetArrayLength()); // ok
        var words = skipper.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Console.WriteLine(words.Length); // ok
        Console.WriteLine(string.Join("", words.Select(word => char.ToUpperInvariant(word[0])))); // !EPD2007
        Console.WriteLine(Enum.TryParse<DayOfWeek>(skipper.Club, out var day) ? day : DayOfWeek.Friday); // ok
        Console.WriteLine(BitConverter.ToString(Encoding.Unicode.GetBytes(skipper.Phones[0]))); // !EPD2007
        Console.WriteLine(Path.Combine("boats", skipper.Name + ".txt")); // !EPD2007
        Console.WriteLine(Path.GetExtension(skipper.Licence)); // ok
    }

    public void Containers(Skipper skipper, Boat boat)
    {
        var linked = new LinkedList<string>();
        linked.AddLast(skipper.Club);
        Console.WriteLine(linked.First!.Value); // ok
        linked.AddFirst(skipper.Mail);
        Console.WriteLine(linked.First!.Value); // !EPD2007
        var priority = new PriorityQueue<Skipper, int>();
        priority.Enqueue(skipper, 1);
        Console.WriteLine(priority.Peek().Licence); // ok
        Console.WriteLine(priority.Dequeue().Name); // !EPD2007
        var builder = ImmutableArray.CreateBuilder<string>();
        builder.Add(skipper.Club);
        Console.WriteLine(builder.ToImmutable()[0]); // ok
        builder.Add(skipper.Phones[0]);
        Console.WriteLine(builder.ToImmutable()[0]); // !EPD2007
        using var blocking = new BlockingCollection<string>();
        blocking.Add(skipper.Name);
        Console.WriteLine(blocking.Count); // ok
        foreach (var one in blocking.GetConsumingEnumerable())
        {
            Console.WriteLine(one); // !EPD2007
        }

        var copy = new string[2];
        Array.Copy(skipper.Phones, copy, 2);
        Console.WriteLine(copy[0]); // !EPD2007
        Console.WriteLine(Array.ConvertAll(skipper.Phones, phone => phone.Length)[0]); // ok
        Console.WriteLine(Array.Find(skipper.Phones, phone => phone.StartsWith('+'))); // !EPD2007
        Console.WriteLine(Array.IndexOf(skipper.Phones, "1")); // ok
        var weak = new WeakReference<Skipper>(skipper);
        Console.WriteLine(weak.TryGetTarget(out var target) ? target.Licence : ""); // ok
        Console.WriteLine(target?.Mail); // !EPD2007
        var table = new ConditionalWeakTable<Boat, string>();
        table.Add(boat, skipper.Name);
        Console.WriteLine(table.TryGetValue(boat, out var found) ? found : ""); // !EPD2007
        var rented = ArrayPool<char>.Shared.Rent(20);
        skipper.Mail.CopyTo(0, rented, 0, 5);
        Console.WriteLine(new string(rented, 0, 5)); // !EPD2007
        Console.WriteLine(rented.Length); // ok
        var pair = KeyValuePair.Create(skipper.Club, skipper.Name);
        var (key, value) = pair;
        Console.WriteLine(key); // ok
        Console.WriteLine(value); // !EPD2007
    }

    private static void Numbered(string text, int number) => Console.WriteLine(text + number); // ok

    private static void Shown(int number, string text) => Console.WriteLine(text + number); // !EPD2007

    private static ref string Slot(string[] slots) => ref slots[0];
}
