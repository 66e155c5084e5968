using System.Collections.ObjectModel;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace FlowCases.CopiesOfPupils;

public sealed class Learner
{
    public int Number { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("email", "profile")] public string? Mail { get; set; }
    [PersonalData("birth-date", "profile")] public DateTime Born { get; set; }
    [PersonalData("age-bucket", "profile")] public string Ages { get; set; } = "";
    public string Class { get; set; } = "";
}

public sealed class Report
{
    public required string Title { get; set; }
    public string? Footer { get; init; }
    public DateTime? Since { get; set; }
    public int[] Years { get; set; } = [];
    public ICollection<string> Lines { get; } = new Collection<string>();
    public IReadOnlyCollection<string>? Names { get; set; }
    public bool Complete { get; set; }
    [PersonalData("nickname", "profile")] public string Author { get; set; } = "";
    [NotPersonalData("a bucket of many")] public string? Bucket { get; set; }
}

[StoredIn("FR")]
public sealed class Backup
{
    public string? Text { get; set; }
    public int Size { get; set; }
    [StoredIn("CN")] public string? Local { get; set; }
}

public abstract class Form
{
    public string Heading { get; protected set; } = "";

    protected string? Signature { get; set; }

    public virtual void Fill(Learner learner) => Heading = learner.Class; // ok
}

public sealed class LetterForm : Form
{
    public string? Salutation { get; private set; }

    public override void Fill(Learner learner)
    {
        base.Fill(learner);
        Salutation = Greeting(learner); // !EPD1012
        Signature = learner.Class; // ok
    }

    public void Sign(Learner learner) => this.Signature = learner.Name.Split(' ').Last(); // !EPD1012

    private static string Greeting(Learner learner) => $"Dear {learner.Name},";
}

public static class Reports
{
    public static Report For(Learner learner) => new()
    {
        Title = $"Report of class {learner.Class}", // ok
        Author = learner.Name, // ok
        Footer = learner.Mail ?? "no mail", // !EPD1012
        Complete = learner.Born < DateTime.Today, // ok
        Bucket = learner.Ages, // ok
    };

    public static void Extend(this Report report, IReadOnlyList<Learner> learners)
    {
        report.Title += " (" + learners.Count + ")"; // ok
        report.Since = learners.Min(one => one.Born); // !EPD1012
        report.Years = [.. learners.Select(one => one.Born.Year)]; // !EPD1012
        report.Names = learners.Select(one => one.Class).Distinct().ToList(); // ok
        report.Names = learners.Select(one => one.Name).Order().ToList(); // !EPD1012
        report.Complete = learners.All(one => one.Mail is not null); // ok
        report.Title = learners.Count > 0 ? learners[0].Class : "empty"; // ok
        report.Title = learners.Count > 0 ? learners[0].Name : "empty"; // !EPD1012
        (report.Author, report.Title) = (learners[0].Name, learners[0].Class); // ok
    }

    public static Backup Keep(Learner learner)
    {
        var backup = new Backup { Size = learner.Name.Length }; // ok
        backup.Text = learner.Class; // ok
        backup.Text = learner.Name + ";" + learner.Class; // !EPD2015
        backup.Local = learner.Name; // ok
        return backup;
    }
}

[ApiController]
public sealed class VisitsController : ControllerBase
{
    private static string? _agent;
    private readonly List<string> _seen = [];

    public string? Last { get; set; }

    [PersonalData("ip-address", "security")] public string? Address { get; set; }

    [HttpGet("visit")]
    public int Visit()
    {
        Address = HttpContext.Connection.RemoteIpAddress?.ToString(); // ok
        Last = HttpContext.Connection.RemoteIpAddress?.ToString(); // !EPD1013
        Last = HttpContext.Connection.RemotePort.ToString(); // ok
        _agent = Request.Headers.UserAgent.FirstOrDefault(); // !EPD1013
        _agent = Request.Headers.Accept.FirstOrDefault(); // ok
        Last = Request.Headers["X-Real-IP"]; // !EPD1013
        Last = User.FindFirstValue(ClaimTypes.DateOfBirth); // !EPD1013
        Last = User.FindFirstValue("tenant"); // ok
        Last = User.Claims.Count().ToString(); // ok
        return _seen.Count; // ok
    }
}
