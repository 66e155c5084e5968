using System.Collections;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace FlowCases.Machines;

public class Operator
{
    public int Id { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("phone", "profile")] public string Phone { get; set; } = "";
    [PersonalData("birth-date", "profile")] public DateTime Born { get; set; }
    public string Shift { get; set; } = "";
    public double Hours { get; set; }
}

public readonly record struct Weight(double Value) : IAdditionOperators<Weight, Weight, Weight>
{
    public static Weight operator +(Weight left, Weight right) => new(left.Value + right.Value);
}

public interface INamed
{
    string Name { get; }

    string Upper() => Name.ToUpperInvariant();
}

public sealed class Plate(string name) : INamed
{
    public string Name { get; } = name;
}

public class Node
{
    public string Text = "";
    public Node? Next;

    public Node Append(string text)
    {
        var last = this;
        while (last.Next is not null)
        {
            last = last.Next;
        }

        last.Next = new Node { Text = text };
        return this;
    }

    public IEnumerable<string> Walk()
    {
        for (var node = this; node is not null; node = node.Next)
        {
            yield return node.Text;
        }
    }
}

public partial class Panel
{
    private readonly Operator _operator;
    private string? _cached;

    public Panel(Operator worker) => _operator = worker;

    public string Title => _cached ??= Compute();

    public string Shift => _operator.Shift;

    public string this[string key] => key switch { "name" => _operator.Name, "shift" => _operator.Shift, _ => "" };

    public event Action<string> Changed
    {
        add => _changed += value;
        remove => _changed -= value;
    }

    private Action<string>? _changed;

    public void Raise()
    {
        _changed?.Invoke(_operator.Shift);
    }
}

public partial class Panel
{
    private string Compute() => _operator.Name + " of " + _operator.Shift;
}

public abstract record Command(string Shift)
{
    public sealed record Start(string Shift, string By) : Command(Shift);

    public sealed record Stop(string Shift, int Code) : Command(Shift);
}

public sealed class Awaited(string text)
{
    public TaskAwaiter<string> GetAwaiter() => Task.FromResult(text).GetAwaiter();
}

public static class Floor
{
    public static void Flow(Operator worker, int state)
    {
        string text;
        try
        {
            text = worker.Name;
            text = int.Parse(worker.Shift, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            text = "bad";
        }

        Console.WriteLine(text); // ok
        string other = "start";
        try
        {
            other = worker.Phone;
            Check(state);
            other = "done";
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine(other); // !EPD2007
        }
        finally
        {
            other = "end";
        }

        Console.WriteLine(other); // ok
        switch (state)
        {
            case 0:
                text = worker.Name;
                goto case 1;
            case 1:
                Console.WriteLine(text); // !EPD2007
                break;
            case 2:
                text = worker.Phone;
                goto default;
            default:
                text = "none";
                Console.WriteLine(text); // ok
                break;
        }

        while (true)
        {
            other = worker.Shift;
            if (state++ > 3)
            {
                break;
            }

            other = worker.Phone;
        }

        Console.WriteLine(other); // ok
        lock (worker)
        {
            other += worker.Born.Month;
        }

        Console.WriteLine(other); // !EPD2007
        using (var reader = new StringReader(worker.Shift))
        {
            other = reader.ReadToEnd();
        }

        Console.WriteLine(other); // ok
        var pick = state > 1 ? ref text : ref other;
        pick = worker.Name;
        Console.WriteLine(pick); // !EPD2007
    }

    public static void Members(Operator worker)
    {
        var panel = new Panel(worker);
        Console.WriteLine(panel.Title); // !EPD2007
        Console.WriteLine(panel.Shift); // ok
        Console.WriteLine(panel["name"]); // !EPD2007
        panel.Changed += text => Console.WriteLine(text); // ok
        panel.Raise();
        INamed plate = new Plate(worker.Shift);
        Console.WriteLine(plate.Upper()); // ok
        INamed named = new Plate(worker.Name);
        Console.WriteLine(named.Upper()); // !EPD2007
        var node = new Node { Text = worker.Shift };
        Console.WriteLine(string.Join(",", node.Walk())); // ok
        node.Append("x").Append(worker.Phone);
        Console.WriteLine(node.Text); // ok
        Console.WriteLine(string.Join(",", node.Walk())); // !EPD2007
        Command command = new Command.Start(worker.Shift, worker.Name);
        Console.WriteLine(command.Shift); // ok
        Console.WriteLine(command); // !EPD2007
        Console.WriteLine(command is Command.Start { By: var by } ? by : ""); // !EPD2007
        command = new Command.Stop(worker.Shift, 3);
        Console.WriteLine(command); // ok
        Console.WriteLine(Sum([new Weight(worker.Hours), new Weight(1)])); // ok
        Console.WriteLine(Sum([new Weight(worker.Born.Year), new Weight(1)])); // !EPD2007
        var (name, shift) = worker;
        Console.WriteLine(shift); // ok
        Console.WriteLine(name); // !EPD2007
        var copy = new Operator { Shift = worker.Shift, Name = "x" };
        Console.WriteLine(copy.Shift); // ok
        Swap(ref name, ref shift);
        Console.WriteLine(name); // ok
        Console.WriteLine(shift); // !EPD2007
    }

    public static async Task Odd(Operator worker, IEnumerable<Operator> all)
    {
        Console.WriteLine(await new Awaited(worker.Shift)); // ok
        Console.WriteLine(await new Awaited(worker.Name)); // !EPD2007
        var tasks = all.Select(async one =>
        {
            await Task.Yield();
            return (one.Shift, one.Phone);
        });
        var done = await Task.WhenAll(tasks);
        Console.WriteLine(done[0].Shift); // ok
        Console.WriteLine(done[0].Phone); // !EPD2007
        var steps = new List<Func<StringBuilder, StringBuilder>> { builder => builder.Append(worker.Shift), builder => builder.Append('!') };
        Console.WriteLine(steps.Aggregate(new StringBuilder(), (builder, step) => step(builder))); // ok
        steps.Add(builder => builder.Append(worker.Phone));
        Console.WriteLine(steps.Aggregate(new StringBuilder(), (builder, step) => step(builder))); // !EPD2007
        Func<int, string>? recursive = null;
        recursive = depth => depth == 0 ? worker.Name : recursive!(depth - 1);
        Console.WriteLine(recursive(3)); // !EPD2007
        var hours = all.GroupBy(one => one.Shift).ToDictionary(group => group.Key, group => group.Sum(one => one.Hours));
        Console.WriteLine(string.Join(",", hours.Select(pair => pair.Key + pair.Value))); // ok
        var oldest = all.GroupBy(one => one.Shift).ToDictionary(group => group.Key, group => group.MinBy(one => one.Born)!);
        Console.WriteLine(oldest["a"].Shift); // ok
        Console.WriteLine(string.Join(",", oldest.Select(pair => pair.Key + pair.Value.Name))); // !EPD2007
        var index = all.Select((one, i) => (i, one)).ToDictionary(pair => pair.i, pair => pair.one);
        Console.WriteLine(index.Keys.Max()); // ok
        Console.WriteLine(index[0].Phone); // !EPD2007
        IEnumerator enumerator = new ArrayList { worker.Shift, worker.Phone }.GetEnumerator();
        while (enumerator.MoveNext())
        {
            Console.WriteLine(enumerator.Current); // !EPD2007
        }

        object[] mixed = [worker.Id, worker.Born];
        Console.WriteLine(mixed[0]); // ok
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0}{1}", mixed)); // !EPD2007
        Print(1, worker.Shift);
        Tell(1, worker.Name, worker.Shift);
        Trace.WriteLineIf(worker.Name.Length > 3, worker.Shift, "shift"); // ok
        Trace.WriteLineIf(worker.Hours > 3, worker.Name, "name"); // !EPD2007
        string? Nothing() => null;
        Console.WriteLine(Nothing() ?? worker.Name); // !EPD2007
        Console.WriteLine(Nothing()?.Length ?? worker.Name.Length); // ok
    }

    public static void Bits(Operator worker)
    {
        Span<byte> bytes = stackalloc byte[8];
        BitConverter.TryWriteBytes(bytes, worker.Born.Ticks);
        Console.WriteLine(bytes[0]); // !EPD2007
        Console.WriteLine(bytes.Length); // ok
    }

    private static void Deconstruct(this Operator worker, out string name, out string shift) => (name, shift) = (worker.Name, worker.Shift);

    private static T Sum<T>(IEnumerable<T> all)
        where T : struct, IAdditionOperators<T, T, T>
    {
        var total = default(T);
        foreach (var one in all)
        {
            total += one;
        }

        return total;
    }

    private static void Swap<T>(ref T left, ref T right) => (left, right) = (right, left);

    private static void Print(int number, params string[] texts) => Console.WriteLine(number + string.Join(",", texts)); // ok

    private static void Tell(int number, params string[] texts) => Console.WriteLine(number + string.Join(",", texts)); // !EPD2007

    private static void Check(int state)
    {
        if (state < 0)
        {
            throw new InvalidOperationException("negative");
        }
    }
}
