using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Analyzers.Tests.Flows;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class BlockedDataUseTests
{
    private const string Source = """
        public class Member
        {
            [PersonalData("ip-address", "security", "statutory")] public string Kept { get; set; } = "";
            [PersonalData("ip-address", "security", "statutory"), PersonalData("nickname", "profile")] public string Both { get; set; } = "";
            [PersonalData("ip-address", "security")] public string Free { get; set; } = "";
        }

        public class Code
        {
            [ProcessedFor("push")] public void Push() { }
            [ProcessedFor("security")] public void Defend() { }
            public void Run() { }
        }
        """;

    [Fact]
    public async Task Reports_use_for_another_purpose() => Assert.NotNull(await Judge(SinkKind.Use, "Member.Kept", "Code.Push"));

    [Fact]
    public async Task Reports_a_recipient_that_has_it_for_another_purpose() =>
        Assert.NotNull(await Judge(SinkKind.Transfer, "Member.Kept", "Code.Run", flow => flow.ToRecipient("mailer")));

    [Theory]
    [InlineData("Member.Kept", "Code.Defend")]
    [InlineData("Member.Kept", "Code.Run")]
    [InlineData("Member.Free", "Code.Push")]
    [InlineData("Member.Both", "Code.Push")]
    public async Task Says_nothing_of_its_own_purpose_and_of_data_that_is_not_blocked(string data, string code) =>
        Assert.Null(await Judge(SinkKind.Use, data, code));

    [Theory]
    [InlineData("Member.Free", "mailer")]
    [InlineData("Member.Kept", "stranger")]
    public async Task Leaves_other_transfers_to_other_rules(string data, string recipient) =>
        Assert.Null(await Judge(SinkKind.Transfer, data, "Code.Run", flow => flow.ToRecipient(recipient)));

    [Fact]
    public async Task Says_nothing_of_sanitized_data() =>
        Assert.Null(await Judge(SinkKind.Use, "Member.Kept", "Code.Push", flow => flow.Sanitized(Sanitization.Hash)));

    [Fact]
    public async Task Says_what_the_data_is_kept_for()
    {
        var scene = await FlowScene.Of(Source);
        var rule = new BlockedDataUseRule();
        Assert.Equal(
            "Code for purpose 'push' uses 'Member.Kept' (IP address), which is blocked: it is kept only because of Cybersecurity Law art. 21; use it for purpose 'security' alone (T-PERIOD)",
            rule.Message(scene, scene.Flow(SinkKind.Use, "Member.Kept", "Code.Push")));
        Assert.StartsWith(
            "Recipient 'mailer' (Mail delivery) gets 'Member.Kept' (IP address), which is blocked",
            rule.Message(scene, scene.Flow(SinkKind.Transfer, "Member.Kept", "Code.Run").ToRecipient("mailer")),
            StringComparison.Ordinal);
    }

    private static async Task<FlowFinding?> Judge(SinkKind kind, string data, string code, Func<DataFlow, DataFlow>? edit = null)
    {
        var scene = await FlowScene.Of(Source);
        var flow = scene.Flow(kind, data, code);
        return new BlockedDataUseRule().Judge(edit is null ? flow : edit(flow), scene.Policy);
    }
}
