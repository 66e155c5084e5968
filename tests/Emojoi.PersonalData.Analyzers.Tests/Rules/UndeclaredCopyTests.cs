using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Analyzers.Tests.Flows;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class UndeclaredCopyTests
{
    private const string Source = """
        public class Member
        {
            [PersonalData("email", "profile")] public string Email { get; set; } = "";
            [PersonalData("shoe-size", "profile")] public string Shoes { get; set; } = "";
        }

        public class Letter
        {
            public string To { get; set; } = "";
            [PersonalData("email", "profile")] public string ReplyTo { get; set; } = "";
            [NotPersonalData("a masked copy")] public string Short { get; set; } = "";
        }

        [PersonalData("email", "profile")] public class Envelope { public string To { get; set; } = ""; }
        """;

    [Fact]
    public async Task Reports_a_copy_in_an_untagged_member()
    {
        var scene = await FlowScene.Of(Source);
        Assert.Equal(
            "'Letter.To' gets a copy of 'Member.Email' (E-mail address) and declares nothing: the copy is in no export and no erasure; tag it the same way, or mark it [NotPersonalData] and say why (P-MINIMISE)",
            new UndeclaredCopyRule().Message(scene, scene.Flow(SinkKind.Copy, "Member.Email", "Letter.To")));
    }

    [Theory]
    [InlineData("Letter.ReplyTo")]
    [InlineData("Letter.Short")]
    [InlineData("Envelope.To")]
    public async Task Accepts_members_that_say_what_they_are(string member) => Assert.Null(await Judge(SinkKind.Copy, "Member.Email", member));

    [Fact]
    public async Task Leaves_undefined_categories_to_their_own_rule() => Assert.Null(await Judge(SinkKind.Copy, "Member.Shoes", "Letter.To"));

    [Fact]
    public async Task Says_nothing_of_other_sinks() => Assert.Null(await Judge(SinkKind.Store, "Member.Email", "Letter.To"));

    [Fact]
    public async Task Says_nothing_of_sanitized_data()
    {
        var scene = await FlowScene.Of(Source);
        Assert.Null(new UndeclaredCopyRule().Judge(scene.Flow(SinkKind.Copy, "Member.Email", "Letter.To").Sanitized(Sanitization.Mask), scene.Policy));
    }

    private static async Task<FlowFinding?> Judge(SinkKind kind, string data, string member)
    {
        var scene = await FlowScene.Of(Source);
        return new UndeclaredCopyRule().Judge(scene.Flow(kind, data, member), scene.Policy);
    }
}
