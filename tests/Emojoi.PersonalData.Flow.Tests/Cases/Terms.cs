namespace FlowCases.Terms;

public class Visitor
{
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("ip-address", "security")] public string Address { get; set; } = "";
    [AcceptanceCheck] public bool HasAccepted { get; set; }
    public string Country { get; set; } = "";
}

public interface IAgreements
{
    [AcceptanceCheck]
    ValueTask<bool> Accepted(Visitor visitor);
}

[ProcessedFor("profile")]
public sealed class Welcome(IAgreements agreements)
{
    public string Before(Visitor visitor) => visitor.Mail.ToLowerInvariant(); // !EPD4004

    public string After(Visitor visitor) => visitor.HasAccepted ? visitor.Mail.ToLowerInvariant() : ""; // ok

    public string Place(Visitor visitor) => visitor.Country; // ok

    public async Task<string> Asked(Visitor visitor)
    {
        if (!await agreements.Accepted(visitor))
        {
            return "";
        }

        return visitor.Mail; // ok
    }

    public async Task<string> Ignored(Visitor visitor)
    {
        await agreements.Accepted(visitor);
        return visitor.Mail; // !EPD4004
    }

    public string Late(Visitor visitor)
    {
        var mail = visitor.Mail; // !EPD4004
        return visitor.HasAccepted ? mail : "";
    }

    public IEnumerable<string> Many(IEnumerable<Visitor> visitors) => visitors.Where(one => one.HasAccepted).Select(one => one.Mail); // ok

    public IEnumerable<string> All(IEnumerable<Visitor> visitors) => visitors.Where(one => one.Country == "CN").Select(one => one.Mail); // !EPD4004
}

[ProcessedFor("security")]
public sealed class Watch
{
    public string Seen(Visitor visitor) => visitor.Address; // ok
}

public sealed class Sender(HttpClient http)
{
    public async Task Send(Visitor visitor)
    {
        await http.PostAsync("https://api.home.example/visitors", new StringContent(visitor.Mail)); // !EPD4004
        if (visitor.HasAccepted)
        {
            await http.PostAsync("https://api.home.example/visitors", new StringContent(visitor.Mail)); // ok
        }

        await http.PostAsync("https://api.home.example/visitors", new StringContent(visitor.Country)); // ok
    }
}
