namespace FlowCases.Dispensary;

public class Patron
{
    public int Id { get; set; }
    [PersonalData("email", "newsletter")] public string Mail { get; set; } = "";
    [PersonalData("nickname", "push")] public string Handle { get; set; } = "";
    [ConsentCheck("newsletter")] public bool Agreed { get; set; }
    [ConsentCheck("newsletter")] public bool? Answer { get; set; }
    [OptOutCheck("push")] public bool PushAllowed { get; set; }
    public bool Active { get; set; }
    public string Branch { get; set; } = "";
    public Patron? Partner { get; set; }
}

public sealed class Consents
{
    private readonly HashSet<int> _given = [];

    [ConsentCheck("newsletter")]
    public bool IsGiven(int patron) => _given.Contains(patron);

    public void Demand(int patron)
    {
        if (!IsGiven(patron))
        {
            throw new UnauthorizedAccessException("no consent");
        }
    }

    public void Note(int patron)
    {
        if (!IsGiven(patron))
        {
            _given.Remove(patron);
        }
    }

    public async Task<bool> Ask(int patron)
    {
        await Task.Delay(1);
        return IsGiven(patron);
    }

    public async Task DemandLater(int patron)
    {
        await Task.Delay(1);
        Demand(patron);
    }
}

public abstract class Mailer(Consents consents)
{
    protected int Sent { get; private set; }

    public void Send(Patron patron)
    {
        if (consents.IsGiven(patron.Id))
        {
            Deliver(patron);
        }
    }

    public void Force(Patron patron) => Push(patron);

    protected abstract void Deliver(Patron patron);

    protected abstract void Push(Patron patron);

    protected void Keep(string text) => Sent += text.Length;
}

[ProcessedFor("newsletter")]
public sealed class PaperMailer(Consents consents) : Mailer(consents)
{
    protected override void Deliver(Patron patron) => Keep(patron.Mail); // ok

    protected override void Push(Patron patron) => Keep(patron.Mail); // !EPD2016
}

[ProcessedFor("newsletter")]
public sealed class Letters(Consents consents)
{
    private int _size;

    private bool CanSend { get; set; }

    public void Nullable(Patron? patron)
    {
        if (patron?.Agreed == true)
        {
            Keep(patron.Mail); // ok
        }

        if (patron?.Answer ?? false)
        {
            Keep(patron.Mail); // ok
        }

        if (patron?.Agreed != true)
        {
            Keep(patron?.Mail ?? ""); // !EPD2016
        }

        if (patron is { Agreed: false })
        {
            Keep(patron.Mail); // !EPD2016
        }

        if (patron?.Answer is true)
        {
            Keep(patron.Mail); // ok
        }
    }

    public void Switches(Patron patron)
    {
        switch (patron.Agreed)
        {
            case true:
                Keep(patron.Mail); // ok
                break;
            default:
                Keep(patron.Mail); // !EPD2016
                break;
        }

        var text = patron.Agreed switch
        {
            true when patron.Active => patron.Mail, // ok
            false => patron.Mail, // !EPD2016
            _ => "",
        };
        Keep(text);
        _ = patron.Agreed ? 0 : throw new InvalidOperationException("no");
        Keep(patron.Mail); // ok
    }

    public void Services(Patron patron)
    {
        consents.Note(patron.Id);
        Keep(patron.Mail); // !EPD2016
        consents.Demand(patron.Id);
        Keep(patron.Mail); // ok
    }

    public async Task Later(Patron patron)
    {
        if (await consents.Ask(patron.Id))
        {
            Keep(patron.Mail); // ok
        }

        Keep(patron.Mail); // !EPD2016
        await consents.DemandLater(patron.Id);
        Keep(patron.Mail); // ok
    }

    public void Loops(List<Patron> patrons)
    {
        foreach (var one in patrons)
        {
            if (!one.Agreed)
            {
                break;
            }

            Keep(one.Mail); // ok
        }

        for (var i = 0; i < patrons.Count; i++)
        {
            if (patrons[i].Active)
            {
                continue;
            }

            Keep(patrons[i].Mail); // !EPD2016
        }

        var first = patrons.FirstOrDefault(one => one.Agreed);
        Keep(first?.Mail ?? ""); // ok
        var any = patrons.FirstOrDefault(one => one.Active);
        Keep(any?.Mail ?? ""); // !EPD2016
        var agreed = from one in patrons where one.Agreed select one.Mail; // ok
        var all = from one in patrons where one.Branch == "x" select one.Mail; // !EPD2016
        Keep(agreed.First() + all.First());
    }

    public void Mixed(Patron patron, bool urgent, int kind)
    {
        if (kind == 1 && patron.Agreed || kind == 2 && patron.Agreed)
        {
            Keep(patron.Mail); // ok
        }

        if (!(urgent || !patron.Agreed))
        {
            Keep(patron.Mail); // ok
        }

        if (urgent)
        {
            if (!patron.Agreed)
            {
                return;
            }
        }
        else
        {
            consents.Demand(patron.Id);
        }

        Keep(patron.Mail); // ok
    }

    public void HalfMixed(Patron patron, bool urgent)
    {
        if (urgent)
        {
            consents.Demand(patron.Id);
        }

        Keep(patron.Mail); // !EPD2016
        CanSend = patron.Agreed;
        var (may, size) = (patron.Agreed, 3);
        if (may && size > 0)
        {
            Keep(patron.Mail); // ok
        }
    }

    public void Locals(Patron patron)
    {
        bool May() => patron.Agreed && patron.Active;
        if (May())
        {
            Keep(patron.Mail); // ok
        }

        void Demand()
        {
            if (!patron.Agreed)
            {
                throw new InvalidOperationException("no");
            }
        }

        Demand();
        Keep(patron.Mail); // ok
    }

    public void Lambdas(Patron patron)
    {
        Action send = () => Keep(patron.Mail); // !EPD2016
        send();
        if (patron.Agreed)
        {
            Action good = () => Keep(patron.Mail); // ok
            good();
        }

        if (!TryAsk(patron, out var reason))
        {
            Keep(reason);
            return;
        }

        Keep(patron.Mail); // ok
    }

    private bool TryAsk(Patron patron, out string reason)
    {
        reason = patron.Agreed ? "" : "not agreed";
        return patron.Agreed;
    }

    private void Keep(string text) => _size += text.Length;
}

[ProcessedFor("push")]
public sealed class Pushes
{
    public string Early(Patron patron)
    {
        if (patron.PushAllowed is false)
        {
            return "";
        }

        return patron.Handle; // ok
    }

    public string Reset(Patron patron)
    {
        var allowed = patron.PushAllowed;
        allowed |= patron.Active;
        return allowed ? patron.Handle : ""; // !EPD2017
    }

    public IEnumerable<string> Streamed(IEnumerable<Patron> patrons)
    {
        foreach (var one in patrons)
        {
            if (one.PushAllowed)
            {
                yield return one.Handle; // ok
            }

            yield return one.Branch;
            yield return one.Handle; // !EPD2017
        }
    }
}
