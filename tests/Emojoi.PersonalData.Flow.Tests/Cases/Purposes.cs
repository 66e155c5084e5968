namespace FlowCases.Purposes;

[ProcessedFor("support")]
public class SupportDesk
{
    public int Foreign_data(User user) => Measure(user.Email); // !EPD2005

    public int Own_data(Patient patient) => Measure(patient.HelpMail); // ok

    public int Untagged_data(User user) => Measure(user.Plan); // ok

    private static int Measure(string text) => text.Split('@').Length;
}

public class Purposes
{
    [ProcessedFor("profile")]
    public string For_its_own_purpose(User user) => user.Email.Trim(); // ok

    [ProcessedFor("security")]
    public string For_another_purpose(User user) => user.Email.Trim(); // !EPD2005

    [ProcessedFor("security")]
    [ProcessedFor("profile")]
    public string For_one_of_two(User user) => user.Email.Trim(); // ok

    public string Undeclared(User user) => user.Email.Trim(); // ok

    [ProcessedFor("security")]
    public string Untagged(User user) => user.Plan.Trim(); // ok

    [ProcessedFor("support")]
    public string Blocked_by_law(Patient patient) => patient.InvoiceAddress.Trim(); // !EPD2018

    [ProcessedFor("bookkeeping")]
    public string Blocked_for_its_own_purpose(Patient patient) => patient.InvoiceAddress.Trim(); // ok

    [ProcessedFor("security")]
    public string Ward(Patient patient) => patient.Ward.Trim(); // ok

    public void Given_to_code_of_another_purpose(User user, Statistics statistics)
    {
        statistics.Note(user.Email); // !EPD2005
        statistics.Note(user.Plan); // ok
    }
}

public class Statistics
{
    [ProcessedFor("security")]
    public void Note(string text) => _ = text; // ok
}
