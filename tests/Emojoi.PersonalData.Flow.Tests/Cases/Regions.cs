using System.Net.Http.Json;

namespace FlowCases.Regions;

[Recipient("mailer")]
public interface IMailer
{
    void Send(string to);
}

[StoredIn("US")]
public class AbroadRow
{
    public string Value { get; set; } = "";
    public int Count { get; set; }
}

[StoredIn("CN")]
public class HomeRow
{
    public string Value { get; set; } = "";
}

public class MixedRow
{
    [StoredIn("DE")] public string Abroad { get; set; } = "";
    [StoredIn("CN")] public string Home { get; set; } = "";
}

public class Regions(IMailer mailer, HttpClient client)
{
    public void Unauthorised(User user)
    {
        mailer.Send(user.Email); // !EPD2001
        mailer.Send("office@example.org"); // ok
    }

    [SeparateAuthorisation("US")]
    public void Authorised(User user)
    {
        mailer.Send(user.Email); // ok
    }

    [SeparateAuthorisation("DE")]
    public void Authorised_for_another_country(User user)
    {
        mailer.Send(user.Email); // !EPD2001
    }

    public void Asked_for_consent(User user)
    {
        if (MayTransfer)
        {
            mailer.Send(user.Email); // ok
        }

        mailer.Send(user.Email); // !EPD2001
    }

    public void Asked_and_returned(User user)
    {
        if (!MayTransfer)
        {
            return;
        }

        mailer.Send(user.Email); // ok
    }

    public void Asked_the_wrong_way(User user)
    {
        if (!MayTransfer)
        {
            mailer.Send(user.Email); // !EPD2001
        }
    }

    public async Task By_host(User user)
    {
        await client.PostAsJsonAsync("https://api.mailer.example/x", user.Email); // !EPD2001
        await client.PostAsJsonAsync("https://api.home.example/x", user.Email); // ok
    }

    [SeparateAuthorisation("US")]
    public async Task By_host_authorised(User user)
    {
        await client.PostAsJsonAsync("https://api.mailer.example/x", user.Email); // ok
    }

    [SeparateAuthorisation("US")]
    public void Authorised_through_a_helper(User user) => SendFor(user.Email);

    public void Unauthorised_through_a_helper(User user) => SendPlainly(user.Email);

    public void Stored(User user, AbroadRow abroad, HomeRow home, MixedRow mixed)
    {
        abroad.Value = user.Email; // !EPD2015
        abroad.Value = user.Plan; // ok
        abroad.Count = user.Email.Length; // ok
        home.Value = user.Email; // ok
        mixed.Abroad = user.Nickname; // !EPD2015
        mixed.Home = user.Nickname; // ok
    }

    public AbroadRow Stored_by_an_initializer(User user) => new()
    {
        Value = user.Phone!, // !EPD2015
        Count = user.Logins, // ok
    };

    [ConsentCheck("profile")]
    public bool MayTransfer { get; init; }

    private void SendFor(string to) => mailer.Send(to); // ok

    private void SendPlainly(string to) => mailer.Send(to); // !EPD2001
}
