using System.Text;
using System.Text.Json;
using Emojoi.Social.Members;
using Emojoi.Social.Operations;
using Emojoi.Social.Partners;
using Emojoi.Social.Rights;

namespace Emojoi.Social.Demonstration;

/// <summary>Tells the life of an account, from registration to erasure.</summary>
internal sealed class AccountStory(SocialStore store, TimeProvider time, TextWriter output)
{
    private readonly ExampleLife _life = new(store, time);
    private readonly RightsDesk _desk = new(store, time);

    public void Tell()
    {
        var (mei, jonas) = Register();
        Share(mei);
        Export(mei, "Mei asks for her data (R-ACCESS)", "export-before.json");
        Correct(mei);
        Close(mei, jonas);
    }

    private (Member Mei, Member Jonas) Register()
    {
        output.Heading("Registration");
        output.WriteLine($"Somebody of 16 years registers: {(_life.TryChild() is null ? "refused, and nothing is kept (M-AGE)" : "accepted")}");
        var mei = _life.Mei();
        var jonas = _life.Jonas();
        _life.Live(mei, jonas);
        output.WriteLine($"Mei is member {mei.Id}, Jonas is member {jonas.Id}. What they are called is not printed: a console ends in a log (P-ACCESS).");
        output.WriteLine($"Jonas did not allow the microphone, so the room kept {store.Clips.Count} clip of two (R-CONSENT).");
        return (mei, jonas);
    }

    private void Share(Member mei)
    {
        output.Heading("What partners get");
        var partners = new CountingPartners();
        var desk = new PartnerDesk(store, partners, partners, partners);
        store.Crashes.ForEach(desk.Report);
        desk.WarnOf(mei.Devices[0]);
        desk.TellReach();
        output.WriteLine($"The supplier looks at {partners.Crashes} crash (S-PARTNER), the affiliate watches {partners.Devices} device (S-AFFILIATE).");
        output.WriteLine($"Advertisers learn that they reach {partners.Audience} people, and not whom (S-ADS).");
    }

    private void Export(Member member, string title, string file)
    {
        output.Heading(title);
        using var json = new MemoryStream();
        _desk.Export(member, json);
        var text = Encoding.UTF8.GetString(json.ToArray());
        output.WriteLine(text);
        output.WriteLine($"Written to {OutputFolder.Write(file, text)}");
    }

    private void Correct(Member mei)
    {
        output.Heading("Mei corrects her data (R-CORRECT)");
        Correct(mei, nameof(MemberProfile.Profession), "Archivist");
        Correct(mei, nameof(MemberProfile.Nickname), "M");
        var signIn = store.SignIns.First(signIn => signIn.MemberId == mei.Id);
        using var address = JsonDocument.Parse("\"198.51.100.1\"");
        var before = signIn.IpAddress;
        var outcome = signIn.RectifyPersonalData(nameof(SignIn.IpAddress), address.RootElement);
        output.WriteLine($"IpAddress of a sign-in: {outcome}, {(Equals(before, signIn.IpAddress) ? "it stays what it was" : "it changed")}");
    }

    private void Correct(Member member, string name, string value)
    {
        using var json = JsonDocument.Parse($"\"{value}\"");
        output.WriteLine($"{name} becomes \"{value}\": {_desk.Correct(member, name, json.RootElement)}");
    }

    private void Close(Member mei, Member jonas)
    {
        output.Heading("Mei cancels her account (R-CANCEL, R-ERASE)");
        _desk.Close(mei);
        Outcome(nameof(MemberProfile), nameof(MemberProfile.Nickname), MemberProfilePersonalData.ErasureOutcomeOf);
        Outcome(nameof(SignIn), nameof(SignIn.UserAgent), SignInPersonalData.ErasureOutcomeOf);
        Outcome(nameof(SignIn), nameof(SignIn.IpAddress), SignInPersonalData.ErasureOutcomeOf);
        output.WriteLine("What is blocked is kept because a law requires it, and used for nothing else (T-PERIOD).");
        Export(mei, "What is left of Mei", "export-after.json");
        output.WriteLine($"Jonas keeps his part of the conversation (P-PUBLIC): {new PersonalRecords(store, jonas).Reactions.Count()} reaction");
    }

    private void Outcome(string type, string name, Func<string, ErasureOutcome> outcomeOf) =>
        output.WriteLine($"{type}.{name}: {outcomeOf(name)}");
}
