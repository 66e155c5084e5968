using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Analyzers.Tests.Flows;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class UnknownRecipientTests
{
    private const string Source = """
        public class Member
        {
            [PersonalData("email", "profile")] public string Email { get; set; } = "";
            [PersonalData("ip-address", "security")] public string Address { get; set; } = "";
            [PersonalData("shoe-size", "profile")] public string Shoe { get; set; } = "";
            public string Theme { get; set; } = "";
        }
        public class Gateway { public void Send(string text) { } }
        """;

    [Theory]
    [InlineData("https://tracker.example/collect")]
    [InlineData("https://mailer.example/")]
    [InlineData("wss://tracker.example")]
    [InlineData("tracker.example:25")]
    public async Task Reports_a_host_that_the_policy_does_not_name(string address) => Assert.NotNull(await Judge("Member.Email", flow => flow.To(address)));

    [Fact]
    public async Task Reports_one_unknown_host_among_known_ones() =>
        Assert.NotNull(await Judge("Member.Email", flow => flow.To("https://api.mailer.example/", "https://tracker.example/")));

    [Fact]
    public async Task Reports_a_recipient_that_only_code_names() => Assert.NotNull(await Judge("Member.Email", flow => flow.ToRecipient("tracker")));

    [Theory]
    [InlineData("https://api.mailer.example/")]
    [InlineData("https://API.PAY.example")]
    [InlineData("http://localhost:4318/")]
    [InlineData("https://")]
    [InlineData("")]
    public async Task Says_nothing_of_known_hosts_of_ones_own_machine_and_of_what_is_not_known(string address) =>
        Assert.Null(await Judge("Member.Email", flow => flow.To(address)));

    [Theory]
    [InlineData("Member.Theme")]
    [InlineData("Member.Shoe")]
    public async Task Says_nothing_of_other_data(string data) => Assert.Null(await Judge(data, flow => flow.To("https://tracker.example/")));

    [Fact]
    public async Task Says_nothing_where_nobody_is_named() => Assert.Null(await Judge("Member.Email", flow => flow));

    [Fact]
    public async Task Says_nothing_of_hashed_data() =>
        Assert.Null(await Judge("Member.Email", flow => flow.To("https://tracker.example/").Sanitized(Sanitization.Hash)));

    [Fact]
    public async Task Is_silent_where_the_recipients_cannot_be_read() => Assert.Null(await Judge(
        "Member.Email",
        flow => flow.To("https://tracker.example/"),
        """{ "name": "x", "version": "1", "effective": "2026-01-01", "categories": { "email": { "title": "E" } }, "purposes": { "profile": { "title": "P", "basis": "contract", "categories": {} } }, "recipients": 7 }"""));

    [Fact]
    public async Task Says_who_gets_what()
    {
        var scene = await FlowScene.Of(Source);
        Assert.Equal(
            "Host 'tracker.example' gets 'Member.Email' (E-mail address) and 'Member.Address' (IP address), and the privacy policy names no such recipient; declare the recipient, or send it nothing (S-CONSENT)",
            new UnknownRecipientRule().Message(scene, scene.Flow(SinkKind.Transfer, "Member.Email Member.Address", "Gateway.Send").To("https://tracker.example/")));
        var finding = (await Judge("Member.Email Member.Address", flow => flow.To("https://tracker.example/")))!;
        Assert.Equal(
            ("tracker.example", "email,ip-address", "profile,security"),
            (finding.Properties[DiagnosticProperties.Host], finding.Properties[DiagnosticProperties.Categories], finding.Properties[DiagnosticProperties.Purposes]));
    }

    private static async Task<FlowFinding?> Judge(string data, Func<DataFlow, DataFlow> edit, string? policy = null)
    {
        var scene = await FlowScene.Of(Source, policy);
        return new UnknownRecipientRule().Judge(edit(scene.Flow(SinkKind.Transfer, data, "Gateway.Send")), scene.Policy);
    }
}
