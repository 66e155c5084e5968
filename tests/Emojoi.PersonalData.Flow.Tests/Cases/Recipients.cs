using AdKit;
using Helpdesk.Sdk;
using HomeKit;
using HomeKit.Storage;
using Mailer;
using SisterKit;

namespace AdKit
{
    public class Tracker
    {
        public void Track(string name, object? value) => _ = name;

        public void Identify(string id) => _ = id;
    }
}

namespace HomeKit
{
    public class Vault
    {
        public void Store(object value) => _ = value;
    }
}

namespace HomeKit.Storage
{
    public class Bucket
    {
        public void Put(string key, string value) => _ = key;
    }
}

namespace HomeKitchen
{
    public class Oven
    {
        public void Bake(string text) => _ = text;
    }
}

namespace Mailer
{
    public class MailClient
    {
        public void Send(string to, string body) => _ = to;

        public string Server { get; set; } = "";
    }

    public class Message(string to)
    {
        public string To { get; } = to;
    }
}

namespace SisterKit
{
    public class Sync
    {
        public void Push(object value) => _ = value;
    }
}

namespace Helpdesk.Sdk
{
    public class Desk
    {
        public void Open(string who, string text) => _ = who;
    }
}

namespace FlowCases.Recipients
{
    [Recipient("sister")]
    public interface ISister
    {
        void Share(string text);
    }

    public class Sister : ISister
    {
        public void Share(string text) => _ = text;
    }

    public interface IPartner
    {
        [Recipient("nobody-we-know")]
        void Share(string text);

        [Recipient("ads")]
        void Advertise(string text);

        [Recipient("home-cloud")]
        void Keep(string text);

        void Nothing(string text);
    }

    public class Partner : IPartner
    {
        public void Share(string text) => _ = text;

        public void Advertise(string text) => _ = text;

        public void Keep(string text) => _ = text;

        public void Nothing(string text) => _ = text;
    }

    public static class Sender
    {
        public static void Send(string note, [Recipient("sister")] string text) => _ = note + text;

        public static void Show([Recipient("ads")] string text) => _ = text;
    }

    public class Recipients
    {
        public void Of_an_sdk(Tracker tracker, Vault vault, Bucket bucket, User user)
        {
            tracker.Track("mail", user.Email); // !EPD2004
            tracker.Identify(user.Nickname); // !EPD2004
            tracker.Track("age", user.AgeBucket); // ok
            tracker.Track("plan", user.Plan); // ok
            vault.Store(user.Email); // ok
            bucket.Put(user.Nickname, user.Email); // ok
        }

        public void A_namespace_is_whole_segments(HomeKitchen.Oven oven, User user)
        {
            oven.Bake(user.Email); // ok
        }

        public void With_categories(Sync sync, User user)
        {
            sync.Push(user.Email); // !EPD2003
            sync.Push(user.Nickname); // ok
            sync.Push(user.Plan); // ok
            sync.Push(new { user.Phone }); // !EPD2003
            sync.Push(new { user.Nickname }); // ok
        }

        public void With_purposes(Desk desk, User user, Patient patient)
        {
            desk.Open(user.Email, "help"); // !EPD2003
            desk.Open(patient.HelpMail, "help"); // ok
            desk.Open("anonymous", user.Plan); // ok
        }

        public void Abroad(MailClient mailer, User user)
        {
            mailer.Send(user.Email, "hello"); // !EPD2001
            mailer.Send("office@example.org", "hello"); // ok
            mailer.Send(user.Phone!, "hello"); // !EPD2003
            mailer.Send("office@example.org", user.Plan); // ok
        }

        public void Marked_types(ISister sister, User user)
        {
            sister.Share(user.Email); // !EPD2003
            sister.Share(user.Nickname); // ok
            new Sister().Share(user.Phone!); // !EPD2003
        }

        public void Marked_methods(IPartner partner, User user)
        {
            partner.Share(user.Email); // !EPD2002
            partner.Share(user.Plan); // ok
            partner.Advertise(user.Email); // !EPD2004
            partner.Advertise(user.AgeBucket); // ok
            partner.Keep(user.Email); // ok
            partner.Nothing(user.Email); // ok
        }

        public void Marked_parameters(User user)
        {
            Sender.Send(user.Email, user.Nickname); // ok
            Sender.Send("x", user.Email); // !EPD2003
            Sender.Show(user.Nickname); // !EPD2004
            Sender.Show(user.AgeBucket); // ok
        }

        public void Masked_data_is_still_one_persons(Tracker tracker, User user)
        {
            tracker.Identify(Digest(user.Email)); // !EPD2004
            tracker.Identify(Star(user.Nickname)); // !EPD2004
            tracker.Track("mails", user.Email.Length); // ok
            tracker.Track("has", user.Phone is not null); // ok
        }

        public void Masked_data_elsewhere(Sync sync, MailClient mailer, User user)
        {
            sync.Push(Digest(user.Email)); // ok
            mailer.Send(Star(user.Email), "hello"); // ok
        }

        public void Aggregates_are_for_everybody(Tracker tracker, List<User> users)
        {
            tracker.Track("users", users.Count); // ok
            tracker.Track("first", users[0].Nickname); // !EPD2004
            tracker.Track("plans", users.GroupBy(user => user.Plan).Count()); // ok
        }

        public void In_a_helper(Sync sync, User user)
        {
            Push(sync, user.Email);
            PushName(sync, user.Nickname);
        }

        private static void Push(Sync sync, string text) => sync.Push(text); // !EPD2003

        private static void PushName(Sync sync, string text) => sync.Push(text); // ok

        [Sanitizes(Sanitization.Hash)]
        private static string Digest(string text) => text;

        [Sanitizes(Sanitization.Mask)]
        private static string Star(string text) => text;
    }
}
