using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.CodeFixes.Rules;
using Emojoi.PersonalData.Policy;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

public sealed class MissingPolicyFixerTests
{
    private const string Source = """[Emojoi.PersonalData.PersonalData("email", "profile")] class C { }""";

    [Fact]
    public async Task Creates_a_policy_beside_the_project_file()
    {
        using var workspace = Create();
        await workspace.AddProjectAsync("Shop", Source, policy: null);

        var solution = await workspace.FixFirstAsync();

        var created = Assert.Single(solution.Projects.Single().AdditionalDocuments);
        Assert.Equal("privacy-policy.json", created.Name);
        Assert.Equal("/Shop/privacy-policy.json", created.FilePath);
        var policy = PolicyReader.Read((await created.GetTextAsync()).ToString());
        Assert.Empty(policy.Problems);
        Assert.Equal("Shop", policy.Policy!.Name);
        Assert.True(policy.Policy.Purposes.Find("profile")!.Uses("email"));
    }

    [Fact]
    public async Task Fix_all_gives_each_project_its_own()
    {
        using var workspace = Create();
        await workspace.AddProjectAsync("Shop", Source, policy: null);
        await workspace.AddProjectAsync("Store", Source, policy: null);

        var solution = await workspace.FixAllAsync("EPD0001.Create");

        Assert.Equal(
            ["/Shop/privacy-policy.json", "/Store/privacy-policy.json"],
            solution!.Projects.SelectMany(project => project.AdditionalDocuments).Select(document => document.FilePath).Order(StringComparer.Ordinal));
    }

    private static FixerWorkspace Create() => new(new MissingPolicyAnalyzer(), new MissingPolicyFixer(), WorkspaceKind.Host);
}
