using System.Text.Json;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Policy.Tests;

public class ExampleTests
{
    [Fact]
    public void The_example_gives_no_problem() => Marked.Check(ExamplePolicy.Text);

    [Fact]
    public void The_example_with_comments_gives_no_problem() =>
        Marked.Check(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "commented-example.jsonc")));

    [Fact]
    public void The_example_of_the_documentation_gives_no_problem()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "policy-format.md")).ReplaceLineEndings("\n");
        var example = Assert.Single(page.Split("```jsonc\n")[1..])[..];
        Assert.Equal(2, Marked.Check(example[..example.IndexOf("```", StringComparison.Ordinal)]).Policy!.Purposes.Count);
    }

    [Fact]
    public void The_documentation_names_every_key_of_the_schema()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "policy-format.md"));
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "privacy-policy.schema.json")));
        var keys = schema.RootElement.GetProperty("$defs").EnumerateObject().Select(definition => definition.Value).Append(schema.RootElement)
            .Where(definition => definition.TryGetProperty("properties", out _))
            .SelectMany(definition => definition.GetProperty("properties").EnumerateObject().Select(property => property.Name));
        Assert.All(keys, key => Assert.Contains($"`{key}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_key_of_the_example_arrives_in_the_model()
    {
        var policy = PolicyReader.Read(ExamplePolicy.Text).Policy!;

        Assert.Equal(("Example Social", "2.1", "2026-12-01"), (policy.Name, policy.Version, policy.Effective));
        Assert.Equal(["Example for Android", "Example API"], policy.Products);
        Assert.Equal(("Example Ltd", "Privacy office"), (policy.Controller!.Name, policy.Controller.Department));
        Assert.Equal(18, policy.Subjects.Find("member")!.MinimumAge);
        Assert.Equal(8, policy.Categories.Count);
        Assert.Equal("Username", policy.Categories.Find("nickname")!.Map["dpv"]);
        Assert.False(policy.Categories.Find("card-number")!.Collected);
        Assert.Equal("P6M", policy.Retentions.Find("security-log")!.For!.Value.Text);
        Assert.Equal([("nickname", true), ("email", true), ("birth-date", false)], policy.Purposes.Find("profile")!.Categories.Select(c => (c.Category.Value, c.Required)));
        Assert.Equal("pay-institution", policy.Purposes.Find("payment")!.CollectedBy!.Value.Value);
        Assert.Equal(["api.mailer.example"], policy.Recipients.Find("mailer")!.Hosts);
        Assert.Equal("notify", policy.Recipients.Find("mailer")!.Erasure);
        Assert.Equal("none", policy.Recipients.Find("ads")!.Erasure);
        Assert.Equal(["subject"], policy.Storage.Regions.Select(region => region.Value));
        Assert.Equal("P1D", policy.Cookies.Find(".Example.Session")!.Lifetime!.Value.Text);
        Assert.Equal("on-update", policy.Rights.Erasure!.Backups);
        Assert.Null(policy.Rights.Withdrawal);
        Assert.Equal(6, policy.Rights.RefusalGrounds.Count);
        Assert.Equal(3, policy.DisclosureGrounds.Count);
        Assert.Equal(new Commitment("P-TRAIN", "Staff are trained in protecting personal data"), Assert.Single(policy.Commitments));
    }
}
