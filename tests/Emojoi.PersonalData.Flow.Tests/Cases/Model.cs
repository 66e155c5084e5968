// The tagged types of the cases.
global using System;
global using System.Collections.Generic;
global using System.IO;
global using System.Linq;
global using System.Net.Http;
global using System.Threading;
global using System.Threading.Tasks;
global using Emojoi.PersonalData;
global using FlowCases.Model;
global using Microsoft.Extensions.Logging;

namespace FlowCases.Model;

[DataSubject("member")]
public class User
{
    [SubjectKey] public int Id { get; set; }
    [PersonalData("email", "profile")] public string Email { get; set; } = "";
    [PersonalData("nickname", "profile")] public string Nickname { get; set; } = "";
    [PersonalData("phone", "profile")] public string? Phone { get; set; }
    [PersonalData("birth-date", "profile")] public DateTime BirthDate { get; set; }
    [PersonalData("age-bucket", "profile")] public string AgeBucket { get; set; } = "";
    [PersonalData("post", "profile")] public List<string> Posts { get; set; } = [];
    public string Plan { get; set; } = "free";
    public int Logins { get; set; }
    public User? Friend { get; set; }
}

public class Account
{
    public int Number { get; set; }
    public string Currency { get; set; } = "";
    public User Owner { get; set; } = new();
}

public record Contact([property: PersonalData("email", "profile")] string Mail, string Topic);

[PersonalData("address", "profile")]
public class Address
{
    public string Street { get; set; } = "";
    public string City { get; set; } = "";
}

public class Patient
{
    [PersonalData("health-note", "research")] public string Note { get; set; } = "";
    [PersonalData("email", "newsletter")] public string News { get; set; } = "";
    [PersonalData("nickname", "push")] public string Handle { get; set; } = "";
    [PersonalData("address", "bookkeeping")] public string InvoiceAddress { get; set; } = "";
    [PersonalData("email", "support")] public string HelpMail { get; set; } = "";
    public string Ward { get; set; } = "";
}
