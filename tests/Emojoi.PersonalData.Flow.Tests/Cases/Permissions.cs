namespace FlowCases.Permissions;

public class Reader
{
    public int Id { get; set; }
    [PersonalData("email", "newsletter")] public string Mail { get; set; } = "";
    [PersonalData("nickname", "push")] public string Handle { get; set; } = "";
    [PersonalData("health-note", "research")] public string Note { get; set; } = "";
    [PersonalData("email", "profile")] public string Login { get; set; } = "";
    [ConsentCheck("newsletter")] public bool WantsNews { get; set; }
    [ConsentCheck("research")] public bool JoinsStudy { get; set; }
    [ConsentCheck] public bool AllowsAbroad { get; set; }
    [OptOutCheck("push")] public bool PushIsOn { get; set; }
    public bool Active { get; set; }
    public string Title { get; set; } = "";
}

public interface IConsents
{
    [ConsentCheck("newsletter")]
    Task<bool> MayMail(int reader);

    [ConsentCheck("newsletter")]
    bool May(Reader reader);
}

[ProcessedFor("newsletter")]
public sealed class Mailing(IConsents consents)
{
    private int _count;

    public string Plain(Reader reader) => reader.Mail.Trim(); // !EPD2016

    public string Asked(Reader reader) => reader.WantsNews ? reader.Mail.Trim() : ""; // ok

    public string OtherPurpose(Reader reader) => reader.JoinsStudy ? reader.Mail.Trim() : ""; // !EPD2016

    public string Negated(Reader reader) => !reader.WantsNews ? reader.Mail.Trim() : ""; // !EPD2016

    public string Matched(Reader reader) => reader is { WantsNews: true, Active: true } ? reader.Mail.Trim() : ""; // ok

    public string NotMatched(Reader reader) => reader is { Active: true } ? reader.Mail.Trim() : ""; // !EPD2016

    public string Chosen(Reader reader) => reader switch
    {
        { WantsNews: true } => reader.Mail, // ok
        { Active: true } => reader.Mail, // !EPD2016
        _ => "",
    };

    public void Early(Reader reader)
    {
        if (!reader.WantsNews)
        {
            return;
        }

        Keep(reader.Mail); // ok
    }

    public void NotEarly(Reader reader)
    {
        if (!reader.WantsNews)
        {
            _count++;
        }

        Keep(reader.Mail); // !EPD2016
    }

    public void Both(Reader reader, bool force)
    {
        if (reader.WantsNews && !force)
        {
            Keep(reader.Mail); // ok
        }

        if (reader.WantsNews || force)
        {
            Keep(reader.Mail); // !EPD2016
        }
    }

    public void Remembered(Reader reader)
    {
        var may = reader.WantsNews && reader.Active;
        if (may)
        {
            Keep(reader.Mail); // ok
        }
        else
        {
            Keep(reader.Mail); // !EPD2016
        }
    }

    public void Helped(Reader reader)
    {
        if (MayMail(reader))
        {
            Keep(reader.Mail); // ok
        }

        if (IsActive(reader))
        {
            Keep(reader.Mail); // !EPD2016
        }
    }

    public void Required(Reader reader)
    {
        Require(reader);
        Keep(reader.Mail); // ok
    }

    public void Swallowed(Reader reader)
    {
        try
        {
            Require(reader);
        }
        catch (InvalidOperationException)
        {
            _count++;
        }

        Keep(reader.Mail); // !EPD2016
    }

    public async Task Service(Reader reader)
    {
        if (!await consents.MayMail(reader.Id))
        {
            throw new InvalidOperationException("not allowed");
        }

        Keep(reader.Mail); // ok
    }

    public void Loop(IEnumerable<Reader> readers)
    {
        foreach (var reader in readers)
        {
            if (!consents.May(reader))
            {
                continue;
            }

            Keep(reader.Mail); // ok
        }

        foreach (var reader in readers.Where(one => one.WantsNews && one.Active))
        {
            Keep(reader.Mail); // ok
        }

        foreach (var reader in readers.Where(one => one.Active))
        {
            Keep(reader.Mail); // !EPD2016
        }

        var mails = readers.Where(consents.May).Select(one => one.Mail).ToList(); // ok
        var all = readers.Select(one => one.Mail).ToList(); // !EPD2016
        _count = mails.Count + all.Count;
    }

    public void Given([ConsentCheck("newsletter")] bool agreed, Reader reader)
    {
        if (agreed)
        {
            Keep(reader.Mail); // ok
        }
    }

    public void Callers(Reader reader)
    {
        if (reader.WantsNews)
        {
            Guarded(reader);
            HalfGuarded(reader);
        }

        HalfGuarded(reader);
    }

    private static void Require(Reader reader)
    {
        if (!reader.WantsNews)
        {
            throw new InvalidOperationException("not allowed");
        }
    }

    private static bool MayMail(Reader reader) => reader.Active && reader.WantsNews;

    private static bool IsActive(Reader reader) => reader.Active || reader.WantsNews;

    private void Guarded(Reader reader) => Keep(reader.Mail); // ok

    private void HalfGuarded(Reader reader) => Keep(reader.Mail); // !EPD2016

    private void Keep(string text) => _count += text.Length;
}

public sealed class Pushing
{
    [ProcessedFor("push")]
    public string Title(Reader reader) => "For " + reader.Handle; // !EPD2017

    [ProcessedFor("push")]
    public string Checked(Reader reader) => reader.PushIsOn ? "For " + reader.Handle : ""; // ok

    [ProcessedFor("push")]
    public string Consented(Reader reader) => reader.WantsNews ? "For " + reader.Handle : ""; // !EPD2017

    [ProcessedFor("push")]
    public string Foreign(Reader reader) => reader.PushIsOn ? "For " + reader.Login : ""; // !EPD2005

    [ProcessedFor("push")]
    public int Size(Reader reader) => reader.PushIsOn ? reader.Title.Length : 0; // ok

    [ProcessedFor("profile")]
    public string Own(Reader reader) => reader.Login; // ok

    [ProcessedFor("profile")]
    public string Borrowed(Reader reader) => reader.Handle; // !EPD2005

    [ProcessedFor("bookkeeping")]
    public string Invoice(Patient patient) => patient.InvoiceAddress; // ok

    [ProcessedFor("profile")]
    public string Reused(Patient patient) => patient.InvoiceAddress; // !EPD2018

    [ProcessedFor("profile"), ProcessedFor("support")]
    public string Several(Patient patient, Reader reader) => patient.HelpMail + reader.Login; // ok

    public string Undeclared(Patient patient) => patient.InvoiceAddress + patient.Note; // ok
}

public sealed class Sending(HttpClient http)
{
    public async Task Home(Reader reader)
    {
        await http.PostAsync("https://api.home.example/news", new StringContent(reader.Mail)); // !EPD2016
        if (reader.WantsNews)
        {
            await http.PostAsync("https://api.home.example/news", new StringContent(reader.Mail)); // ok
        }

        await http.PostAsync("https://api.home.example/login", new StringContent(reader.Login)); // ok
        var study = reader.JoinsStudy ? reader.Note : null;
        await http.PostAsync("https://api.home.example/study", new StringContent(study ?? "")); // ok
        await http.PostAsync("https://api.home.example/study", new StringContent(reader.Note)); // !EPD2016
    }

    public async Task Abroad(Reader reader)
    {
        await http.PostAsync("https://api.mailer.example/login", new StringContent(reader.Login)); // !EPD2001
        if (!reader.AllowsAbroad)
        {
            return;
        }

        await http.PostAsync("https://api.mailer.example/login", new StringContent(reader.Login)); // ok
        await http.PostAsync("https://api.mailer.example/login", new StringContent(reader.Title)); // ok
    }

    [SeparateAuthorisation("US")]
    public Task Authorised(Reader reader) => http.PostAsync("https://api.mailer.example/login", new StringContent(reader.Login)); // ok

    [SeparateAuthorisation("JP")]
    public Task Misdirected(Reader reader) => http.PostAsync("https://api.mailer.example/login", new StringContent(reader.Login)); // !EPD2001

    [SeparateAuthorisation("US")]
    public Task Passing(Reader reader) => Inner(reader.Login);

    private Task Inner(string text) => http.PostAsync("https://api.mailer.example/login", new StringContent(text)); // ok
}
