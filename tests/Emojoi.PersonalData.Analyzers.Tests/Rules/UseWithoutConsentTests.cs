using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Analyzers.Tests.Flows;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class UseWithoutConsentTests
{
    private const string Source = """
        public class Member
        {
            [PersonalData("email", "profile")] public string Email { get; set; } = "";
            [PersonalData("nickname", "push")] public string Nickname { get; set; } = "";
            [PersonalData("nickname", "profile"), PersonalData("nickname", "push")] public string Name { get; set; } = "";
        }

        public class Code
        {
            [ProcessedFor("push")] public void Push() { }
            [ProcessedFor("profile")] public void Show() { }
            public void Send() { }
        }
        """;

    [Fact]
    public async Task Reports_a_use_that_nobody_asked_for()
    {
        var scene = await FlowScene.Of(Source);
        Assert.Equal(
            "'Member.Nickname' (Nickname) is used for purpose 'push', whose basis is consent, on a path that passes no consent check; ask a member marked [ConsentCheck(\"push\")] first (R-CONSENT)",
            new UseWithoutConsentRule().Message(scene, scene.Flow(SinkKind.Use, "Member.Nickname", "Code.Push")));
    }

    [Theory]
    [InlineData(SinkKind.Use, "Member.Name", "Code.Push")]
    [InlineData(SinkKind.Transfer, "Member.Nickname", "Code.Send")]
    public async Task Reports_what_serves_consent_alone_here(SinkKind kind, string data, string code) => Assert.NotNull(await Judge(kind, data, code));

    [Theory]
    [InlineData(SinkKind.Use, "Member.Name", "Code.Show")]
    [InlineData(SinkKind.Use, "Member.Email", "Code.Push")]
    [InlineData(SinkKind.Transfer, "Member.Name", "Code.Send")]
    [InlineData(SinkKind.Transfer, "Member.Email", "Code.Send")]
    [InlineData(SinkKind.Log, "Member.Nickname", "Code.Send")]
    public async Task Accepts_other_purposes_and_other_sinks(SinkKind kind, string data, string code) => Assert.Null(await Judge(kind, data, code));

    [Theory]
    [InlineData(null)]
    [InlineData("push")]
    public async Task Accepts_a_path_that_asked(string? purpose) =>
        Assert.Null(await Judge(SinkKind.Use, "Member.Nickname", "Code.Push", new Guard(GuardKind.Consent, purpose)));

    [Theory]
    [InlineData(GuardKind.Consent, "profile")]
    [InlineData(GuardKind.OptOut, "push")]
    public async Task Reports_a_path_that_asked_something_else(GuardKind kind, string purpose) =>
        Assert.NotNull(await Judge(SinkKind.Use, "Member.Nickname", "Code.Push", new Guard(kind, purpose)));

    private static async Task<FlowFinding?> Judge(SinkKind kind, string data, string code, params Guard[] guards)
    {
        var scene = await FlowScene.Of(Source);
        return new UseWithoutConsentRule().Judge(scene.Flow(kind, data, code) with { Guards = [.. guards] }, scene.Policy);
    }
}
