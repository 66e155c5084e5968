namespace FlowCases.Reminders;

public class Client
{
    public int Id { get; set; }
    [PersonalData("phone", "profile")] public string Phone { get; set; } = "";
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    public string Slot { get; set; } = "";
}

public sealed class ReminderEventArgs(string phone, string slot) : EventArgs
{
    public string Phone { get; } = phone;

    public string Slot { get; } = slot;
}

public sealed class Clock
{
    public event EventHandler<ReminderEventArgs>? Due;

    public event Action<int>? Ticked;

    public Action<string>? OnName { get; set; }

    public void Raise(Client client)
    {
        Due?.Invoke(this, new ReminderEventArgs(client.Phone, client.Slot));
        Ticked?.Invoke(client.Id);
        OnName?.Invoke(client.Name);
    }
}

public delegate string Formatter(Client client);

public sealed class Pipeline
{
    private readonly List<Func<string, string>> _steps = [];

    public Pipeline Then(Func<string, string> step)
    {
        _steps.Add(step);
        return this;
    }

    public string Run(string input)
    {
        foreach (var step in _steps)
        {
            input = step(input);
        }

        return input;
    }
}

public sealed class Reminders
{
    private readonly ILogger<Reminders> _logger;
    private readonly Formatter _formatter;
    private Func<Client, string> _select = client => client.Slot;

    public Reminders(ILogger<Reminders> logger, Clock clock)
    {
        _logger = logger;
        _formatter = Full;
        clock.Due += OnDue;
        clock.Ticked += id => _logger.LogTrace("{Id}", id); // ok
        clock.OnName = name => _logger.LogTrace("{Name}", name); // !EPD2006
    }

    public void Lambdas(Client client)
    {
        Func<string> phone = () => client.Phone;
        _logger.LogInformation("{Phone}", phone()); // !EPD2006
        Func<string> slot = () => client.Slot;
        _logger.LogInformation("{Slot}", slot()); // ok
        var captured = "";
        void Capture() => captured = client.Name;
        _logger.LogInformation("{Captured}", captured); // ok
        Capture();
        _logger.LogInformation("{Captured}", captured); // !EPD2006
        var counter = 0;
        new List<Client> { client }.ForEach(found => counter += found.Phone.Length);
        _logger.LogInformation("{Counter}", counter); // ok
        var names = new List<string>();
        new List<Client> { client }.ForEach(found => names.Add(found.Name));
        _logger.LogInformation("{Names}", string.Join(',', names)); // !EPD2006
        Func<int, Func<Client, string>> curried = length => found => found.Name[..length];
        _logger.LogInformation("{Short}", curried(3)(client)); // !EPD2006
        Func<Client, Func<int>> sizes = found => () => found.Name.Length;
        _logger.LogInformation("{Size}", sizes(client)()); // ok
    }

    public void Groups(Client client)
    {
        Func<Client, string> full = Full;
        _logger.LogInformation("{Text}", full(client)); // !EPD2006
        Func<Client, string> plain = Plain;
        _logger.LogInformation("{Text}", plain(client)); // ok
        _logger.LogInformation("{Text}", new[] { client }.Select(Full).First()); // !EPD2006
        _logger.LogInformation("{Text}", new[] { client }.Select(Plain).First()); // ok
        _logger.LogInformation("{Text}", _formatter(client)); // !EPD2006
        Action<string> write = Console.WriteLine;
        write(client.Slot); // ok
        write(client.Phone); // !EPD2007
        new List<string> { client.Name }.ForEach(Console.WriteLine); // !EPD2007
        new List<string> { client.Slot }.ForEach(Console.WriteLine); // ok
        Action<Client> chain = found => _logger.LogDebug("{Id}", found.Id); // ok
        chain += found => _logger.LogDebug("{Phone}", found.Phone); // !EPD2006
        chain(client);
    }

    public void Fields(Client client)
    {
        _logger.LogInformation("{Slot}", _select(client)); // ok
        var table = new Dictionary<string, Func<Client, string>>
        {
            ["slot"] = found => found.Slot,
            ["phone"] = found => found.Phone,
        };
        _logger.LogInformation("{Any}", table["phone"](client)); // !EPD2006
        var pipeline = new Pipeline().Then(text => text.Trim()).Then(text => text + "!");
        _logger.LogInformation("{Text}", pipeline.Run(client.Name)); // !EPD2006
        _logger.LogInformation("{Text}", pipeline.Run(client.Slot)); // ok
        var lazy = new Lazy<string>(() => client.Phone);
        _logger.LogInformation("{Lazy}", lazy.Value); // !EPD2006
        _logger.LogInformation("{Lazy}", lazy.IsValueCreated); // ok
    }

    public void Local(Client client)
    {
        static string Initial(string text) => text[..1];
        string Slot() => client.Slot;
        void Write(string text) => _logger.LogInformation("{Text}", text); // !EPD2006
        void WritePlain(string text) => _logger.LogInformation("{Text}", text); // ok
        Write(Initial(client.Name));
        WritePlain(Initial(Slot()));
        IEnumerable<string> Both()
        {
            yield return client.Slot;
            yield return client.Phone;
        }

        foreach (var text in Both())
        {
            _logger.LogInformation("{Text}", text); // !EPD2006
        }
    }

    private static string Full(Client client) => client.Name + client.Slot;

    private static string Plain(Client client) => client.Id + client.Slot;

    private void OnDue(object? sender, ReminderEventArgs args)
    {
        _logger.LogInformation("{Slot}", args.Slot); // ok
        _logger.LogInformation("{Phone}", args.Phone); // !EPD2006
    }
}
