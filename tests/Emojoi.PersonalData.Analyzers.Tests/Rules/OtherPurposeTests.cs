using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Analyzers.Tests.Flows;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class OtherPurposeTests
{
    private const string Source = """
        [assembly: ProcessedFor("security")]

        public class Member
        {
            [PersonalData("email", "profile")] public string Email { get; set; } = "";
            [PersonalData("nickname", "profile"), PersonalData("nickname", "push")] public string Nickname { get; set; } = "";
            [PersonalData("ip-address", "security")] public string Address { get; set; } = "";
            [ConsentCheck("push"), PersonalData("nickname", "profile")] public bool Agreed { get; set; }
            [PersonalData("email", "walking")] public string Walk { get; set; } = "";
        }

        [ProcessedFor("push")]
        public class Push
        {
            public void Send() { }
            [ProcessedFor("profile")] public void Show() { }
            [ProcessedFor("profile"), ProcessedFor("push")] public void Both() { }
            [ProcessedFor("payment")] public int Price { get { return 1; } }
            public class Inner { public void Send() { } }
        }

        public class Elsewhere { public void Run() { } }
        """;

    [Theory]
    [InlineData("Member.Email", "Push.Send")]
    [InlineData("Member.Email", "Push+Inner.Send")]
    [InlineData("Member.Email", "Elsewhere.Run")]
    [InlineData("Member.Email", "Push.get_Price")]
    [InlineData("Member.Nickname", "Push.get_Price")]
    [InlineData("Member.Address", "Push.Both")]
    [InlineData("Member.Email Member.Address", "Push.Show")]
    public async Task Reports_code_that_declares_another_purpose(string data, string code) => Assert.NotNull(await Judge(data, code));

    [Theory]
    [InlineData("Member.Email", "Push.Show")]
    [InlineData("Member.Email", "Push.Both")]
    [InlineData("Member.Nickname", "Push.Send")]
    [InlineData("Member.Nickname", "Push.Show")]
    [InlineData("Member.Address", "Elsewhere.Run")]
    public async Task Accepts_one_of_the_purposes_of_the_nearest_declaration(string data, string code) => Assert.Null(await Judge(data, code));

    [Fact]
    public async Task Lets_code_ask_for_consent() => Assert.Null(await Judge("Member.Agreed", "Push.Send"));

    [Fact]
    public async Task Leaves_undefined_purposes_of_members_to_their_own_rule() => Assert.Null(await Judge("Member.Walk", "Push.Send"));

    [Fact]
    public async Task Says_nothing_of_sanitized_data()
    {
        var scene = await FlowScene.Of(Source);
        Assert.Null(new OtherPurposeRule().Judge(scene.Flow(SinkKind.Use, "Member.Email", "Push.Send").Sanitized(Sanitization.Hash), scene.Policy));
    }

    [Fact]
    public async Task Says_nothing_where_code_declares_no_purpose()
    {
        var scene = await FlowScene.Of(Source.Replace("[assembly: ProcessedFor(\"security\")]", "", StringComparison.Ordinal));
        Assert.Null(new OtherPurposeRule().Judge(scene.Flow(SinkKind.Use, "Member.Email", "Elsewhere.Run"), scene.Policy));
    }

    [Fact]
    public async Task Says_both_purposes()
    {
        var scene = await FlowScene.Of(Source);
        Assert.Equal(
            "Code for purpose 'push' uses 'Member.Email' (E-mail address), which is collected for purpose 'profile'; use it for that alone, or obtain consent to the other purpose and declare it at the member (C-PURPOSE)",
            new OtherPurposeRule().Message(scene, scene.Flow(SinkKind.Use, "Member.Email", "Push.Send")));
    }

    private static async Task<FlowFinding?> Judge(string data, string code)
    {
        var scene = await FlowScene.Of(Source);
        return new OtherPurposeRule().Judge(scene.Flow(SinkKind.Use, data, code), scene.Policy);
    }
}
