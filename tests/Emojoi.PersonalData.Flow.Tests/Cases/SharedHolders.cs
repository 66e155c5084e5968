namespace FlowCases.SharedHolders;

public class Note
{
    public string Text { get; set; } = "";
    public Note? Next { get; set; }
    public List<string> Tags { get; } = [];
}

/// <summary>One list, given to two objects.</summary>
public class Producer(List<Note> shared)
{
    public void Produce(User user) => shared.Add(new Note { Text = user.Email });
}

public class Consumer(List<Note> shared, ILogger logger)
{
    public void Consume() => logger.LogInformation("{Text}", shared[0].Text); // !EPD2006
}

public class Belt(ILogger<Belt> logger)
{
    public void Run(User user)
    {
        var list = new List<Note>();
        var producer = new Producer(list);
        var consumer = new Consumer(list, logger);
        producer.Produce(user);
        consumer.Consume();
    }
}

/// <summary>One object in two members, and in a member and a variable.</summary>
public class Setter(ILogger<Setter> logger)
{
    private static readonly Note Last = new();
    private static readonly Note Quiet = new();

    private Note _note = new();
    private Note? _other;

    public void Set(Note note) => _note = note;

    public void Run(User user)
    {
        var note = new Note();
        Set(note);
        note.Text = user.Email;
        _other = _note;
        _other.Next = new Note { Text = user.Nickname };
        Last.Text = user.Email;
        Quiet.Text = "quiet";
    }

    public void Log()
    {
        logger.LogInformation("{Text}", _note.Text); // !EPD2006
        logger.LogInformation("{Text}", _note.Next?.Text); // !EPD2006
        logger.LogInformation("{Text}", Last.Text); // !EPD2006
        logger.LogInformation("{Text}", Quiet.Text); // ok
        logger.LogInformation("{Text}", Quiet.Next?.Text); // ok
    }
}

/// <summary>Kept by one object, and changed by who asks it.</summary>
public class Notes
{
    private readonly Dictionary<int, Note> _items = [];

    public Note Get(int id) => _items[id];

    public void Save(int id, Note note) => _items[id] = note;

    public Note? Find(string text) => _items.Values.FirstOrDefault(note => note.Text == text);
}

public class Updates(Notes notes, ILogger<Updates> logger)
{
    public void Update(User user, int id)
    {
        var note = notes.Get(id);
        note.Text = user.Email;
        notes.Find("x")?.Tags.Add(user.Phone!);
    }

    public void Show(int id)
    {
        logger.LogInformation("{Text}", notes.Get(id).Text); // !EPD2006
        logger.LogInformation("{Tags}", string.Join(',', notes.Get(id).Tags)); // !EPD2006
        logger.LogInformation("{Count}", notes.Get(id).Tags.Count); // ok
    }
}

/// <summary>An object that changes itself by a method of its own.</summary>
public class Machine(ILogger logger)
{
    private readonly Note _state = new();
    private readonly Note _limits = new();

    public void Begin(User user) => Apply(user.Email);

    public void Print() => logger.LogInformation("{Text}", _state.Text); // !EPD2006

    public void PrintLimits() => logger.LogInformation("{Text}", _limits.Text); // ok

    private void Apply(string text)
    {
        _state.Text = text;
        _limits.Text = "none";
    }
}

public class Machines(ILogger<Machines> logger)
{
    public void Run(User user)
    {
        var machine = new Machine(logger);
        machine.Begin(user);
        machine.Print();
        machine.PrintLimits();
    }
}

/// <summary>Changed by helpers of another class, one by one and in loops.</summary>
public static class Filling
{
    public static void Fill(Note note, User user) => note.Text = user.Email;

    public static void Blank(Note note) => note.Text = "";
}

public class Held(ILogger logger)
{
    private readonly Note _filled = new();
    private readonly Note _blank = new();
    private readonly List<Note> _all = [new()];
    private readonly List<Note> _none = [new()];

    public void Fill(User user)
    {
        Filling.Fill(_filled, user);
        Filling.Blank(_blank);
        foreach (var note in _all)
        {
            Filling.Fill(note, user);
        }

        foreach (var note in _none)
        {
            Filling.Blank(note);
        }
    }

    public void Log()
    {
        logger.LogInformation("{Text}", _filled.Text); // !EPD2006
        logger.LogInformation("{Text}", _blank.Text); // ok
        logger.LogInformation("{Text}", _all[0].Text); // !EPD2006
        logger.LogInformation("{Text}", _none[0].Text); // ok
    }
}
