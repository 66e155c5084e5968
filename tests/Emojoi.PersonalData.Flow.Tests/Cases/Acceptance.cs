namespace FlowCases.Acceptance;

public class Applicant
{
    public int Id { get; set; }
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("ip-address", "security")] public string Address { get; set; } = "";
    [AcceptanceCheck] public bool Accepted { get; set; }
}

public interface ITerms
{
    [AcceptanceCheck]
    Task<bool> HasAcceptedAsync(int id);

    [AcceptanceCheck]
    void EnsureAccepted(int id);
}

[Recipient("home-cloud")]
public interface IApplicants
{
    Task SaveAsync(string text);
}

[ProcessedFor("profile"), ProcessedFor("security")]
public sealed class Applications(ITerms terms)
{
    public string Show(Applicant applicant) => applicant.Mail; // !EPD4004

    public string ShowAccepted(Applicant applicant) => applicant.Accepted ? applicant.Mail : ""; // ok

    public string Address(Applicant applicant) => applicant.Address; // ok

    public async Task<string> Asked(Applicant applicant)
    {
        if (!await terms.HasAcceptedAsync(applicant.Id))
        {
            return "";
        }

        return applicant.Mail; // ok
    }

    public string Ensured(Applicant applicant)
    {
        terms.EnsureAccepted(applicant.Id);
        return applicant.Mail; // ok
    }

    public string Late(Applicant applicant)
    {
        var mail = applicant.Mail; // !EPD4004
        terms.EnsureAccepted(applicant.Id);
        return mail;
    }
}

public sealed class Storing(IApplicants store)
{
    public Task Save(Applicant applicant) => store.SaveAsync(applicant.Mail); // !EPD4004

    public Task SaveAccepted(Applicant applicant, [AcceptanceCheck] bool accepted) => accepted ? store.SaveAsync(applicant.Mail) : Task.CompletedTask; // ok
}
