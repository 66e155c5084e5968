using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Analyzers.Tests.Flows;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class PublicDisclosureTests
{
    private const string Source = """
        public class Member
        {
            [PersonalData("email", "profile")] public string Email { get; set; } = "";
            [PersonalData("post", "profile")] public string Post { get; set; } = "";
        }

        public class Feed
        {
            public void Tell() { }
            [PublicDisclosure("public-safety")] public void Warn() { }
            [PublicDisclosure("curiosity")] public void Gossip() { }
        }

        [PublicDisclosure("explicit-consent")] public class Wall { public void Write() { } }
        """;

    [Fact]
    public async Task Reports_disclosure_without_a_ground()
    {
        var scene = await FlowScene.Of(Source);
        Assert.Equal(
            "'Member.Email' (E-mail address) is disclosed to everybody by 'Feed.Tell', and the policy discloses on 'explicit-consent', 'national-security' and 'public-safety' only; mark the method [PublicDisclosure] with the ground that holds, or send it to those whom it concerns (S-DISCLOSE)",
            new PublicDisclosureRule().Message(scene, scene.Flow(SinkKind.Public, "Member.Email", "Feed.Tell")));
    }

    [Fact]
    public async Task Reports_a_ground_that_the_policy_does_not_list() => Assert.NotNull(await Judge(SinkKind.Public, "Member.Email", "Feed.Gossip"));

    [Theory]
    [InlineData("Member.Email", "Feed.Warn")]
    [InlineData("Member.Email", "Wall.Write")]
    [InlineData("Member.Post", "Feed.Tell")]
    public async Task Accepts_listed_grounds_and_what_people_publish_themselves(string data, string code) => Assert.Null(await Judge(SinkKind.Public, data, code));

    [Fact]
    public async Task Says_nothing_of_other_sinks() => Assert.Null(await Judge(SinkKind.Transfer, "Member.Email", "Feed.Tell"));

    private static async Task<FlowFinding?> Judge(SinkKind kind, string data, string code)
    {
        var scene = await FlowScene.Of(Source);
        return new PublicDisclosureRule().Judge(scene.Flow(kind, data, code), scene.Policy);
    }
}
