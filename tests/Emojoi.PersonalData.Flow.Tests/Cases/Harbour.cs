using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FlowCases.Harbour;

public class Skipper
{
    public int Berth { get; init; }
    [PersonalData("nickname", "profile")] public required string Name { get; init; }
    [PersonalData("phone", "profile")] public string? Radio { get; set; }
    [PersonalData("birth-date", "profile")] public DateOnly Born { get; set; }
    [PersonalData("address", "profile")] public string[] Lines { get; set; } = [];
    public string Boat { get; set; } = "";
    public Skipper? Mate { get; set; }
}

public record struct Mooring(string Boat, string Contact, int Nights);

public class Manifest
{
    public string Title { get; set; } = "";
    public Sheet Sheet { get; } = new();
    public Dictionary<string, string> Notes { get; } = [];
}

public class Sheet
{
    public string Top { get; set; } = "";
    public string Bottom { get; set; } = "";
}

[InlineArray(4)]
public struct Four
{
    private string _first;
}

public static class Deconstruction
{
    public static void Deconstruct(this Skipper skipper, out string boat, out string name) => (boat, name) = (skipper.Boat, skipper.Name);

    public static void Deconstruct(this Skipper skipper, out int berth, out string boat, out string? radio)
    {
        berth = skipper.Berth;
        boat = skipper.Boat;
        radio = skipper.Radio;
    }
}

/// <summary>Lists words; foreach finds its enumerator by its shape.</summary>
public readonly struct Words(string text)
{
    public Enumerator GetEnumerator() => new(text);

    public struct Enumerator(string text)
    {
        private int _at = -1;

        public readonly string Current => text.Split(' ')[_at];

        public bool MoveNext() => ++_at < 2;
    }
}

public sealed class HarbourOffice(TraceSource traces)
{
    public void Killed(Skipper skipper, int kind)
    {
        var text = skipper.Name;
        switch (kind)
        {
            case 1:
                text = "one";
                break;
            case 2:
                text = "two";
                goto case 1;
            default:
                text = skipper.Boat;
                break;
        }

        Console.WriteLine(text); // ok
        switch (kind)
        {
            case 1:
                text = skipper.Radio;
                goto default;
            case 2:
                Console.WriteLine(text); // ok
                break;
            default:
                Console.WriteLine(text); // !EPD2007
                break;
        }

        var (first, second) = ("", skipper.Name);
        while (kind-- > 0)
        {
            Console.WriteLine(first); // !EPD2007
            first = second;
            second = "";
        }

        string? last = null;
        foreach (var line in skipper.Lines)
        {
            last = line;
            if (line.Length == 0)
            {
                last = "empty";
                break;
            }

            last = null;
        }

        Console.WriteLine(last); // ok
        for (string? one = skipper.Boat; one is not null; one = one.Length > 3 ? skipper.Radio : null)
        {
            Console.WriteLine(one); // !EPD2007
        }

        if (kind == 3)
        {
            last = skipper.Name;
        }
        else
        {
            throw new InvalidOperationException("no kind"); // ok
        }

        Console.WriteLine(last.Length); // ok
        Console.Error.Write(last); // !EPD2007
    }

    public void Refs(Skipper skipper, bool left)
    {
        string one = skipper.Boat, two = skipper.Boat;
        ref var chosen = ref left ? ref one : ref two;
        chosen = skipper.Name;
        Debug.Print(one); // !EPD2007
        ref readonly var seen = ref skipper.Lines[0];
        Debug.Print(seen); // !EPD2007
        two = "";
        chosen = ref two;
        chosen = skipper.Boat;
        Debug.Print(two); // ok
        var numbers = new Dictionary<string, string>();
        ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, skipper.Boat, out _);
        slot = skipper.Radio;
        Debug.Print(numbers[skipper.Boat]); // !EPD2007
        Debug.Print(string.Join(',', numbers.Keys)); // ok
        Exchange(ref one, out var before);
        Debug.Print(one); // ok
        Debug.Print(before); // !EPD2007
        var four = new Four();
        four[0] = skipper.Boat;
        Debug.Print(four[0]); // ok
        four[1] = skipper.Name;
        Debug.Print(four[1]); // !EPD2007
    }

    public void Shapes(object thing, Skipper skipper)
    {
        if (skipper.Lines is [var street, .., var town] && town.Length > 0)
        {
            traces.TraceInformation(street); // !EPD2007
        }

        if (skipper.Lines is not [_, _, ..] || skipper.Name is "" or null)
        {
            traces.TraceInformation("short"); // ok
        }

        var (boat, name) = skipper;
        traces.TraceEvent(TraceEventType.Start, 3, boat); // ok
        traces.TraceEvent(TraceEventType.Start, 3, name); // !EPD2007
        var said = skipper switch
        {
            (> 5, _, { Length: > 2 } radio) => radio,
            (_, var hull, null) => hull,
            { Mate.Berth: 3 } => "mate",
            _ => "-",
        };
        traces.TraceData(TraceEventType.Stop, 1, said); // !EPD2007
        var quiet = skipper switch
        {
            (> 5, var hull, _) => hull,
            { Mate.Name: "x" or "y" } => "mate",
            { Born.Year: > 2000 } => "young",
            _ => "-",
        };
        traces.TraceData(TraceEventType.Stop, 1, quiet); // ok
        if (thing is Skipper { Mate: { Radio: { } channel, Boat: var other } })
        {
            traces.TraceData(TraceEventType.Stop, 2, other); // ok
            traces.TraceData(TraceEventType.Stop, 2, channel); // !EPD2007
        }

        traces.TraceInformation("{0} of {1}", skipper?.Mate?.Lines?.Length, skipper!.Mate?.Lines?[^1]); // !EPD2007
        traces.TraceInformation("{0} of {1}", skipper?.Mate?.Lines?.Length, skipper?.Boat[^1]); // ok
    }

    public void Made(Skipper skipper)
    {
        var manifest = new Manifest { Title = skipper.Boat, Sheet = { Top = skipper.Name, Bottom = skipper.Boat }, Notes = { ["berth"] = skipper.Boat } };
        Trace.WriteLine(manifest.Title, "boats"); // ok
        Trace.WriteLine(manifest.Sheet.Bottom); // ok
        Trace.WriteLine(manifest.Sheet.Top); // !EPD2007
        Trace.WriteLine(manifest.Notes["berth"]); // ok
        var mooring = new Mooring(skipper.Boat, skipper.Radio ?? "", 3);
        var next = mooring with { Contact = skipper.Boat };
        Trace.WriteLine(next); // ok
        mooring.Contact += "?";
        Trace.WriteLine(mooring); // !EPD2007
        mooring = default;
        Trace.WriteLine(mooring.Contact); // ok
        var view = new { skipper.Boat, Who = (skipper.Name, skipper.Berth) };
        Trace.WriteLine(view.Who.Berth); // ok
        Trace.WriteLineIf(view.Who.Berth > 3, view.Who.Name); // !EPD2007
        var later = view with { Who = ("nobody", 0) };
        Trace.WriteLine(later); // ok
        string[] all = ["a", .. skipper.Lines, skipper.Boat];
        Trace.TraceWarning(all[1]); // !EPD2007
        Trace.Fail("no berth", skipper.Boat); // ok
        Trace.Fail("no berth", string.Concat(all)); // !EPD2007
        foreach (var word in new Words(skipper.Name))
        {
            Trace.Write(word); // !EPD2007
        }

        foreach (var word in new Words(skipper.Boat))
        {
            Trace.Write(word); // ok
        }
    }

    public void Memory(Skipper skipper)
    {
        Span<int> born = [skipper.Born.Year, skipper.Born.Month];
        Console.Out.WriteLine(born[1]); // !EPD2007
        Span<int> berths = stackalloc int[] { skipper.Berth, 0 };
        Console.Out.WriteLine(berths[0]); // ok
        born[1..].CopyTo(berths);
        Console.Out.WriteLine(berths[0]); // !EPD2007
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(skipper.Name.AsSpan());
        Console.Out.WriteLine(Convert.ToBase64String(bytes)); // !EPD2007
        Console.Out.WriteLine(bytes.IsEmpty); // ok
        var rest = new ArraySegment<string>(skipper.Lines, 1, 1);
        Console.Out.WriteLine(rest[0]); // !EPD2007
        var boats = new ArraySegment<string>([skipper.Boat, "x"]).Slice(1);
        Console.Out.WriteLine(boats[0]); // ok
    }

    private static void Exchange(ref string text, out string before)
    {
        before = text;
        text = "exchanged";
    }
}
