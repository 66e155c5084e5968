// Answers that are passed on: whoever is given one asks by it, or does not.
namespace FlowCases.AskedArguments;

public class Walker
{
    [PersonalData("email", "newsletter")] public string News { get; set; } = "";
    [ConsentCheck("newsletter")] public bool Agreed { get; set; }
    public bool Active { get; set; }
}

public interface IJournal
{
    void Note(bool answer);
}

[ProcessedFor("newsletter")]
public sealed class Walks(IJournal journal)
{
    private int _size;

    public void Demanded(Walker walker)
    {
        Demand(walker.Agreed, "no consent");
        Keep(walker.News); // ok
    }

    public void DemandedOther(Walker walker)
    {
        Demand(walker.Active, "not active");
        Keep(walker.News); // !EPD2016
    }

    public void Noted(Walker walker)
    {
        journal.Note(walker.Agreed);
        Keep(walker.News); // !EPD2016
    }

    public void Counted(Walker walker)
    {
        Count(walker.Agreed);
        Keep(walker.News); // !EPD2016
    }

    public void Combined(Walker walker)
    {
        if (Both(walker.Agreed, walker.Active))
        {
            Keep(walker.News); // ok
        }

        if (Either(walker.Agreed, walker.Active))
        {
            Keep(walker.News); // !EPD2016
        }
    }

    public void Sent(Walker walker)
    {
        Send(walker, walker.Agreed);
        SendAny(walker, walker.Agreed);
        SendAny(walker, walker.Active);
    }

    private static void Demand(bool answer, string message)
    {
        if (!answer)
        {
            throw new InvalidOperationException(message);
        }
    }

    private static bool Both(bool one, bool other) => one && other;

    private static bool Either(bool one, bool other) => one || other;

    private void Count(bool answer) => _size += answer ? 1 : 0;

    private void Send(Walker walker, bool may)
    {
        if (may)
        {
            Keep(walker.News); // ok
        }
    }

    private void SendAny(Walker walker, bool may)
    {
        if (may)
        {
            Keep(walker.News); // !EPD2016
        }
    }

    private void Keep(string text) => _size += text.Length;
}
