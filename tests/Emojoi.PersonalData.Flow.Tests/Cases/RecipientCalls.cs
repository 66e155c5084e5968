using System.Net.Http.Json;
using System.Text;

namespace HomeKit
{
    public sealed class HomeClient
    {
        public void Send(object body)
        {
        }
    }
}

namespace Mailer
{
    public sealed class MailClient
    {
        public void Send(string to, string text)
        {
        }

        public void Configure(int timeout)
        {
        }
    }
}

namespace SisterKit.Deep
{
    public sealed class SisterClient
    {
        public System.Threading.Tasks.Task SendAsync(object body) => System.Threading.Tasks.Task.CompletedTask;
    }
}

namespace SisterKitten
{
    public sealed class Cat
    {
        public void Send(object body)
        {
        }
    }
}

namespace AdKit
{
    public static class Ads
    {
        public static void Track(string name, IDictionary<string, object> values)
        {
        }
    }
}

namespace FlowCases.RecipientCalls
{
    [Recipient("mailer")]
    public interface IForeign
    {
        void Send(string text);
    }

    [Recipient("home-cloud")]
    public interface INear
    {
        void Send(string text);
    }

    public interface IMixed
    {
        [Recipient("sister")]
        void ToSister(string text);

        void Local(string text);

        void Partly(string text, [Recipient("ads")] string segment);
    }

    [Recipient("nobody-knows")]
    public interface IUnlisted
    {
        void Send(string text);
    }

    public class Member
    {
        [PersonalData("email", "profile")]
        public string Mail { get; set; } = "";

        public string Plan { get; set; } = "";

        [ConsentCheck]
        public bool AllowsTransfer { get; set; }

        public bool IsActive { get; set; }
    }

    public class RecipientCalls(IForeign foreign, INear near, IMixed mixed, IUnlisted unlisted, HttpClient client)
    {
        public void By_namespace(User user, HomeKit.HomeClient home, Mailer.MailClient mail, SisterKit.Deep.SisterClient sister, SisterKitten.Cat cat)
        {
            home.Send(user); // ok
            mail.Send("a", user.Email); // !EPD2001
            mail.Send("a", user.Plan); // ok
            mail.Send("a", user.Nickname); // !EPD2003
            mail.Configure(user.Logins); // ok
            sister.SendAsync(user.Nickname); // ok
            sister.SendAsync(user.Email); // !EPD2003
            cat.Send(user.Email); // ok
            AdKit.Ads.Track("x", new Dictionary<string, object> { ["bucket"] = user.AgeBucket }); // ok
            AdKit.Ads.Track("x", new Dictionary<string, object> { ["mail"] = user.Email }); // !EPD2004
            AdKit.Ads.Track("x", new Dictionary<string, object> { ["plan"] = user.Plan }); // ok
        }

        public void By_attribute(User user)
        {
            foreign.Send(user.Email); // !EPD2001
            foreign.Send(user.Plan); // ok
            near.Send(user.Email); // ok
            mixed.ToSister(user.Nickname); // ok
            mixed.ToSister(user.Email); // !EPD2003
            mixed.Local(user.Email); // ok
            mixed.Partly(user.Email, user.AgeBucket); // ok
            mixed.Partly(user.Plan, user.Nickname); // !EPD2004
            unlisted.Send(user.Email); // !EPD2002
            unlisted.Send(user.Plan); // ok
        }

        public void With_consent(Member member)
        {
            if (member.AllowsTransfer)
            {
                foreign.Send(member.Mail); // ok
            }

            if (!member.AllowsTransfer)
            {
                return;
            }

            foreign.Send(member.Mail); // ok
        }

        public void With_another_check(Member member)
        {
            if (member.IsActive)
            {
                foreign.Send(member.Mail); // !EPD2001
            }

            if (member.AllowsTransfer || member.IsActive)
            {
                foreign.Send(member.Mail); // !EPD2001
            }

            if (member.IsActive && member.AllowsTransfer)
            {
                foreign.Send(member.Mail); // ok
            }

            if (member.AllowsTransfer)
            {
                Console.WriteLine("may go"); // ok
            }

            foreign.Send(member.Mail); // !EPD2001
        }

        public void Guarded_by_a_helper(Member member)
        {
            Ensure(member);
            foreign.Send(member.Mail); // ok
        }

        private static void Ensure(Member member)
        {
            if (!member.AllowsTransfer)
            {
                throw new InvalidOperationException("no consent");
            }
        }

        public void Asked_by_the_caller(Member member)
        {
            if (member.AllowsTransfer)
            {
                Deliver(member);
            }
        }

        private void Deliver(Member member) => foreign.Send(member.Mail); // ok

        public void Through_helpers(User user)
        {
            Forward(user.Email);
            ForwardPlan(user.Plan);
            Outer(user.Nickname);
        }

        private void Forward(string text) => foreign.Send(text); // !EPD2001

        private void ForwardPlan(string text) => foreign.Send(text); // ok

        private void Outer(string text) => Inner("<" + text + ">");

        private void Inner(string text) => mixed.ToSister(text); // ok

        public async Task Chosen_hosts(User user, bool test)
        {
            var host = test ? "https://localhost:5001" : "https://collector.example";
            await client.PostAsJsonAsync(host + "/x", user.Email); // !EPD2002
            var builder = new StringBuilder("https://api.home.example");
            builder.Append("/users");
            await client.PostAsJsonAsync(builder.ToString(), user.Email); // ok
            var uri = new Uri(new Uri("https://collector.example"), "users");
            await client.PostAsJsonAsync(uri, user.Email); // !EPD2002
            await client.PostAsJsonAsync(string.Format("https://{0}/x", "collector.example"), user.Email); // !EPD2002
            await client.PostAsJsonAsync("/relative", user.Email); // ok
            await client.PostAsJsonAsync(Address(), user.Nickname); // !EPD2002
        }

        private static string Address() => "https://collector.example/x";
    }
}
