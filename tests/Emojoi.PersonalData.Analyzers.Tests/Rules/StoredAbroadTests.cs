using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Analyzers.Tests.Flows;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class StoredAbroadTests
{
    private const string Source = """
        public class Member
        {
            [PersonalData("email", "profile")] public string Email { get; set; } = "";
            [PersonalData("shoe-size", "profile")] public string Shoe { get; set; } = "";
        }

        [StoredIn("US")]
        public class Backup
        {
            public string Text { get; set; } = "";
            [StoredIn("CN")] public string Near { get; set; } = "";
            [PersonalData("email", "profile")] public string Tagged { get; set; } = "";
        }

        public class Row
        {
            [StoredIn("US")] public string Text { get; set; } = "";
            [StoredIn("Atlantis")] public string Sunken { get; set; } = "";
            public string Anywhere { get; set; } = "";
        }
        """;

    [Theory]
    [InlineData("Backup.Text", "CN")]
    [InlineData("Row.Text", "CN")]
    public async Task Reports_data_that_is_kept_outside(string member, string here) => Assert.NotNull(await Judge("Member.Email", member, here));

    [Theory]
    [InlineData("Backup.Near", "CN")]
    [InlineData("Backup.Text", "US")]
    [InlineData("Row.Anywhere", "CN")]
    [InlineData("Row.Sunken", "CN")]
    [InlineData("Backup.Text", null)]
    public async Task Says_nothing_of_the_persons_own_country_and_of_what_is_not_known(string member, string? here) =>
        Assert.Null(await Judge("Member.Email", member, here));

    [Fact]
    public async Task Leaves_tagged_members_to_their_declaration() => Assert.Null(await Judge("Member.Email", "Backup.Tagged", "CN"));

    [Fact]
    public async Task Leaves_undefined_ids_to_their_own_rules() => Assert.Null(await Judge("Member.Shoe", "Backup.Text", "CN"));

    [Fact]
    public async Task Says_where_the_data_is_kept()
    {
        var scene = await FlowScene.Of(Source, region: "CN");
        Assert.Equal(
            "'Backup.Text' keeps 'Member.Email' (E-mail address) in US, and the privacy policy stores personal data in the person's own country; store it there (P-REGION)",
            new StoredAbroadRule().Message(scene, scene.Flow(SinkKind.Store, "Member.Email", "Backup.Text")));
    }

    private static async Task<FlowFinding?> Judge(string data, string member, string? here)
    {
        var scene = await FlowScene.Of(Source, region: here);
        return new StoredAbroadRule().Judge(scene.Flow(SinkKind.Store, data, member), scene.Policy);
    }
}
