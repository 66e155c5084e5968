using Microsoft.AspNetCore.Http;

namespace FlowCases.TaggedThings;

public class Sources
{
    [PersonalData("email", "profile")]
    public string Field = "";

    [PersonalData("email", "profile")]
    public static string Shared = "";

    public string Clean = "";

    [PersonalData("nickname", "profile")]
    public string this[int index] => "";

    public string this[string key] => "";

    [return: PersonalData("email", "profile")]
    public string Load() => "";

    public string LoadPlan() => "";

    [return: PersonalData("email", "profile")]
    public Task<string> LoadAsync() => Task.FromResult("");

    [return: PersonalData("email", "profile")]
    public IEnumerable<string> LoadAll() => [];
}

[PersonalData("address", "profile")]
public readonly struct Place(string town)
{
    public string Town { get; } = town;
}

[PersonalData("health-note", "research")]
public class Finding
{
    public string Text { get; set; } = "";

    public string Code() => "C" + Text;

    public override string ToString() => Text;
}

public interface IPerson
{
    [PersonalData("email", "profile")]
    string Mail { get; }

    string Plan { get; }
}

public class Person : IPerson
{
    public string Mail { get; set; } = "";
    public string Plan { get; set; } = "";
}

public class Base
{
    [PersonalData("phone", "profile")]
    public virtual string Phone { get; set; } = "";

    protected string Hidden { get; set; } = "";
}

public class Derived : Base
{
    public override string Phone { get; set; } = "";

    public void Print()
    {
        Console.WriteLine(Phone); // !EPD2007
        Console.WriteLine(base.Phone); // !EPD2007
        Console.WriteLine(Hidden); // ok
    }
}

public class TaggedThings(ILogger log)
{
    public void Members(Sources sources)
    {
        log.LogInformation("{Field}", sources.Field); // !EPD2006
        log.LogInformation("{Shared}", Sources.Shared); // !EPD2006
        log.LogInformation("{Clean}", sources.Clean); // ok
        log.LogInformation("{Item}", sources[1]); // !EPD2006
        log.LogInformation("{Item}", sources["a"]); // ok
        log.LogInformation("{Load}", sources.Load()); // !EPD2006
        log.LogInformation("{Load}", sources.LoadPlan()); // ok
        sources.Field = "x";
        log.LogInformation("{Field}", sources.Field); // !EPD2006
    }

    public async Task Returns(Sources sources)
    {
        log.LogInformation("{Load}", await sources.LoadAsync()); // !EPD2006
        foreach (var mail in sources.LoadAll())
        {
            log.LogInformation("{Mail}", mail); // !EPD2006
        }

        log.LogInformation("{Count}", sources.LoadAll().Count()); // ok
        Func<string> load = sources.Load;
        log.LogInformation("{Mail}", load()); // !EPD2006
    }

    public void Parameters([PersonalData("email", "profile")] string mail, string plan)
    {
        log.LogInformation("{Mail}", mail); // !EPD2006
        log.LogInformation("{Plan}", plan); // ok
        mail = "x";
        log.LogInformation("{Mail}", mail.Length); // ok
    }

    public void Lambda_parameters()
    {
        var show = ([PersonalData("email", "profile")] string mail, string plan) =>
        {
            log.LogInformation("{Mail}", mail); // !EPD2006
            log.LogInformation("{Plan}", plan); // ok
        };
        show("a", "b");
    }

    public void Types(Place place, Finding finding, List<Finding> findings)
    {
        log.LogInformation("{Town}", place.Town); // !EPD2006
        log.LogInformation("{Finding}", finding); // !EPD2006
        log.LogInformation("{Code}", finding.Code()); // !EPD2006
        log.LogInformation("{Text}", findings[0].Text); // !EPD2006
        log.LogInformation("{Count}", findings.Count); // ok
        log.LogInformation("{Null}", finding == null); // ok
        log.LogInformation("{Type}", finding!.GetType().Name); // ok
    }

    public void Interfaces(IPerson person, Person known)
    {
        log.LogInformation("{Mail}", person.Mail); // !EPD2006
        log.LogInformation("{Plan}", person.Plan); // ok
        log.LogInformation("{Mail}", known.Mail); // !EPD2006
        log.LogInformation("{Plan}", known.Plan); // ok
    }

    public void Generics<T>(T person, List<T> people)
        where T : IPerson
    {
        log.LogInformation("{Mail}", person.Mail); // !EPD2006
        log.LogInformation("{Plan}", person.Plan); // ok
        log.LogInformation("{Mail}", people.Find(one => one.Plan == "x")!.Mail); // !EPD2006
    }

    public void Copies_of_objects(User user)
    {
        var row = new Row { Mail = user.Email, Plan = user.Plan };
        log.LogInformation("{Mail}", row.Mail); // !EPD2006
        log.LogInformation("{Plan}", row.Plan); // ok
        var list = new List<Row> { row };
        log.LogInformation("{Mail}", list.Select(one => one.Mail).First()); // !EPD2006
        log.LogInformation("{Plan}", list.Select(one => one.Plan).First()); // ok
        log.LogInformation("{@Row}", row); // !EPD2006
        log.LogInformation("{@Row}", new Row { Plan = user.Plan }); // ok
    }

    public void Entities(List<User> users, Account account)
    {
        log.LogInformation("{Mail}", account.Owner.Email); // !EPD2006
        log.LogInformation("{Number}", account.Number); // ok
        log.LogInformation("{Currency}", account.Owner.Friend?.Plan); // ok
        var first = users.First(user => user.Email == "x");
        log.LogInformation("{Plan}", first.Plan); // ok
        log.LogInformation("{Phone}", first.Phone); // !EPD2006
        var (mails, plans) = (users.ConvertAll(user => user.Email), users.ConvertAll(user => user.Plan));
        log.LogInformation("{Mail}", mails[0]); // !EPD2006
        log.LogInformation("{Plan}", plans[0]); // ok
    }

    private class Row
    {
        public string Mail { get; set; } = "";
        public string Plan { get; set; } = "";
    }
}
