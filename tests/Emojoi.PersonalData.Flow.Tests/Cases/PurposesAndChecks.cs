using Microsoft.AspNetCore.SignalR;

namespace FlowCases.PurposesAndChecks;

public class Subscriber
{
    [PersonalData("email", "newsletter")]
    public string Mail { get; set; } = "";

    [PersonalData("nickname", "push")]
    public string Handle { get; set; } = "";

    [PersonalData("email", "support")]
    [PersonalData("email", "profile")]
    public string Both { get; set; } = "";

    [PersonalData("address", "bookkeeping", "statutory")]
    public string Invoice { get; set; } = "";

    public string Plan { get; set; } = "";

    [ConsentCheck("newsletter")]
    public bool WantsNews { get; set; }

    [ConsentCheck("research")]
    public bool WantsResearch { get; set; }

    [OptOutCheck("push")]
    public bool PushOn { get; set; }
}

public class Purposes
{
    [ProcessedFor("support")]
    public string Other_purpose(User user) => user.Email; // !EPD2005

    [ProcessedFor("profile")]
    public string Same_purpose(User user) => user.Email; // ok

    [ProcessedFor("support")]
    public string Untagged(User user) => user.Plan; // ok

    [ProcessedFor("support")]
    public string Two_purposes(Subscriber subscriber) => subscriber.Both; // ok

    [ProcessedFor("support"), ProcessedFor("profile")]
    public string Code_for_two(User user) => user.Nickname; // ok

    [ProcessedFor("security")]
    public string Neither(Subscriber subscriber) => subscriber.Both; // !EPD2005

    public string No_purpose(User user) => user.Email; // ok

    [ProcessedFor("support")]
    public string Names_only(User user) => nameof(user.Email); // ok
}

[ProcessedFor("support")]
public class Desk
{
    public string Of_the_type(User user)
    {
        var name = user.Nickname; // !EPD2005
        return "Dear " + name;
    }

    [ProcessedFor("profile")]
    public string Of_the_member(User user) => user.Nickname; // ok

    public string Help(Patient patient) => patient.HelpMail; // ok
}

[ProcessedFor("newsletter")]
public class News
{
    public string Unasked(Subscriber subscriber) => subscriber.Mail; // !EPD2016

    public string Asked(Subscriber subscriber) => subscriber.WantsNews ? subscriber.Mail : ""; // ok

    public string Asked_for_another(Subscriber subscriber) => subscriber.WantsResearch ? subscriber.Mail : ""; // !EPD2016

    public string Asked_before(Subscriber subscriber)
    {
        if (!subscriber.WantsNews)
        {
            return "";
        }

        return subscriber.Mail; // ok
    }

    public IEnumerable<string> Filtered(IEnumerable<Subscriber> subscribers)
    {
        foreach (var subscriber in subscribers)
        {
            if (subscriber.WantsNews)
            {
                yield return subscriber.Mail; // ok
            }
        }
    }

    public IEnumerable<string> Unfiltered(IEnumerable<Subscriber> subscribers)
    {
        foreach (var subscriber in subscribers)
        {
            if (!subscriber.WantsNews)
            {
                Console.WriteLine("no"); // ok
            }

            yield return subscriber.Mail; // !EPD2016
        }
    }

    public string Thrown(Subscriber subscriber)
    {
        _ = subscriber.WantsNews ? true : throw new InvalidOperationException("no consent");
        return subscriber.Mail; // ok
    }

    public string Pattern(Subscriber subscriber) => subscriber is { WantsNews: true } ? subscriber.Mail : ""; // ok

    public string Negated(Subscriber subscriber) => subscriber.WantsNews == false ? subscriber.Mail : ""; // !EPD2016
}

[ProcessedFor("push")]
public class Pusher
{
    public string Unasked(Subscriber subscriber) => subscriber.Handle; // !EPD2017

    public string Asked(Subscriber subscriber) => subscriber.PushOn ? subscriber.Handle : ""; // ok

    public string Asked_both(Subscriber subscriber)
    {
        if (subscriber.PushOn && subscriber.Plan == "x")
        {
            return subscriber.Handle; // ok
        }

        return "";
    }

    public string Loosely(Subscriber subscriber)
    {
        if (subscriber.PushOn || subscriber.Plan == "x")
        {
            return subscriber.Handle; // !EPD2017
        }

        return "";
    }
}

[ProcessedFor("profile")]
public class Blocked
{
    public string Blocked_data(Subscriber subscriber) => subscriber.Invoice; // !EPD2018

    [ProcessedFor("bookkeeping")]
    public string Books(Subscriber subscriber) => subscriber.Invoice; // ok

    public int Size(Subscriber subscriber) => subscriber.Plan.Length; // ok
}

public class ChatHub : Hub
{
    public Task All(User user) => Clients.All.SendAsync("joined", user.Nickname); // !EPD2019

    public Task All_others(User user) => Clients.Others.SendAsync("joined", user.Email); // !EPD2019

    public Task Caller(User user) => Clients.Caller.SendAsync("joined", user.Nickname); // ok

    public Task Group(User user) => Clients.Group("room").SendAsync("joined", user.Nickname); // ok

    public Task All_posts(User user) => Clients.All.SendAsync("posted", user.Posts); // ok

    public Task All_plans(User user) => Clients.All.SendAsync("joined", user.Plan); // ok

    [PublicDisclosure("explicit-consent")]
    public Task Agreed(User user) => Clients.All.SendAsync("joined", user.Nickname); // ok

    [PublicDisclosure("vital-interests")]
    public Task Unlisted_ground(User user) => Clients.All.SendAsync("joined", user.Nickname); // !EPD2019
}
