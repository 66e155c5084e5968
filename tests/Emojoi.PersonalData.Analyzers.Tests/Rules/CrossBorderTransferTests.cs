using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Analyzers.Tests.Flows;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class CrossBorderTransferTests
{
    private const string Source = """
        public class Member
        {
            [PersonalData("email", "profile")] public string Email { get; set; } = "";
            [PersonalData("shoe-size", "profile")] public string Shoe { get; set; } = "";
        }
        public class Gateway
        {
            public void Send(string text) { }
            public void Plain() { }
            [SeparateAuthorisation("US")] public void Authorised() { }
            [SeparateAuthorisation("DE")] public void Elsewhere() { }
            [SeparateAuthorisation("US"), SeparateAuthorisation("DE")] public void Both() { }
        }
        [SeparateAuthorisation("US")]
        public class AuthorisedGateway
        {
            public void Send() { }
            public class Inner { public void Send() { } }
        }
        """;

    [Theory]
    [InlineData("us", "Gateway.Plain", "US")]
    [InlineData("us", "Gateway.Elsewhere", "US")]
    [InlineData("both", "Gateway.Plain", "US,DE")]
    [InlineData("both", "Gateway.Authorised", "DE")]
    [InlineData("mixed", "Gateway.Plain", "US")]
    public async Task Reports_a_transfer_that_nobody_authorised(string recipient, string method, string regions) =>
        Assert.Equal(regions, (await Judge(recipient, method))!.Properties[DiagnosticProperties.Regions]);

    [Theory]
    [InlineData("us", "Gateway.Authorised")]
    [InlineData("us", "Gateway.Both")]
    [InlineData("both", "Gateway.Both")]
    [InlineData("us", "AuthorisedGateway.Send")]
    [InlineData("us", "AuthorisedGateway+Inner.Send")]
    public async Task Accepts_an_authorisation_on_the_method_or_around_it(string recipient, string method) => Assert.Null(await Judge(recipient, method));

    [Fact]
    public async Task Accepts_an_authorisation_on_the_way()
    {
        var scene = await FlowScene.Of(Source, Policy("separate-consent"));
        var flow = scene.Flow(SinkKind.Transfer, "Member.Email", "Gateway.Send", "Gateway.Plain").ToRecipient("us");
        var authorised = scene.Flow(SinkKind.Transfer, "Member.Email", "Gateway.Send", "Gateway.Authorised").Method;
        Assert.NotNull(new CrossBorderTransferRule().Judge(flow, scene.Policy));
        Assert.Null(new CrossBorderTransferRule().Judge(flow with { Path = [new FlowStep(authorised.Locations[0], authorised)] }, scene.Policy));
    }

    [Theory]
    [InlineData("inside")]
    [InlineData("unknown")]
    [InlineData("stranger")]
    public async Task Says_nothing_of_recipients_inside_and_of_unknown_ones(string recipient) => Assert.Null(await Judge(recipient, "Gateway.Plain"));

    [Theory]
    [InlineData(null)]
    [InlineData("profile")]
    [InlineData("mailing")]
    public async Task Accepts_a_consent_check(string? purpose) => Assert.Null(await Judge("us", "Gateway.Plain", flow => flow.Checked(GuardKind.Consent, purpose)));

    [Theory]
    [InlineData(GuardKind.Consent, "push")]
    [InlineData(GuardKind.OptOut, null)]
    [InlineData(GuardKind.Age, null)]
    public async Task Does_not_accept_another_check(GuardKind kind, string? purpose) =>
        Assert.NotNull(await Judge("us", "Gateway.Plain", flow => flow.Checked(kind, purpose)));

    [Fact]
    public async Task Says_nothing_of_sanitized_data() => Assert.Null(await Judge("us", "Gateway.Plain", flow => flow.Sanitized(Sanitization.Encrypt)));

    [Fact]
    public async Task Leaves_undefined_ids_to_their_own_rules()
    {
        var scene = await FlowScene.Of(Source, Policy("separate-consent"));
        Assert.Null(new CrossBorderTransferRule().Judge(scene.Flow(SinkKind.Transfer, "Member.Shoe", "Gateway.Send").ToRecipient("us"), scene.Policy));
    }

    [Fact]
    public async Task Needs_no_authorisation_where_the_policy_declares_transfers() => Assert.Null(await Judge("us", "Gateway.Plain", transfers: "declared"));

    [Fact]
    public async Task Accepts_no_authorisation_where_the_policy_rules_transfers_out()
    {
        var finding = await Judge("us", "Gateway.Authorised", flow => flow.Checked(GuardKind.Consent), "never");
        Assert.NotNull(finding);
        Assert.DoesNotContain(DiagnosticProperties.Regions, finding.Properties);
    }

    [Fact]
    public async Task Offers_no_authorisation_for_the_whole_world()
    {
        var finding = await Judge("world", "Gateway.Plain");
        Assert.NotNull(finding);
        Assert.DoesNotContain(DiagnosticProperties.Regions, finding.Properties);
    }

    [Theory]
    [InlineData("us", "separate-consent", "Recipient 'us' (US) gets 'Member.Email' (E-mail) in US, and the privacy policy keeps personal data in CN; obtain separate authorisation and mark the method [SeparateAuthorisation(\"US\")], or send it nothing (P-REGION)")]
    [InlineData("world", "separate-consent", "Recipient 'world' (World) gets 'Member.Email' (E-mail) in any country, and the privacy policy keeps personal data in CN; ask for consent to the transfer first, or send it nothing (P-REGION)")]
    [InlineData("us", "never", "Recipient 'us' (US) gets 'Member.Email' (E-mail) in US, and the privacy policy keeps personal data in CN; send it nothing: transfers are ruled out (P-REGION)")]
    public async Task Says_where_the_data_goes_and_what_to_do(string recipient, string transfers, string message)
    {
        var scene = await FlowScene.Of(Source, Policy(transfers));
        Assert.Equal(message, new CrossBorderTransferRule().Message(scene, scene.Flow(SinkKind.Transfer, "Member.Email", "Gateway.Send", "Gateway.Plain").ToRecipient(recipient)));
    }

    private static async Task<FlowFinding?> Judge(string recipient, string method, Func<DataFlow, DataFlow>? edit = null, string transfers = "separate-consent")
    {
        var scene = await FlowScene.Of(Source, Policy(transfers));
        var flow = scene.Flow(SinkKind.Transfer, "Member.Email", "Gateway.Send", method).ToRecipient(recipient);
        return new CrossBorderTransferRule().Judge(edit is null ? flow : edit(flow), scene.Policy);
    }

    private static string Policy(string transfers) => $$"""
        {
          "name": "Example", "version": "1", "effective": "2026-12-01",
          "categories": { "email": { "title": "E-mail" } },
          "purposes": {
            "profile": { "title": "Profile", "basis": "contract", "categories": {} },
            "mailing": { "title": "Mailing", "basis": "consent", "categories": {} },
            "push": { "title": "Push", "basis": "consent", "categories": {} }
          },
          "recipients": {
            "us": { "title": "US", "role": "processor", "regions": ["US"], "categories": ["email"], "purposes": ["mailing"] },
            "both": { "title": "Both", "role": "processor", "regions": ["US", "DE"], "categories": ["email"] },
            "mixed": { "title": "Mixed", "role": "processor", "regions": ["CN", "US"], "categories": ["email"] },
            "world": { "title": "World", "role": "processor", "regions": ["*"], "categories": ["email"] },
            "inside": { "title": "Inside", "role": "processor", "regions": ["CN"], "categories": ["email"] },
            "unknown": { "title": "Unknown", "role": "processor", "regions": ["subject"], "categories": ["email"] }
          },
          "storage": { "regions": ["CN"], "transfers": "{{transfers}}" }
        }
        """;
}
