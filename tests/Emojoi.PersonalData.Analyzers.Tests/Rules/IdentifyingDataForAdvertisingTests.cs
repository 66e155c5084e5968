using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Analyzers.Tests.Flows;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class IdentifyingDataForAdvertisingTests
{
    private const string Source = """
        public class Member
        {
            [PersonalData("email", "profile")] public string Email { get; set; } = "";
            [PersonalData("age-bucket", "profile")] public string Age { get; set; } = "";
            [PersonalData("shoe-size", "profile")] public string Shoe { get; set; } = "";
        }
        public class Gateway { public void Send(string text) { } }
        """;

    private const string Policy = """
        {
          "name": "Example", "version": "1", "effective": "2026-12-01",
          "categories": { "email": { "title": "E-mail" }, "age-bucket": { "title": "Age bucket", "identifying": false } },
          "purposes": { "profile": { "title": "Profile", "basis": "contract", "categories": {} } },
          "recipients": {
            "ads": { "title": "Ads", "role": "advertiser", "regions": [], "categories": [], "hosts": ["shared.example"] },
            "ads-allowed": { "title": "Ads", "role": "advertiser", "regions": [], "identifiable": true, "categories": ["email"], "hosts": ["shared.example"] },
            "counter": { "title": "Counter", "role": "processor", "regions": [], "identifiable": false, "categories": [], "hosts": ["counter.example"] },
            "mailer": { "title": "Mailer", "role": "processor", "regions": [], "categories": ["email"], "hosts": ["mailer.example"] }
          }
        }
        """;

    [Theory]
    [InlineData("ads", SinkKind.Transfer)]
    [InlineData("counter", SinkKind.Transfer)]
    [InlineData("counter", SinkKind.Url)]
    [InlineData("counter", SinkKind.Telemetry)]
    public async Task Reports_who_gets_aggregates_only(string recipient, SinkKind kind) => Assert.NotNull(await Judge("Member.Email", flow => flow.ToRecipient(recipient), kind));

    [Theory]
    [InlineData(Sanitization.Mask)]
    [InlineData(Sanitization.Hash)]
    [InlineData(Sanitization.Mask | Sanitization.Hash)]
    public async Task Reports_a_masked_or_hashed_value_of_one_person(Sanitization how) =>
        Assert.NotNull(await Judge("Member.Email", flow => flow.ToRecipient("ads").Sanitized(how)));

    [Theory]
    [InlineData(Sanitization.Redact)]
    [InlineData(Sanitization.Encrypt)]
    [InlineData(Sanitization.Aggregate)]
    [InlineData(Sanitization.Hash | Sanitization.Aggregate)]
    public async Task Says_nothing_of_what_is_of_nobody(Sanitization how) =>
        Assert.Null(await Judge("Member.Email", flow => flow.ToRecipient("ads").Sanitized(how)));

    [Theory]
    [InlineData("mailer")]
    [InlineData("ads-allowed")]
    [InlineData("stranger")]
    public async Task Says_nothing_of_recipients_that_may_know_people(string recipient) => Assert.Null(await Judge("Member.Email", flow => flow.ToRecipient(recipient)));

    [Theory]
    [InlineData("Member.Age")]
    [InlineData("Member.Shoe")]
    public async Task Says_nothing_of_data_that_identifies_nobody(string data) => Assert.Null(await Judge(data, flow => flow.ToRecipient("ads")));

    [Fact]
    public async Task Says_nothing_where_another_recipient_shares_the_host() => Assert.Null(await Judge("Member.Email", flow => flow.To("https://shared.example/")));

    [Fact]
    public async Task Says_nothing_of_a_log() => Assert.Null(await Judge("Member.Email", flow => flow.ToRecipient("ads"), SinkKind.Log));

    [Fact]
    public async Task Says_that_a_hash_is_still_of_one_person()
    {
        var scene = await FlowScene.Of(Source, Policy);
        var flow = scene.Flow(SinkKind.Transfer, "Member.Email", "Gateway.Send").To("https://counter.example/");
        Assert.Equal(
            "Recipient 'counter' (Counter) gets 'Member.Email' (E-mail), masked or hashed but still of one person, and may have nothing that identifies a person by the privacy policy; send counts, sums or other aggregates (S-ADS)",
            new IdentifyingDataForAdvertisingRule().Message(scene, flow.Sanitized(Sanitization.Hash)));
    }

    private static async Task<FlowFinding?> Judge(string data, Func<DataFlow, DataFlow> edit, SinkKind kind = SinkKind.Transfer)
    {
        var scene = await FlowScene.Of(Source, Policy);
        return new IdentifyingDataForAdvertisingRule().Judge(edit(scene.Flow(kind, data, "Gateway.Send")), scene.Policy);
    }
}
