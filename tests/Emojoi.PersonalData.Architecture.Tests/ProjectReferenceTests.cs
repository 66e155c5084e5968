namespace Emojoi.PersonalData.Architecture.Tests;

/// <summary>Project references run only downwards, as docs/architecture.md draws them.</summary>
public class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Attributes"] = [],
        ["Policy"] = [],
        ["Semantics"] = ["Policy"],
        ["Analyzers"] = ["Semantics"],
        ["CodeFixes"] = ["Semantics"],
        ["Generators"] = ["Semantics"],
        ["Rights"] = ["Attributes"],
        ["EntityFrameworkCore"] = ["Rights"],
        ["Tool"] = ["Policy", "Attributes", "Semantics", "Analyzers"],
        ["Package"] = ["Attributes", "Policy", "Semantics", "Analyzers", "CodeFixes", "Generators"],
    };

    private static readonly string[] CompilerParts = ["Policy", "Semantics", "Analyzers", "CodeFixes", "Generators"];

    public static TheoryData<string> ProjectNames => new(Repository.Projects.Keys.Order(StringComparer.Ordinal));

    public static TheoryData<string> CompilerPartNames => new(CompilerParts);

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void References_run_only_downwards(string project)
    {
        Assert.True(Allowed.TryGetValue(project, out var allowed), $"src/ has a project {project} that no layer is given to: name it here and in docs/architecture.md.");
        var references = Repository.Items(Repository.Projects[project], "ProjectReference").Select(Repository.ShortName);
        Assert.Empty(references.Except(allowed, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(CompilerPartNames))]
    public void What_the_compiler_loads_depends_on_Roslyn_alone(string project)
    {
        var shipped = Repository.Projects[project].Descendants("PackageReference")
            .Select(item => ((string?)item.Attribute("Include"))!)
            .Where(package => !package.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal));

        // Workspaces hosts bring System.Composition themselves.
        Assert.Empty(shipped.Except(project == "CodeFixes" ? ["System.Composition"] : [], StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(CompilerPartNames))]
    public void What_the_compiler_loads_is_netstandard2_0(string project) =>
        Assert.Equal("netstandard2.0", Repository.Projects[project].Descendants("TargetFramework").Single().Value);

    [Fact]
    public void The_policy_knows_nothing_of_Roslyn() =>
        Assert.Empty(Repository.Items(Repository.Projects["Policy"], "PackageReference"));

    [Fact]
    public void Only_the_fixers_know_Workspaces()
    {
        var withWorkspaces = Repository.Projects
            .Where(project => Repository.Items(project.Value, "PackageReference").Any(package => package.Contains("Workspaces", StringComparison.Ordinal)))
            .Select(project => project.Key);
        Assert.Equal(["CodeFixes"], withWorkspaces);
    }
}
