using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Analyzers.Tests.Flows;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class RecipientNotEntitledTests
{
    private const string Mailer = "https://api.mailer.example/v1";

    private const string Source = """
        public class Member
        {
            [PersonalData("email", "profile")] public string Email { get; set; } = "";
            [PersonalData("nickname", "profile")] public string Nickname { get; set; } = "";
            [PersonalData("birth-date", "profile")] public string Birthday { get; set; } = "";
            [PersonalData("email", "security")] public string Alarm { get; set; } = "";
            [PersonalData("email", "security"), PersonalData("email", "profile")] public string Both { get; set; } = "";
            [PersonalData("shoe-size", "profile")] public string Shoe { get; set; } = "";
            [PersonalData("nickname", "walking")] public string Walk { get; set; } = "";
            [PersonalData("email", "payment")] public string Receipt { get; set; } = "";
            public string Theme { get; set; } = "";
        }
        public class Gateway { public void Send(string text) { } }
        """;

    [Theory]
    [InlineData("Member.Nickname", "nickname", "")]
    [InlineData("Member.Email Member.Birthday Member.Nickname", "birth-date,nickname", "")]
    [InlineData("Member.Alarm", "", "security")]
    [InlineData("Member.Alarm Member.Nickname", "nickname", "security")]
    public async Task Reports_what_the_recipient_may_not_have(string data, string categories, string purposes)
    {
        var finding = await Judge(data);
        Assert.NotNull(finding);
        Assert.Equal("mailer", finding.Properties[DiagnosticProperties.Recipient]);
        Assert.Equal(categories, finding.Properties[DiagnosticProperties.Categories]);
        Assert.Equal(purposes, finding.Properties[DiagnosticProperties.Purposes]);
    }

    [Theory]
    [InlineData("Member.Email")]
    [InlineData("Member.Both")]
    [InlineData("Member.Theme")]
    public async Task Accepts_what_the_recipient_may_have(string data) => Assert.Null(await Judge(data));

    [Theory]
    [InlineData("Member.Shoe")]
    [InlineData("Member.Walk")]
    public async Task Leaves_undefined_ids_to_their_own_rules(string data) => Assert.Null(await Judge(data));

    [Theory]
    [InlineData(Sanitization.Mask)]
    [InlineData(Sanitization.Hash)]
    [InlineData(Sanitization.Encrypt)]
    public async Task Is_silent_about_sanitized_data(Sanitization how) => Assert.Null(await Judge("Member.Nickname", flow => flow.Sanitized(how)));

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("http://localhost/")]
    public async Task Says_nothing_of_other_hosts(string address) => Assert.Null(await Judge("Member.Nickname", flow => flow.To(address)));

    [Theory]
    [InlineData(SinkKind.Log)]
    [InlineData(SinkKind.Use)]
    [InlineData(SinkKind.Response)]
    public async Task Says_nothing_of_what_is_not_sent(SinkKind kind) =>
        Assert.Null(await Judge("Member.Nickname", flow => flow with { Sink = flow.Sink with { Kind = kind } }));

    [Fact]
    public async Task Knows_the_recipient_by_its_attribute() =>
        Assert.NotNull(await Judge("Member.Nickname", flow => flow.To().ToRecipient("mailer")));

    [Fact]
    public async Task A_recipient_that_collects_for_a_purpose_still_needs_the_category() =>
        Assert.Equal("", (await Judge("Member.Receipt", flow => flow.ToRecipient("pay-institution")))?.Properties[DiagnosticProperties.Purposes]);

    [Theory]
    [InlineData("\"categories\": [\"email\"],", "\"categories\": [\"nick-name\"],")]
    [InlineData("\"purposes\": [\"profile\"], \"safeguard\"", "\"purposes\": [\"profiles\"], \"safeguard\"")]
    public async Task Is_silent_where_the_recipient_names_an_undefined_id(string list, string broken)
    {
        var policy = ExamplePolicy.Text.Replace(list, broken, StringComparison.Ordinal);
        Assert.NotEqual(ExamplePolicy.Text, policy);
        var scene = await FlowScene.Of(Source, policy);
        Assert.Null(new RecipientNotEntitledRule().Judge(scene.Flow(SinkKind.Transfer, "Member.Nickname", "Gateway.Send").To(Mailer), scene.Policy));
    }

    [Fact]
    public async Task Says_what_the_policy_allows_and_what_is_missing()
    {
        var scene = await FlowScene.Of(Source);
        var rule = new RecipientNotEntitledRule();
        var flow = scene.Flow(SinkKind.Transfer, "Member.Nickname", "Gateway.Send");
        Assert.Equal(
            "Recipient 'mailer' (Mail delivery) gets 'Member.Nickname' (Nickname), and may have only 'email' for 'profile' by the privacy policy; send it nothing else, or add category 'nickname' to the recipient (S-AFFILIATE, S-PARTNER)",
            rule.Message(scene, flow.To(Mailer)));
        Assert.Equal(
            "Recipient 'ads' (Advertising partners) gets 'Member.Nickname' (Nickname), and may have no personal data by the privacy policy; send it nothing else, or add category 'nickname' and purpose 'profile' to the recipient (S-AFFILIATE, S-PARTNER)",
            rule.Message(scene, flow.ToRecipient("ads")));
    }

    private static async Task<FlowFinding?> Judge(string data, Func<DataFlow, DataFlow>? edit = null)
    {
        var scene = await FlowScene.Of(Source);
        var flow = scene.Flow(SinkKind.Transfer, data, "Gateway.Send").To(Mailer);
        return new RecipientNotEntitledRule().Judge(edit is null ? flow : edit(flow), scene.Policy);
    }
}
