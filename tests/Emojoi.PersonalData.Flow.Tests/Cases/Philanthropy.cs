using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;

namespace FlowCases.Philanthropy;

public class Donor
{
    public int Id { get; set; }
    [PersonalData("email", "newsletter")] public string NewsMail { get; set; } = "";
    [PersonalData("health-note", "research")] public string Health { get; set; } = "";
    [PersonalData("nickname", "push")] public string Handle { get; set; } = "";
    [PersonalData("address", "bookkeeping")] public string InvoiceAddress { get; set; } = "";
    [PersonalData("email", "support"), PersonalData("email", "newsletter")] public string AnyMail { get; set; } = "";
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("age-bucket", "profile")] public string Ages { get; set; } = "";
    public decimal Amount { get; set; }
    public Choices Choices { get; init; } = new();
}

public sealed class Choices
{
    [ConsentCheck("newsletter")] public bool? News { get; set; }

    [ConsentCheck("research")] public bool Research { get; set; }

    [OptOutCheck("push")] public bool Push { get; set; }

    public bool Loud { get; set; }
}

public enum Decision
{
    Denied,
    Granted,
}

public interface IGate
{
    [ConsentCheck]
    ValueTask<bool> AllowsAsync(int donor, string purpose, CancellationToken token = default);

    [ConsentCheck("research")]
    void DemandResearch(int donor);

    [ConsentCheck("newsletter")]
    bool TryNews(int donor, out string reason);

    [OptOutCheck("push")]
    bool MayPush(Donor donor);
}

[Recipient("home-cloud")]
public interface IStore
{
    Task PutAsync(string key, object value);
}

public abstract class GuardedJob(IGate gate)
{
    protected bool Allowed(Donor donor) => donor.Choices is { Research: true };

    protected void Require(Donor donor)
    {
        if (!donor.Choices.Research)
        {
            throw new UnauthorizedAccessException("no consent of " + donor.Id);
        }
    }

    protected async Task<bool> Both(Donor donor, CancellationToken token)
    {
        if (donor.Amount <= 0)
        {
            return false;
        }

        return await gate.AllowsAsync(donor.Id, "newsletter", token);
    }

    protected async Task<bool> Either(Donor donor, CancellationToken token)
    {
        if (donor.Amount <= 0)
        {
            return true;
        }

        return await gate.AllowsAsync(donor.Id, "newsletter", token);
    }
}

[ProcessedFor("research")]
public sealed class ResearchJob(IGate gate, IStore store) : GuardedJob(gate)
{
    private readonly IGate _gate = gate;

    public async Task Guarded(Donor donor)
    {
        if (Allowed(donor))
        {
            await store.PutAsync("a", donor.Health); // ok
        }
        else
        {
            await store.PutAsync("a", donor.Health); // !EPD2016
        }
    }

    public async Task Required(Donor donor, bool quick)
    {
        if (!quick)
        {
            Require(donor);
            await store.PutAsync("b", donor.Health); // ok
        }

        await store.PutAsync("b", donor.Health); // !EPD2016
        _gate.DemandResearch(donor.Id);
        await store.PutAsync("c", donor.Health); // ok
    }

    public async Task Looped(List<Donor> donors)
    {
        foreach (var donor in donors)
        {
            if (donor.Choices.Research is false)
            {
                continue;
            }

            await store.PutAsync("d", donor.Health); // ok
        }

        foreach (var donor in donors)
        {
            if (donor.Choices.Research)
            {
                donor.Amount++;
            }

            await store.PutAsync("d", donor.Health); // !EPD2016
        }

        foreach (var donor in donors.Where(one => one is { Choices.Research: true, Amount: > 3 }))
        {
            await store.PutAsync("e", donor.Health); // ok
        }

        foreach (var donor in donors.Where(one => !one.Choices.Research || one.Amount > 3))
        {
            await store.PutAsync("e", donor.Health); // !EPD2016
        }
    }

    public async Task Caught(Donor donor)
    {
        try
        {
            Require(donor);
        }
        catch (UnauthorizedAccessException)
        {
            donor.Amount = 0;
        }

        await store.PutAsync("f", donor.Health); // !EPD2016
        try
        {
            Require(donor);
            await store.PutAsync("g", donor.Health); // ok
        }
        finally
        {
            donor.Amount = 1;
        }

        await store.PutAsync("h", donor.Health); // ok
    }

    public async Task Decided(Donor donor)
    {
        var decision = donor.Choices.Research ? Decision.Granted : Decision.Denied;
        donor.Amount += decision == Decision.Denied ? 1 : 0;
        var allowed = donor.Choices.Research && donor.Amount > 0;
        if (!allowed)
        {
            return;
        }

        await Locally();

        async Task Locally() => await store.PutAsync("i", donor.Health); // ok
    }
}

[ProcessedFor("newsletter")]
public sealed class Newsletter(IGate gate, IStore store) : GuardedJob(gate)
{
    private readonly IGate _gate = gate;

    public async Task Written(Donor donor, CancellationToken token)
    {
        if (await Both(donor, token))
        {
            await store.PutAsync("a", donor.NewsMail); // ok
        }

        if (await Either(donor, token))
        {
            await store.PutAsync("a", donor.NewsMail); // !EPD2016
        }

        await (donor.Choices.News == true ? store.PutAsync("b", donor.NewsMail) : Task.CompletedTask); // ok
        await (donor.Choices.News != false ? store.PutAsync("b", donor.NewsMail) : Task.CompletedTask); // !EPD2016
        if (donor.Choices.News ?? false)
        {
            await store.PutAsync("c", donor.NewsMail); // ok
        }

        if (donor.Choices.News ?? true)
        {
            await store.PutAsync("c", donor.NewsMail); // !EPD2016
        }

        if (!_gate.TryNews(donor.Id, out var reason))
        {
            await store.PutAsync("reason", reason); // ok
            return;
        }

        await store.PutAsync("d", donor.NewsMail); // ok
        await store.PutAsync("d", donor.AnyMail); // ok
    }

    public string Other(Donor donor) => donor.Choices.News is true ? donor.Name : ""; // !EPD2005

    public string Kept(Donor donor) => donor.InvoiceAddress[..3]; // !EPD2018

    public decimal Sum(IEnumerable<Donor> donors) => donors.Sum(donor => donor.Amount); // ok
}

[ProcessedFor("push")]
public sealed class PushJob(IGate gate, IStore store)
{
    public async Task Pushed(Donor donor)
    {
        if (!gate.MayPush(donor))
        {
            return;
        }

        await store.PutAsync("p", new { donor.Amount }); // ok
    }

    public IEnumerable<string> Handles(IEnumerable<Donor> donors) => donors.Where(gate.MayPush).Select(donor => donor.Handle); // ok

    public IEnumerable<string> AllHandles(IEnumerable<Donor> donors) => donors.Where(donor => donor.Amount > 3).Select(donor => donor.Handle); // !EPD2017

    public string Loud(Donor donor) => donor.Choices is { Loud: true } ? donor.Handle : ""; // !EPD2017

    public string Quiet(Donor donor) => donor.Choices is { Push: true, Loud: true } ? donor.Handle : ""; // ok

    public string Title(Donor donor, [OptOutCheck("push")] bool wants)
    {
        var title = wants switch
        {
            true => donor.Handle, // ok
            false => "somebody",
        };
        return title + (wants ? "" : donor.Handle); // !EPD2017
    }
}

[ProcessedFor("bookkeeping")]
public sealed class Books
{
    public string Address(Donor donor) => donor.InvoiceAddress; // ok

    [ProcessedFor("support")]
    public string Help(Donor donor) => donor.AnyMail; // ok

    [ProcessedFor("support")]
    public string Wrong(Donor donor) => donor.InvoiceAddress; // !EPD2018

    public string Name(Donor donor) => "Dear " + donor.Name; // !EPD2005
}

public sealed class Pseudonyms(HttpClient http)
{
    [Sanitizes(Sanitization.Mask)]
    public static string Masked(string text) => text.Length > 2 ? text[..2] + "***" : "***";

    public static string Mask(string text) => text.Length > 2 ? text[..2] + "***" : "***";

    public async Task Told(Donor donor, byte[] key)
    {
        Console.WriteLine(Masked(donor.Name)); // ok
        Console.WriteLine(Mask(donor.Name)); // !EPD2007
        var digest = new byte[32];
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(donor.Name), digest);
        Console.WriteLine(Convert.ToHexString(digest)); // ok
        SHA256.HashData(Encoding.UTF8.GetBytes(donor.Name), digest); // !EPD4003
        Console.WriteLine(Convert.ToHexString(digest)); // ok
        SHA256.HashData(Encoding.UTF8.GetBytes("depot" + donor.Id), digest); // ok
        using var sha = SHA1.Create();
        var weak = sha.ComputeHash(Encoding.UTF8.GetBytes(donor.Name.ToLowerInvariant())); // !EPD4003
        using var keyed = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        keyed.AppendData(Encoding.UTF8.GetBytes(donor.Name)); // ok
        Console.WriteLine(BitConverter.ToString(keyed.GetHashAndReset())); // ok
        await http.PostAsJsonAsync("https://ads.example/x", new { Key = BitConverter.ToString(weak) }); // !EPD2004
        await http.PostAsJsonAsync("https://ads.example/x", new { Key = Masked(donor.Name), donor.Amount }); // !EPD2004
        await http.PostAsJsonAsync("https://ads.example/x", new { donor.Ages, donor.Amount }); // ok
        await http.PostAsJsonAsync("https://elsewhere.example/x", new { Key = BitConverter.ToString(weak) }); // ok
        var protectedText = Rfc2898DeriveBytes.Pbkdf2(donor.Name, key, 100_000, HashAlgorithmName.SHA256, 32); // ok
        Console.WriteLine(Convert.ToBase64String(protectedText)); // ok
        using var aes = new AesGcm(key, 16);
        var (plain, cipher, tag, nonce) = (Encoding.UTF8.GetBytes(donor.Name), new byte[64], new byte[16], new byte[12]);
        aes.Encrypt(nonce, plain, cipher.AsSpan(0, plain.Length), tag);
        Console.WriteLine(Convert.ToBase64String(cipher)); // ok
        var opened = new byte[plain.Length];
        aes.Decrypt(nonce, cipher, tag, opened);
        Console.WriteLine(Encoding.UTF8.GetString(opened)); // !EPD2007
    }
}
