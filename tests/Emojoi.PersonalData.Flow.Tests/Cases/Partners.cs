using AdKit;
using Helpdesk.Sdk;
using HomeKit;
using Mailer;
using SisterKit;

namespace Mailer
{
    public sealed record Letter(string To, string Text);

    public sealed class MailClient
    {
        public string? Sender { get; set; }

        public Task Send(string to, string text) => Task.CompletedTask;

        public Task Send(Letter letter) => Task.CompletedTask;
    }
}

namespace HomeKit
{
    public static class Home
    {
        public static void Store<T>(string key, T value)
        {
        }
    }
}

namespace SisterKit.Api.V2
{
    public interface ISister
    {
        Task Share(object profile);
    }
}

namespace SisterKit
{
    public static class Sister
    {
        public static void Share(string name, int age)
        {
        }
    }
}

namespace AdKit
{
    public sealed class Audience
    {
        public List<string> Keys { get; } = [];
    }

    public sealed class Ads
    {
        public void Upload(Audience audience)
        {
        }

        public void Count(int people)
        {
        }
    }
}

namespace Helpdesk.Sdk
{
    public sealed class Ticket
    {
        public string? Requester { get; set; }

        public string? Text { get; set; }
    }

    public sealed class Desk
    {
        public void Open(Ticket ticket)
        {
        }
    }
}

namespace FlowCases.Partners
{
    [Recipient("mailer")]
    public interface INewsletterService
    {
        Task Subscribe(string mail, string language);
    }

    [Recipient("nobody-knows")]
    public interface IStranger
    {
        void Tell(object what);
    }

    public interface IArchive
    {
        void Put(string box, [Recipient("sister")] string content);
    }

    public sealed class Reports
    {
        [Recipient("ads")]
        public string? Segment { get; set; }

        [Recipient("home-cloud")]
        public void Keep(User user)
        {
        }
    }

    public sealed class Kits(MailClient mails, SisterKit.Api.V2.ISister sister, Ads ads, Desk desk)
    {
        public async Task Mail(User user)
        {
            await mails.Send(user.Email, "Hello"); // !EPD2001
            await mails.Send("office@example.org", "Hello"); // ok
            await mails.Send("office@example.org", "Hello " + user.Nickname); // !EPD2003
            await mails.Send("office@example.org", "Plan " + user.Plan); // ok
            await mails.Send(new Letter(user.Email, user.Plan)); // !EPD2001
            await mails.Send(new Letter("office@example.org", user.Plan)); // ok
            Home.Store("user", user); // ok
            Home.Store("mail", user.Email); // ok
        }

        public async Task Share(User user)
        {
            Sister.Share(user.Nickname, user.Logins); // ok
            Sister.Share(user.Plan, user.BirthDate.Year); // !EPD2003
            await sister.Share(new { user.Nickname }); // ok
            await sister.Share(new { user.Nickname, user.Phone }); // !EPD2003
            await sister.Share(new { Has = user.Phone is not null }); // ok
        }

        public void Advertise(User user, List<User> users)
        {
            var audience = new Audience();
            audience.Keys.Add(user.AgeBucket);
            ads.Upload(audience); // ok
            audience.Keys.Add(user.Email);
            ads.Upload(audience); // !EPD2004
            ads.Count(users.Count(one => one.Email.EndsWith(".cn", StringComparison.Ordinal))); // ok
            ads.Count(user.BirthDate.Year); // !EPD2004
        }

        public void Help(User user, Patient patient)
        {
            desk.Open(new Ticket { Requester = patient.HelpMail, Text = patient.Ward }); // ok
            desk.Open(new Ticket { Requester = user.Email }); // !EPD2003
            var ticket = new Ticket { Text = user.Plan };
            desk.Open(ticket); // ok
            ticket.Text = patient.Note;
            desk.Open(ticket); // !EPD2003
        }
    }

    public sealed class Marked(INewsletterService newsletter, IStranger stranger, IArchive archive, Reports reports)
    {
        public async Task Call(User user)
        {
            await newsletter.Subscribe(user.Email, "zh"); // !EPD2001
            await newsletter.Subscribe("office@example.org", user.Plan); // ok
            await newsletter.Subscribe(user.Phone ?? "", "zh"); // !EPD2003
            stranger.Tell(user.Logins); // ok
            stranger.Tell(user); // !EPD2002
            archive.Put("box", user.Nickname); // ok
            archive.Put(user.Email, "content"); // ok
            archive.Put("box", user.Email); // !EPD2003
            reports.Segment = user.AgeBucket; // ok
            reports.Segment = user.Nickname; // !EPD2004
            reports.Keep(user); // ok
        }
    }

    [StoredIn("US")] // !EPD2015
    public sealed class Backup
    {
        [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    }

    [StoredIn("CN")] // ok
    public sealed class Primary
    {
        [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    }

    [StoredIn("US")] // ok
    public sealed class Cache
    {
        public string Key { get; set; } = "";

        public string Value { get; set; } = "";

        public static Cache Of(User user) => new() { Key = user.Plan, Value = "x" }; // ok

        public static Cache Bad(User user) => new() { Key = user.Plan, Value = user.Nickname }; // !EPD2015
    }
}
