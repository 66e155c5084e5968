using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Analyzers.Tests.Flows;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class UseWithoutOptOutTests
{
    private const string Source = """
        public class Member
        {
            [PersonalData("email", "profile")] public string Email { get; set; } = "";
            [PersonalData("nickname", "push")] public string Nickname { get; set; } = "";
        }

        public class Code { [ProcessedFor("push")] public void Push() { } }
        """;

    [Fact]
    public async Task Reports_a_use_that_does_not_ask_for_the_setting()
    {
        var scene = await FlowScene.Of(Source);
        Assert.Equal(
            "'Member.Nickname' (Nickname) is used for purpose 'push', which people may switch off, on a path that does not ask whether they did; ask a member marked [OptOutCheck(\"push\")] first (C-PORTRAIT, K-TRACK)",
            new UseWithoutOptOutRule().Message(scene, scene.Flow(SinkKind.Use, "Member.Nickname", "Code.Push")));
    }

    [Fact]
    public async Task Does_not_take_consent_for_the_setting() => Assert.NotNull(await Judge("Member.Nickname", new Guard(GuardKind.Consent, "push")));

    [Theory]
    [InlineData(null)]
    [InlineData("push")]
    public async Task Accepts_a_path_that_asked(string? purpose) => Assert.Null(await Judge("Member.Nickname", new Guard(GuardKind.OptOut, purpose)));

    [Fact]
    public async Task Accepts_purposes_that_nobody_can_switch_off() => Assert.Null(await Judge("Member.Email"));

    private static async Task<FlowFinding?> Judge(string data, params Guard[] guards)
    {
        var scene = await FlowScene.Of(Source);
        return new UseWithoutOptOutRule().Judge(scene.Flow(SinkKind.Use, data, "Code.Push") with { Guards = [.. guards] }, scene.Policy);
    }
}
