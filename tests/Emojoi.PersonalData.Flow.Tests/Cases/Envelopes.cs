using System.Collections.Concurrent;

namespace FlowCases.Envelopes;

public class Envelope
{
    public string To { get; set; } = "";
    public string Subject { get; set; } = "";
    public Stamp? Stamp { get; set; }
}

public class Stamp
{
    public string Text { get; set; } = "";
}

public record Parcel(string Label, int Weight);

public record struct Slip(string Text);

/// <summary>Two objects of one class, filled in different methods, passed to different helpers.</summary>
public class Passed(ILogger<Passed> logger)
{
    public void ToUser(User user)
    {
        var envelope = new Envelope();
        envelope.To = user.Email;
        Personal(envelope);
    }

    public void ToDesk()
    {
        var envelope = new Envelope { To = "desk@example.org" };
        Official(envelope);
    }

    public void Parcels(User user)
    {
        Weigh(new Parcel(user.Nickname, 3));
        Count(new Parcel("spare parts", 4));
        Read(new Slip(user.Nickname));
        Skim(new Slip("nothing"));
    }

    private void Personal(Envelope envelope) => logger.LogInformation("{To}", envelope.To); // !EPD2006

    private void Official(Envelope envelope) => logger.LogInformation("{To}", envelope.To); // ok

    private void Weigh(Parcel parcel) => logger.LogInformation("{Label}", parcel.Label); // !EPD2006

    private void Count(Parcel parcel) => logger.LogInformation("{Label}", parcel.Label); // ok

    private void Read(Slip slip) => logger.LogInformation("{Text}", slip.Text); // !EPD2006

    private void Skim(Slip slip) => logger.LogInformation("{Text}", slip.Text); // ok
}

/// <summary>Through two helpers, and through an interface.</summary>
public interface IPost
{
    void Send(Envelope envelope);

    void Announce(Envelope envelope);
}

public class Post(ILogger<Post> logger) : IPost
{
    public void Send(Envelope envelope) => Print(envelope);

    public void Announce(Envelope envelope) => Show(envelope);

    private void Print(Envelope envelope) => logger.LogInformation("{Envelope}", envelope.To); // !EPD2006

    private void Show(Envelope envelope) => logger.LogInformation("{Envelope}", envelope.To); // ok
}

public class Office(IPost post)
{
    public void Write(User user)
    {
        var envelope = new Envelope { Subject = "Hello", To = user.Email };
        post.Send(envelope);
    }

    public void Proclaim()
    {
        var envelope = new Envelope { Subject = "Opening hours", To = "all@example.org" };
        post.Announce(envelope);
    }
}

/// <summary>In fields of one object.</summary>
public class Kept
{
    private readonly ILogger _logger;
    private readonly Envelope _toUser;
    private readonly Envelope _toDesk;
    private readonly Envelope _filled = new();
    private readonly Envelope _fixed = new();
    private Envelope? _late;
    private Envelope? _empty;
    private Parcel _parcel = new("none", 0);
    private Parcel _spare = new("spare", 1);

    public Kept(ILogger<Kept> logger, User user)
    {
        _logger = logger;
        _toUser = new Envelope { To = user.Email };
        _toDesk = new Envelope { To = "desk@example.org" };
    }

    public void Fill(User user)
    {
        _filled.To = user.Email;
        _fixed.To = "fixed@example.org";
        _late = Make(user);
        _empty = MakeEmpty();
        _parcel = _parcel with { Label = user.Nickname };
        _spare = _spare with { Label = "two" };
    }

    public void Log()
    {
        _logger.LogInformation("{To}", _toUser.To); // !EPD2006
        _logger.LogInformation("{To}", _toDesk.To); // ok
        _logger.LogInformation("{To}", _filled.To); // !EPD2006
        _logger.LogInformation("{To}", _fixed.To); // ok
        _logger.LogInformation("{To}", _late?.To); // !EPD2006
        _logger.LogInformation("{To}", _empty?.To); // ok
        _logger.LogInformation("{Label}", _parcel.Label); // !EPD2006
        _logger.LogInformation("{Label}", _spare.Label); // ok
        _logger.LogInformation("{Subject}", _toUser.Subject); // ok
    }

    private static Envelope Make(User user) => new() { To = user.Email };

    private static Envelope MakeEmpty() => new() { To = "" };
}

/// <summary>In collections.</summary>
public class Trays(ILogger<Trays> logger)
{
    private static readonly ConcurrentQueue<Envelope> Incoming = new();
    private static readonly ConcurrentQueue<Envelope> Notices = new();

    private readonly List<Envelope> _outbox = [];
    private readonly List<Envelope> _system = [];
    private readonly Dictionary<string, Envelope> _byName = [];
    private readonly Dictionary<string, Envelope> _templates = new() { ["hello"] = new Envelope { To = "template@example.org" } };

    public void Put(User user)
    {
        _outbox.Add(new Envelope { To = user.Email });
        _system.Add(new Envelope { To = "ops@example.org" });
        _byName["first"] = new Envelope { To = user.Email };
        _templates["bye"] = new Envelope { To = "bye@example.org" };
        Incoming.Enqueue(new Envelope { To = user.Email });
        Notices.Enqueue(new Envelope { To = "all@example.org" });
    }

    public void Take(string name)
    {
        foreach (var envelope in _outbox)
        {
            logger.LogInformation("{To}", envelope.To); // !EPD2006
        }

        foreach (var envelope in _system)
        {
            logger.LogInformation("{To}", envelope.To); // ok
        }

        logger.LogInformation("{To}", _byName[name].To); // !EPD2006
        logger.LogInformation("{To}", _templates[name].To); // ok
        logger.LogInformation("{To}", _system.First(envelope => envelope.Subject == name).To); // ok
        logger.LogInformation("{To}", _outbox.First(envelope => envelope.Subject == name).To); // !EPD2006
        while (Incoming.TryDequeue(out var incoming))
        {
            logger.LogInformation("{To}", incoming.To); // !EPD2006
        }

        while (Notices.TryDequeue(out var notice))
        {
            logger.LogInformation("{To}", notice.To); // ok
        }
    }
}

/// <summary>As members of other objects.</summary>
public class Batch
{
    public Envelope First { get; set; } = new();
    public Envelope Last { get; set; } = new();
    public List<Envelope> Rest { get; } = [];
}

public class Batches(ILogger<Batches> logger)
{
    public void Run(User user)
    {
        var batch = new Batch { First = new Envelope { To = user.Email }, Last = new Envelope { To = "last@example.org" } };
        Print(batch);
        PrintLast(batch);
        PrintRest(Build());
    }

    private static Batch Build()
    {
        var batch = new Batch();
        batch.Rest.Add(new Envelope { To = "rest@example.org" });
        return batch;
    }

    private void Print(Batch batch) => logger.LogInformation("{To}", batch.First.To); // !EPD2006

    private void PrintLast(Batch batch) => logger.LogInformation("{To}", batch.Last.To); // ok

    private void PrintRest(Batch batch)
    {
        foreach (var envelope in batch.Rest)
        {
            logger.LogInformation("{To}", envelope.To); // ok
        }
    }
}

/// <summary>Objects that keep what they are made with, and say it themselves.</summary>
public class Notifier(ILogger logger, string address)
{
    private string _footer = "";

    public void Sign(string footer) => _footer = footer;

    public void Notify() => logger.LogInformation("{Address}", address); // !EPD2006

    public void Ping() => logger.LogInformation("{Address}", address); // ok

    public void PrintFooter() => logger.LogInformation("{Footer}", _footer); // !EPD2006

    public void PrintShortFooter() => logger.LogInformation("{Footer}", _footer); // ok
}

public class Notifiers(ILogger<Notifiers> logger)
{
    public void Run(User user)
    {
        var personal = new Notifier(logger, user.Email);
        personal.Notify();
        var official = new Notifier(logger, "desk@example.org");
        official.Ping();
        personal.Sign(user.Nickname);
        personal.PrintFooter();
        official.Sign("the desk");
        official.PrintShortFooter();
    }
}

/// <summary>Kept by one object, changed by a helper, read by another method.</summary>
public class Changed(ILogger<Changed> logger)
{
    private readonly Envelope _open = new();
    private readonly Envelope _closed = new();
    private readonly Notifier _notifier = new(logger, "desk@example.org");
    private readonly List<Envelope> _all = [];

    public void Fill(User user)
    {
        Put(_open, user.Email);
        Put(_closed, "closed@example.org");
        var made = new Envelope();
        _all.Add(made);
        made.To = user.Email;
    }

    public void Alias(User user)
    {
        var open = Open();
        open.Subject = user.Nickname;
        _notifier.Sign(user.Nickname);
    }

    public void Log()
    {
        logger.LogInformation("{To}", _open.To); // !EPD2006
        logger.LogInformation("{To}", _closed.To); // ok
        logger.LogInformation("{Subject}", _open.Subject); // !EPD2006
        logger.LogInformation("{To}", _all[0].To); // !EPD2006
        logger.LogInformation("{Subject}", _closed.Subject); // ok
        logger.LogInformation("{Subject}", _all[0].Subject); // ok
        _notifier.PrintFooter();
    }

    private Envelope Open() => _open;

    private static void Put(Envelope envelope, string to) => envelope.To = to;
}

/// <summary>Returned by methods, and kept by nobody.</summary>
public class Desk
{
    public Envelope For(User user)
    {
        var envelope = new Envelope();
        Address(envelope, user.Email);
        return envelope;
    }

    public Envelope ForAll()
    {
        var envelope = new Envelope();
        Address(envelope, "all@example.org");
        return envelope;
    }

    public IEnumerable<Envelope> ForEach(IEnumerable<User> users)
    {
        foreach (var user in users)
        {
            yield return new Envelope { To = user.Email };
        }
    }

    public async Task<Envelope> Standard()
    {
        await Task.Yield();
        return new Envelope { To = "standard@example.org", Stamp = new Stamp { Text = "1st" } };
    }

    private static void Address(Envelope envelope, string to) => envelope.To = to;
}

public class Counter(ILogger<Counter> logger, Desk desk)
{
    public async Task Run(User user, List<User> users)
    {
        logger.LogInformation("{To}", desk.For(user).To); // !EPD2006
        logger.LogInformation("{To}", desk.ForAll().To); // ok
        foreach (var envelope in desk.ForEach(users))
        {
            logger.LogInformation("{To}", envelope.To); // !EPD2006
            logger.LogInformation("{Stamp}", envelope.Stamp?.Text); // ok
        }

        var standard = await desk.Standard();
        logger.LogInformation("{To}", standard.To); // ok
        Stick(standard);
    }

    private void Stick(Envelope envelope)
    {
        logger.LogInformation("{Stamp}", envelope.Stamp?.Text); // ok
        logger.LogInformation("{To}", envelope.To); // ok
    }
}

/// <summary>Sealed with somebody's name: a stamp that is kept elsewhere.</summary>
public class Sealer
{
    public static Stamp Last { get; set; } = new();

    public static Stamp Seal { get; } = new() { Text = "sealed" };

    public static void Press(User user) => Last = new Stamp { Text = user.Nickname };
}

public class Seals(ILogger<Seals> logger)
{
    public void Log()
    {
        logger.LogInformation("{Stamp}", Sealer.Last.Text); // !EPD2006
        logger.LogInformation("{Stamp}", Sealer.Seal.Text); // ok
    }
}
