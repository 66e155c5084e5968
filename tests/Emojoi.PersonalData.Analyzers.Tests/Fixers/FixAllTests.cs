using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.CodeFixes.Rules;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

public sealed class FixAllTests
{
    private const string EditedPolicy = "\"birth-date\": \"optional\", \"post\": \"optional\", \"ip-address\": \"optional\" }";

    [Fact]
    public async Task Projects_that_share_a_policy_get_one_policy_with_the_additions_of_all()
    {
        using var workspace = new FixerWorkspace(new CategoryOutsidePurposeAnalyzer(), new CategoryOutsidePurposeFixer(), WorkspaceKind.Host);
        await workspace.AddProjectAsync("A", Declaring("post", "profile"), ExamplePolicy.Text);
        await workspace.AddProjectAsync("B", Declaring("ip-address", "profile"), ExamplePolicy.Text);
        await workspace.AddProjectAsync("C", Declaring("post", "profile"), ExamplePolicy.Text);

        var solution = await workspace.FixAllAsync("EPD1005.AddToPolicy");

        var policies = await Task.WhenAll(solution!.Projects.SelectMany(project => project.AdditionalDocuments).Select(document => document.GetTextAsync()));
        Assert.Equal(3, policies.Length);
        var policy = Assert.Single(policies.Select(text => text.ToString()).Distinct());
        Assert.Equal(ExamplePolicy.Text.Replace("\"birth-date\": \"optional\" }", EditedPolicy, StringComparison.Ordinal), policy);
    }

    [Fact]
    public async Task The_command_line_declares_what_it_can_and_dismisses_nothing()
    {
        using var workspace = new FixerWorkspace(new SuspectAnalyzer(), new UndeclaredCollectionFixer(), WorkspaceKind.MSBuild);
        await workspace.AddProjectAsync("A", "class A { public string Iban; public string Email; }", ExamplePolicy.Text);

        // What dotnet format passes: the first fix of the first diagnostic, for which there is nothing to declare.
        Assert.Equal(["EPD1001.Dismiss"], await workspace.OfferedAsync());
        var solution = await workspace.FixAllAsync("EPD1001.Dismiss");

        var source = await solution!.Projects.Single().Documents.Single().GetTextAsync();
        Assert.Equal("using Emojoi.PersonalData;\r\n\r\nclass A { public string Iban; [PersonalData(\"email\", \"profile\")] public string Email; }", source.ToString());
    }

    [Fact]
    public async Task The_command_line_does_nothing_where_nothing_can_be_declared()
    {
        using var workspace = new FixerWorkspace(new SuspectAnalyzer(), new UndeclaredCollectionFixer(), WorkspaceKind.MSBuild);
        await workspace.AddProjectAsync("A", "class A { public string Iban; }", ExamplePolicy.Text);

        Assert.Null(await workspace.FixAllAsync("EPD1001.Dismiss"));
    }

    [Fact]
    public async Task The_command_line_makes_code_follow_the_policy_and_not_the_reverse()
    {
        using var workspace = new FixerWorkspace(new CategoryOutsidePurposeAnalyzer(), new CategoryOutsidePurposeFixer(), WorkspaceKind.MSBuild);
        await workspace.AddProjectAsync("A", Declaring("ip-address", "profile"), ExamplePolicy.Text);
        await workspace.AddProjectAsync("B", Declaring("post", "profile"), ExamplePolicy.Text);

        var solution = await workspace.FixAllAsync("EPD1005.AddToPolicy");

        var sources = await Task.WhenAll(solution!.Projects.Select(project => project.Documents.Single().GetTextAsync()));
        Assert.Equal([Declaring("ip-address", "security"), Declaring("post", "profile")], sources.Select(text => text.ToString()));
        var policies = await Task.WhenAll(solution.Projects.Select(project => project.AdditionalDocuments.Single().GetTextAsync()));
        Assert.All(policies, policy => Assert.Equal(ExamplePolicy.Text, policy.ToString()));
    }

    private static string Declaring(string category, string purpose) =>
        $"[Emojoi.PersonalData.PersonalData(\"{category}\", \"{purpose}\")] class C {{ }}";
}
