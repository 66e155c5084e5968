using System.Diagnostics;
using System.Globalization;
using System.IO.Pipelines;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using System.Threading.Tasks.Dataflow;

namespace FlowCases.Telematics;

public class Driver
{
    public long Licence { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("phone", "profile")] public string Phone { get; set; } = "";
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    public string Truck { get; set; } = "";
    public double Speed { get; set; }
}

public readonly record struct Position(double Latitude, double Longitude);

public abstract record Signal(DateTimeOffset At);

public sealed record Moved(DateTimeOffset At, Position To) : Signal(At);

public sealed record Called(DateTimeOffset At, string Number) : Signal(At);

public sealed class SignalException : Exception
{
    public SignalException(string truck, Exception? inner = null)
        : base("no signal of " + truck, inner) => Truck = truck;

    public string Truck { get; }
}

public sealed class Retry(int times)
{
    public async Task<T> Run<T>(Func<CancellationToken, Task<T>> action, CancellationToken token)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                return await action(token);
            }
            catch (TimeoutException) when (i < times)
            {
                await Task.Delay(i * 100, token);
            }
        }
    }
}

public interface IVisitor<out T>
{
    T Visit(Moved signal);

    T Visit(Called signal);
}

public sealed class NumberVisitor : IVisitor<string>
{
    public string Visit(Moved signal) => "";

    public string Visit(Called signal) => signal.Number;
}

public sealed class TimeVisitor : IVisitor<string>
{
    public string Visit(Moved signal) => signal.At.ToString("O", CultureInfo.InvariantCulture);

    public string Visit(Called signal) => signal.At.ToString("O", CultureInfo.InvariantCulture);
}

public sealed class Telematics(HttpClient http, TimeProvider time)
{
    private readonly Channel<Signal> _signals = Channel.CreateUnbounded<Signal>();
    private readonly Dictionary<string, Action<Driver>> _actions = [];
    private event EventHandler<string>? Reported;

    public async Task Retried(Driver driver, CancellationToken token)
    {
        var retry = new Retry(3);
        var name = await retry.Run(_ => Task.FromResult(driver.Name), token);
        Console.WriteLine(name); // !EPD2007
        var truck = await retry.Run(_ => Task.FromResult(driver.Truck), token);
        Console.WriteLine(truck); // ok
        var status = await retry.Run(async inner => (await http.PostAsJsonAsync("https://collect.elsewhere.example/p", new { driver.Phone }, inner)).StatusCode, token); // !EPD2002
        Console.WriteLine(status); // ok
    }

    public void Signals(Driver driver)
    {
        Signal signal = driver.Speed > 80 ? new Called(time.GetUtcNow(), driver.Phone) : new Moved(time.GetUtcNow(), new Position(1, 2));
        Console.WriteLine(signal.At); // ok
        Console.WriteLine(signal is Called { Number: var number } ? number : "none"); // !EPD2007
        Console.WriteLine(signal switch { Moved { To: { Latitude: var latitude } } => latitude, _ => 0 }); // ok
        if (signal is Called called)
        {
            Console.WriteLine(new NumberVisitor().Visit(called)); // !EPD2007
            Console.WriteLine(new TimeVisitor().Visit(called)); // ok
            IVisitor<string> visitor = new TimeVisitor();
            Console.WriteLine(visitor.Visit(called)); // ok
        }

        Console.WriteLine(signal); // !EPD2007
        Console.WriteLine(new Moved(time.GetUtcNow(), new Position(driver.Speed, 1))); // ok
    }

    public async Task Pump(Driver driver, CancellationToken token)
    {
        await _signals.Writer.WriteAsync(new Called(time.GetUtcNow(), driver.Phone), token);
        var block = new TransformBlock<Driver, string>(one => one.Mail);
        block.Post(driver);
        Console.WriteLine(await block.ReceiveAsync(token)); // !EPD2007
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(driver.Truck), token);
        var read = await pipe.Reader.ReadAsync(token);
        Console.WriteLine(read.Buffer.Length); // ok
        using var stream = new MemoryStream();
        await using var writer = new StreamWriter(stream, leaveOpen: true);
        await writer.WriteAsync(driver.Name);
        await writer.FlushAsync(token);
        stream.Position = 0;
        using var reader = new StreamReader(stream);
        Console.WriteLine(await reader.ReadToEndAsync(token)); // !EPD2007
        Console.WriteLine(stream.Length); // ok
    }

    public async Task Drain(CancellationToken token)
    {
        await foreach (var signal in _signals.Reader.ReadAllAsync(token))
        {
            if (signal is Called { Number: { Length: > 3 } number })
            {
                Console.WriteLine(number); // !EPD2007
            }

            Console.WriteLine(signal.At.Hour); // ok
        }
    }

    public void Failing(Driver driver)
    {
        try
        {
            Connect(driver);
        }
        catch (SignalException missing)
        {
            Console.WriteLine(missing.Truck); // ok
            Console.WriteLine(missing.Message); // ok
            Console.WriteLine(missing.InnerException?.Message); // !EPD2007
        }
        catch (ArgumentException wrong)
        {
            Console.WriteLine(wrong.Message); // ok
        }
        finally
        {
            Console.WriteLine(driver.Truck); // ok
        }
    }

    public void Tables(Driver driver)
    {
        _actions["truck"] = one => Console.WriteLine(one.Truck); // ok
        _actions["phone"] = one => Console.WriteLine(one.Phone); // !EPD2007
        _actions["truck"](driver);
        Reported += (_, text) => Debug.WriteLine(text); // !EPD2007
        Reported?.Invoke(this, "driver " + driver.Name);
        var parts = (driver.Truck, Contact: driver.Mail);
        parts.Contact = parts.Truck;
        Console.WriteLine(parts.Contact); // ok
        int[] numbers = [.. driver.Phone.Where(char.IsDigit).Select(digit => digit - '0')];
        Console.WriteLine(numbers[0]); // !EPD2007
        Console.WriteLine(numbers.Length % 2 == 0); // ok
        Span<char> masked = stackalloc char[8];
        masked.Fill('*');
        Console.WriteLine(masked.ToString()); // ok
        driver.Phone.AsSpan(0, 2).CopyTo(masked);
        Console.WriteLine(masked.ToString()); // !EPD2007
        var text = string.Empty;
        using (var enumerator = driver.Name.GetEnumerator())
        {
            while (enumerator.MoveNext())
            {
                text += enumerator.Current;
            }
        }

        Console.WriteLine(text); // !EPD2007
        text = driver.Speed.ToString("N1", CultureInfo.InvariantCulture);
        Console.WriteLine(text); // ok
    }

    private static void Connect(Driver driver)
    {
        try
        {
            throw new FormatException("bad number " + driver.Phone); // !EPD2008
        }
        catch (FormatException broken)
        {
            throw new SignalException(driver.Truck, broken); // ok
        }
    }
}
