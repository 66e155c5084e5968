[assembly: Emojoi.PersonalData.StoredIn("CN")]

namespace FlowCases.Ledger;

public class Patron
{
    public int Id { get; set; }
    [PersonalData("email", "newsletter")] public string NewsMail { get; set; } = "";
    [PersonalData("nickname", "push")] public string PushName { get; set; } = "";
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("health-note", "research")] public string Note { get; set; } = "";
    [PersonalData("address", "bookkeeping")] public string Invoice { get; set; } = "";
    [PersonalData("email", "profile"), PersonalData("email", "support")] public string Both { get; set; } = "";
    [ConsentCheck("newsletter")] public bool WantsNews { get; set; }
    [ConsentCheck("research")] public bool JoinedStudy { get; set; }
    [OptOutCheck("push")] public bool PushOn { get; set; }
    [ConsentCheck] public bool ConsentedToAll { get; set; }
}

public sealed class NoConsentException : Exception;

[Recipient("home-cloud")]
public interface IHomeStore
{
    void Put(string text);
}

[StoredIn("US")]
public class OverseasRow
{
    public string? Key { get; set; }
    public string? Text { get; set; }
}

public class HomeRow
{
    [StoredIn("CN")] public string? Text { get; set; }
    [StoredIn("DE")] public string? Copy { get; set; }
}

public sealed class Newsletter(IHomeStore store)
{
    [ProcessedFor("newsletter")]
    public string Unasked(Patron patron) => "to " + patron.NewsMail; // !EPD2016

    [ProcessedFor("newsletter")]
    public string Asked(Patron patron) => patron.WantsNews ? "to " + patron.NewsMail : ""; // ok

    [ProcessedFor("newsletter")]
    public string Early(Patron patron)
    {
        if (!patron.WantsNews)
        {
            return "";
        }

        return patron.NewsMail; // ok
    }

    [ProcessedFor("newsletter")]
    public string WrongQuestion(Patron patron)
    {
        if (!patron.JoinedStudy)
        {
            return "";
        }

        return patron.NewsMail; // !EPD2016
    }

    [ProcessedFor("newsletter")]
    public string Inverted(Patron patron)
    {
        if (patron.WantsNews)
        {
            return "";
        }

        return patron.NewsMail; // !EPD2016
    }

    [ProcessedFor("newsletter")]
    public string Either(Patron patron, bool force) => patron.WantsNews || force ? patron.NewsMail : ""; // !EPD2016

    [ProcessedFor("newsletter")]
    public string And(Patron patron, bool force) => force && patron.ConsentedToAll ? patron.NewsMail : ""; // ok

    [ProcessedFor("newsletter")]
    public string Ensured(Patron patron)
    {
        Ensure(patron);
        return patron.NewsMail; // ok
    }

    [ProcessedFor("newsletter")]
    public IEnumerable<string> Many(IEnumerable<Patron> patrons)
    {
        foreach (var patron in patrons)
        {
            if (!patron.WantsNews)
            {
                continue;
            }

            yield return patron.NewsMail; // ok
        }
    }

    [ProcessedFor("newsletter")]
    public List<string> Filtered(IEnumerable<Patron> patrons) => patrons.Where(patron => patron.WantsNews).Select(patron => patron.NewsMail).ToList(); // ok

    [ProcessedFor("newsletter")]
    public List<string> Unfiltered(IEnumerable<Patron> patrons) => patrons.Where(patron => patron.Id > 0).Select(patron => patron.NewsMail).ToList(); // !EPD2016

    public void Sent(Patron patron)
    {
        store.Put(patron.Note); // !EPD2016
        if (patron is { JoinedStudy: true, Note: var note })
        {
            store.Put(note); // ok
        }

        store.Put(patron.Mail); // ok
    }

    public void Guarded(Patron patron)
    {
        if (patron.WantsNews)
        {
            PutNews(patron);
        }
    }

    private static void Ensure(Patron patron)
    {
        if (!patron.WantsNews)
        {
            throw new NoConsentException();
        }
    }

    private void PutNews(Patron patron) => store.Put(patron.NewsMail); // ok
}

public sealed class Pushes
{
    [ProcessedFor("push")]
    public string Title(Patron patron) => patron.PushName + "!"; // !EPD2017

    [ProcessedFor("push")]
    public string Asked(Patron patron) => !patron.PushOn ? "" : patron.PushName + "!"; // ok

    [ProcessedFor("push")]
    public string Other(Patron patron) => patron.PushOn ? patron.Mail : ""; // !EPD2005

    [ProcessedFor("push")]
    public string Blocked(Patron patron) => patron.PushOn ? patron.Invoice : ""; // !EPD2018
}

[ProcessedFor("support")]
public sealed class Support
{
    public string Answer(Patron patron) => patron.Mail; // !EPD2005

    public string AnswerBoth(Patron patron) => patron.Both; // ok

    [ProcessedFor("profile")]
    public string Show(Patron patron) => patron.Mail; // ok

    public int Count(Patron patron) => patron.Id; // ok
}

[ProcessedFor("bookkeeping")]
public sealed class Books
{
    public string Address(Patron patron) => patron.Invoice; // ok
}

public sealed class Rows
{
    public void Copy(Patron patron)
    {
        var row = new OverseasRow { Key = patron.Id.ToString(System.Globalization.CultureInfo.InvariantCulture) }; // ok
        row.Text = patron.Mail; // !EPD2015
        var home = new HomeRow { Text = patron.Mail }; // ok
        home.Copy = patron.Mail; // !EPD2015
        Console.WriteLine(row.Key + home.Text?.Length); // ok
    }
}
