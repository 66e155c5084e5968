using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace FlowCases.Memberships;

public class Member
{
    public int Id { get; set; }
    [PersonalData("email", "profile")] public string Email { get; set; } = "";
    [PersonalData("nickname", "profile")] public string Handle { get; set; } = "";
    [PersonalData("phone", "profile")] public string? Phone { get; set; }
    public string Plan { get; set; } = "";
}

public sealed class DuplicateMemberException(string email, int id) : Exception("duplicate member " + id.ToString(CultureInfo.InvariantCulture))
{
    public string Email { get; } = email;

    public int Id { get; } = id;
}

public sealed class PlanException : Exception
{
    public PlanException(string plan)
        : base($"plan {plan} is closed")
    {
    }
}

public sealed class Tracked(ILogger logger, string name) : IDisposable
{
    public string Name { get; } = name;

    public void Dispose() => logger.LogTrace("closing {Name}", Name); // !EPD2006
}

public sealed class TrackedPlan(ILogger logger, string plan) : IDisposable
{
    public void Dispose() => logger.LogTrace("closing {Plan}", plan); // ok
}

public static class LastSeen
{
    private static readonly object Gate = new();
    private static string? _handle;
    private static string? _plan;

    public static string Plan => _plan ?? "none";

    public static void Remember(Member member)
    {
        lock (Gate)
        {
            _handle = member.Handle;
            _plan = member.Plan;
        }
    }

    public static bool TryGet([NotNullWhen(true)] out string? handle)
    {
        handle = _handle;
        return handle is not null;
    }
}

public ref struct Scanner(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public ReadOnlySpan<char> Current { get; private set; }

    public bool MoveNext()
    {
        var at = _rest.IndexOf('@');
        if (at < 0)
        {
            return false;
        }

        Current = _rest[..at];
        _rest = _rest[(at + 1)..];
        return true;
    }
}

public sealed class Memberships(ILogger<Memberships> logger)
{
    private string _draft = "";
    private string _status = "";
    private Member? _selected;

    private string Draft
    {
        get => _draft;
        set => _draft = value.Trim();
    }

    public void Start(Member member)
    {
        Draft = "for " + member.Email;
        _status = "started " + member.Plan;
        _selected = member;
        LastSeen.Remember(member);
    }

    public void Stop()
    {
        logger.LogInformation("{Draft}", Draft); // !EPD2006
        logger.LogInformation("{Status}", _status); // ok
        logger.LogInformation("{Plan}", _selected?.Plan); // ok
        logger.LogInformation("{Handle}", _selected?.Handle); // !EPD2006
        logger.LogInformation("{Plan}", LastSeen.Plan); // ok
        if (LastSeen.TryGet(out var handle))
        {
            logger.LogInformation("{Handle}", handle); // !EPD2006
        }
    }

    public void References(Member member)
    {
        Split(member.Email, out var local, out var size);
        logger.LogInformation("{Local}", local); // !EPD2006
        logger.LogInformation("{Size}", size); // ok
        var first = member.Plan;
        var second = member.Handle;
        Swap(ref first, ref second);
        logger.LogInformation("{First}", first); // !EPD2006
        var text = member.Email;
        Reset(ref text);
        logger.LogInformation("{Text}", text); // ok
        var slots = new string[2];
        Slot(slots, 1) = member.Handle;
        logger.LogInformation("{Slot}", slots[1]); // !EPD2006
        ref var alias = ref slots[0];
        alias = member.Plan;
        logger.LogInformation("{Alias}", alias); // ok
        logger.LogInformation("{Found}", TryPhone(member, out var phone) ? phone : "none"); // !EPD2006
        logger.LogInformation("{Found}", TryPhone(member, out _)); // ok
        var scanner = new Scanner(member.Email);
        while (scanner.MoveNext())
        {
            logger.LogInformation("{Part}", scanner.Current.ToString()); // !EPD2006
        }

        In(in member);
    }

    public void Resources(Member member)
    {
        using var tracked = new Tracked(logger, member.Handle);
        using (new TrackedPlan(logger, member.Plan))
        {
            logger.LogInformation("{Name}", tracked.Name); // !EPD2006
        }

        using var scope = logger.BeginScope(new Dictionary<string, object?> { ["member"] = member.Handle }); // !EPD2006
        using var other = logger.BeginScope("plan {Plan}", member.Plan); // ok
        using var third = logger.BeginScope("mail {Mail}", member.Email); // !EPD2006
    }

    public void Throwing(Member member, bool exists)
    {
        if (exists)
        {
            throw new DuplicateMemberException(member.Email, member.Id); // !EPD2008
        }

        if (member.Plan.Length == 0)
        {
            throw new PlanException(member.Plan); // ok
        }

        ArgumentException.ThrowIfNullOrEmpty(member.Email); // ok
        _ = member.Phone ?? throw new InvalidOperationException($"no phone for {member.Handle}"); // !EPD2008
        var failure = new InvalidDataException("bad row"); // ok
        failure.Data["mail"] = member.Email; // !EPD2008
        throw failure;
    }

    public void Catching(Member member)
    {
        try
        {
            Throwing(member, true);
        }
        catch (DuplicateMemberException duplicate) when (duplicate.Id > 0)
        {
            logger.LogWarning("{Id}", duplicate.Id); // ok
            logger.LogWarning("{Email}", duplicate.Email); // !EPD2006
        }
        catch (PlanException closed)
        {
            logger.LogError(closed, "closed"); // ok
        }
    }

    public void Loading(Member member)
    {
        try
        {
            Load(member);
        }
        catch (FormatException broken)
        {
            logger.LogError(broken, "cannot load"); // !EPD2006
        }

        try
        {
            Parse(member.Plan);
        }
        catch (OverflowException overflow)
        {
            logger.LogError(overflow, "cannot parse {Message}", overflow.Message); // ok
        }
    }

    public void Dynamically(Member member)
    {
        dynamic late = member.Email;
        logger.LogInformation("{Late}", (string)late); // !EPD2006
        logger.LogInformation("{Late}", (string)late.ToUpper()); // !EPD2006
        dynamic plan = member.Plan;
        logger.LogInformation("{Plan}", (string)plan.ToUpper()); // ok
        dynamic bag = new System.Dynamic.ExpandoObject();
        bag.Mail = member.Email;
        logger.LogInformation("{Mail}", (string)bag.Mail); // !EPD2006
        late = 3;
        logger.LogInformation("{Late}", (int)late); // ok
    }

    private static void Load(Member member) => throw new FormatException("cannot read " + member.Email); // !EPD2008

    private static int Parse(string plan) => plan.Length > 9 ? throw new OverflowException("too long: " + plan) : plan.Length; // ok

    private static void Split(string mail, out string local, out int size)
    {
        var at = mail.IndexOf('@');
        local = mail[..at];
        size = at;
    }

    private static void Swap(ref string left, ref string right) => (left, right) = (right, left);

    private static void Reset(ref string text) => text = string.Empty;

    private static ref string Slot(string[] slots, int index) => ref slots[index];

    private static bool TryPhone(Member member, out string phone)
    {
        phone = member.Phone ?? "";
        return phone.Length > 0;
    }

    private void In(in Member member) => logger.LogDebug("{Plan} {Handle}", member.Plan, member.Handle); // !EPD2006
}
