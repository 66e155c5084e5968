using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace FlowCases.CopiesOfTenants;

public sealed class Lodger
{
    public int Flat { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("phone", "profile")] public string? Phone { get; set; }
    [PersonalData("birth-date", "profile")] public DateOnly Born { get; set; }
    [PersonalData("post", "profile")] public IReadOnlyList<string> Notes { get; set; } = [];
    public string House { get; set; } = "";
}

public record Lease(string Holder, string House, [property: PersonalData("phone", "profile")] string Phone);

public struct Key
{
    public string Label;
    public int Number { get; set; }
}

public sealed class Doorbell : INotifyPropertyChanged
{
    private string _label = "";

    public event PropertyChangedEventHandler? PropertyChanged;

    public string Label
    {
        get => _label;
        set => Set(ref _label, value);
    }

    [PersonalData("nickname", "profile")] public string Owner { get; set; } = "";

    [NotPersonalData("the first letter of many")] public char Initial { get; set; }

    private void Set<T>(ref T field, T value, [CallerMemberName] string? name = null)
    {
        field = value;
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
    }
}

public sealed class House(string caretaker)
{
    private static readonly Dictionary<int, string> Floors = [];
    private readonly string[] _lines = new string[3];
    private (string Who, int Flat) _last;

    public string Caretaker { get; } = caretaker;

    public List<string> Names { get; set; } = [];

    public DateOnly Oldest { get; private set; }

    public int Lodgers { get; private set; }

    public void Enter(Lodger lodger)
    {
        Names = [lodger.Name]; // !EPD1012
        Names = [lodger.House]; // ok
        Oldest = lodger.Born; // !EPD1012
        Lodgers += lodger.Name.Length > 0 ? 1 : 0; // ok
        (_last.Who, _last.Flat) = (lodger.House, lodger.Flat); // ok
        Floors[lodger.Flat] = lodger.House; // ok
        _lines[0] = lodger.House; // ok
    }

    public Lease Let(Lodger lodger) => new(lodger.House, lodger.House, lodger.Phone ?? ""); // ok

    public Lease LetTo(Lodger lodger) => new Lease("-", "-", "-") with { Holder = lodger.Name }; // !EPD1012

    public Lease LetAgain(Lease lease, Lodger lodger) => lease with { House = lodger.House, Phone = lodger.Phone! }; // ok
}

public sealed class Caretaker
{
    private string? _remembered;

    public void Ring(Doorbell bell, Lodger lodger)
    {
        bell.Label = lodger.House; // ok
        bell.Label = lodger.Name; // !EPD1012
        bell.Owner = lodger.Name; // ok
        bell.Initial = lodger.Name[0]; // ok
        _remembered ??= lodger.Phone; // !EPD1012
        _remembered = _remembered?.Length.ToString(); // ok
    }

    public Key Cut(Lodger lodger)
    {
        Key key = default;
        key.Number = lodger.Flat; // ok
        key.Label = $"{lodger.House}/{lodger.Flat}"; // ok
        key.Label += lodger.Name; // !EPD1012
        return key;
    }

    public IEnumerable<Key> CutAll(IEnumerable<Lodger> lodgers) => lodgers.Select(lodger => new Key { Number = lodger.Flat, Label = lodger.House }); // ok

    public IEnumerable<Key> NameAll(IEnumerable<Lodger> lodgers) => from lodger in lodgers select new Key { Number = lodger.Flat, Label = lodger.Phone ?? "" }; // !EPD1012

    public void Fill(Doorbell bell, Lodger lodger)
    {
        Apply(lodger.House, text => bell.Label = text); // ok
        Apply(lodger.Name, text => bell.Label = text); // !EPD1012
        (bell.Label, bell.Owner) = (lodger.House, lodger.Name); // ok
    }

    public string? Remembered() => _remembered?.Trim();

    private static void Apply(string text, Action<string> set) => set(text);
}

public sealed class Gate
{
    public string? From { get; set; }
    public string? Agent { get; set; }
    public bool Local { get; set; }
    [PersonalData("ip-address", "security")] public string? Address { get; set; }

    public void Pass(HttpContext context)
    {
        Address = context.Connection.RemoteIpAddress?.ToString(); // ok
        From = context.Connection.RemoteIpAddress?.ToString(); // !EPD1013
        From = context.Request.Host.Value; // ok
        Agent = context.Request.Headers.UserAgent.ToString(); // !EPD1013
        Agent = context.Request.Method; // ok
        Local = context.Connection.RemoteIpAddress?.Equals(context.Connection.LocalIpAddress) ?? false; // ok
        From = Peer(context); // !EPD1013
        From = context.User.FindFirst(ClaimTypes.GivenName)?.Value; // !EPD1013
        From = context.User.Identity?.AuthenticationType; // ok
        From = context.Features.Get<IHttpConnectionFeature>()?.RemoteIpAddress?.ToString(); // !EPD1013
        From = context.TraceIdentifier; // ok
    }

    private static string? Peer(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        return address?.MapToIPv6().ToString();
    }
}
