namespace FlowCases.Therapy;

public class Client
{
    public int Id { get; set; }
    [PersonalData("health-note", "research")] public string Diagnosis { get; set; } = "";
    [PersonalData("email", "newsletter")] public string News { get; set; } = "";
    [PersonalData("nickname", "push")] public string Handle { get; set; } = "";
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("ip-address", "security")] public string? Address { get; set; }
    public int Sessions { get; set; }
    [ConsentCheck("research")] public bool InStudy { get; set; }
    [AcceptanceCheck] public bool HasAccepted { get; set; }
}

public interface ITerms
{
    [AcceptanceCheck]
    bool Accepted(int id);

    [AcceptanceCheck]
    Task EnsureAsync(int id, CancellationToken token);
}

public interface IStudies
{
    [ConsentCheck("research")]
    Task<bool> TakesPartAsync(int id);

    [ConsentCheck("research"), ConsentCheck("newsletter")]
    bool Both(int id);

    [OptOutCheck("push")]
    bool WantsPush(int id);
}

[Recipient("home-cloud")]
public interface IVault
{
    Task Keep(object? value);
}

public abstract class Step
{
    public async Task Run(Client client)
    {
        if (await MayRun(client))
        {
            await Do(client);
        }
    }

    protected abstract Task<bool> MayRun(Client client);

    protected abstract Task Do(Client client);
}

[ProcessedFor("research")]
public sealed class Studies(IStudies studies, IVault vault, ITerms terms)
{
    public async Task Kept(Client client)
    {
        if (!terms.Accepted(client.Id))
        {
            return;
        }

        var takesPart = await studies.TakesPartAsync(client.Id);
        if (!takesPart)
        {
            return;
        }

        await vault.Keep(client.Diagnosis); // ok
    }

    public async Task Alternatives(Client client, int kind)
    {
        await terms.EnsureAsync(client.Id, default);
        switch (kind)
        {
            case 1 when client.InStudy:
                await vault.Keep(client.Diagnosis); // ok
                break;
            case 2 when client.Sessions > 3:
                await vault.Keep(client.Diagnosis); // !EPD2016
                break;
            case 3 or 4 when studies.Both(client.Id):
                await vault.Keep(client.Diagnosis); // ok
                break;
            default:
                await vault.Keep(client.Sessions); // ok
                break;
        }
    }

    public async Task Tuples(Client client, bool urgent)
    {
        await terms.EnsureAsync(client.Id, default);
        await ((client.InStudy, urgent) switch
        {
            (true, _) => vault.Keep(client.Diagnosis), // ok
            (false, true) => vault.Keep(client.Diagnosis), // !EPD2016
            _ => Task.CompletedTask,
        });
        var ok = client is { InStudy: true, Sessions: > 0 };
        if (ok)
        {
            await vault.Keep(client.Diagnosis); // ok
        }

        if (client is not { InStudy: true })
        {
            return;
        }

        await vault.Keep(client.Diagnosis); // ok
    }

    public async Task Nested(IEnumerable<Client> clients)
    {
        foreach (var client in clients)
        {
            try
            {
                await terms.EnsureAsync(client.Id, default);
                if (client.InStudy || client.Sessions > 100)
                {
                    await vault.Keep(client.Diagnosis); // !EPD2016
                }

                while (client.InStudy)
                {
                    await vault.Keep(client.Diagnosis); // ok
                    client.Sessions--;
                }
            }
            catch (InvalidOperationException)
            {
                client.Sessions = 0;
            }
        }

        var chosen = from client in clients
                     where client.InStudy && terms.Accepted(client.Id)
                     select client.Diagnosis; // ok
        var others = from client in clients
                     where client.Sessions > 3 && terms.Accepted(client.Id)
                     select client.Diagnosis; // !EPD2016
        await vault.Keep(chosen.Count() + others.Count()); // ok
    }

    public async Task Delegated(Client client)
    {
        await terms.EnsureAsync(client.Id, default);
        if (client.InStudy)
        {
            await With(client, one => vault.Keep(one.Diagnosis)); // ok
        }

        await With(client, one => vault.Keep(one.Diagnosis)); // !EPD2016
        Func<Client, bool> may = one => one.InStudy;
        if (may(client))
        {
            await vault.Keep(client.Diagnosis); // ok
        }
    }

    private static Task With(Client client, Func<Client, Task> action) => action(client);
}

[ProcessedFor("push"), ProcessedFor("profile")]
public sealed class Greetings(IStudies studies, ITerms terms)
{
    public string Late(Client client) => "Dear " + client.Name; // !EPD4004

    public string Timely(Client client) => client.HasAccepted is true ? "Dear " + client.Name : "Dear guest"; // ok

    public string Asked(Client client)
    {
        var text = terms.Accepted(client.Id) ? client.Mail : "nobody"; // ok
        return text + client.Sessions; // ok
    }

    public string? Pushed(Client client) => !studies.WantsPush(client.Id) ? null : client.Handle; // ok

    public string? Pushy(Client client) => studies.Both(client.Id) ? null : client.Handle; // !EPD2017

    public string Foreign(Client client) => client.Address ?? "none"; // !EPD2005

    public int Length(Client client) => client.Sessions * 2; // ok
}

[ProcessedFor("newsletter")]
public sealed class NewsStep(IStudies studies, IVault vault, ITerms terms) : Step
{
    protected override async Task<bool> MayRun(Client client)
    {
        await Task.Yield();
        return studies.Both(client.Id) && terms.Accepted(client.Id);
    }

    protected override Task Do(Client client) => vault.Keep(client.News); // ok
}

[ProcessedFor("newsletter")]
public sealed class HastyStep(IVault vault, ITerms terms) : Step
{
    protected override Task<bool> MayRun(Client client) => Task.FromResult(terms.Accepted(client.Id) && client.Sessions > 0);

    protected override Task Do(Client client) => vault.Keep(client.News); // !EPD2016
}

public sealed class Storage(IVault vault, ITerms terms)
{
    public async Task Save(Client client)
    {
        await vault.Keep(client.Sessions); // ok
        await vault.Keep(client.Address); // ok
        await vault.Keep(client.Mail); // !EPD4004
        await terms.EnsureAsync(client.Id, default);
        await vault.Keep(client.Mail); // ok
    }
}
