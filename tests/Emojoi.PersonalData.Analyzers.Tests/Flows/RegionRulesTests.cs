using Emojoi.PersonalData.Policy;

namespace Emojoi.PersonalData.Analyzers.Tests.Flows;

/// <summary>Which regions are outside the policy's, and what nobody can know.</summary>
public sealed class RegionRulesTests
{
    [Theory]
    [InlineData("CN", "US", null, "US")]
    [InlineData("CN", "US DE", null, "US DE")]
    [InlineData("CN US", "US DE", null, "DE")]
    [InlineData("CN", "*", null, "*")]
    [InlineData("subject", "*", null, "*")]
    [InlineData("subject", "US", "CN", "US")]
    [InlineData("subject", "US CN", "CN", "US")]
    [InlineData("subject", "US DE", null, "US DE")]
    [InlineData("subject CN", "US", "DE", "US")]
    [InlineData("CN", "subject", "US", "subject")]
    public async Task Knows_what_is_outside(string storage, string recipient, string? here, string outside) =>
        Assert.Equal(outside, await OutsideOf(storage, recipient, here));

    [Theory]
    [InlineData("CN", "CN", null)]
    [InlineData("CN US", "US CN", null)]
    [InlineData("*", "US", null)]
    [InlineData("*", "*", null)]
    [InlineData("", "US", null)]
    [InlineData("", "US", "CN")]
    [InlineData("CN", "", "CN")]
    [InlineData("subject", "subject", null)]
    [InlineData("subject", "CN", "CN")]
    [InlineData("CN", "subject", "CN")]
    public async Task Knows_what_is_inside(string storage, string recipient, string? here) =>
        Assert.Equal("", await OutsideOf(storage, recipient, here));

    [Theory]
    [InlineData("subject", "US", null)]
    [InlineData("CN", "subject", null)]
    [InlineData("subject", "US", "Europe")]
    [InlineData("subject", "US", "subject")]
    public async Task Does_not_guess_where_the_build_does_not_say(string storage, string recipient, string? here) =>
        Assert.Equal("", await OutsideOf(storage, recipient, here));

    [Fact]
    public async Task Reads_where_the_build_runs_from_the_assembly()
    {
        var scene = await FlowScene.Of("""[assembly: StoredIn("CN")] public class Empty { }""");
        Assert.Equal("CN", scene.Policy.Regions.Here);
    }

    [Fact]
    public async Task The_property_says_more_than_the_assembly()
    {
        var scene = await FlowScene.Of("""[assembly: StoredIn("CN")] public class Empty { }""", region: "DE");
        Assert.Equal("DE", scene.Policy.Regions.Here);
    }

    private static async Task<string> OutsideOf(string storage, string recipient, string? here)
    {
        var policy = $$"""
            {
              "name": "Example", "version": "1", "effective": "2026-12-01",
              "recipients": { "mailer": { "title": "Mailer", "role": "processor", "regions": [{{List(recipient)}}], "categories": [] } },
              "storage": { "regions": [{{List(storage)}}] }
            }
            """;
        Assert.Empty(PolicyReader.Read(policy).Problems);
        var scene = await FlowScene.Of("public class Empty { }", policy, here);
        return string.Join(' ', scene.Policy.Regions.Outside(scene.Policy.Policy.Recipients[0]));
    }

    private static string List(string regions) =>
        string.Join(", ", regions.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(region => $"\"{region}\""));
}
