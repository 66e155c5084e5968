using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Package.Tests;

/// <summary>Flows across projects, in real builds: reported by the build of the project that closes the path, or by <c>link</c>.</summary>
public sealed class LayeredConsumerTests(LayeredConsumers solution) : IClassFixture<LayeredConsumers>
{
    [Theory]
    [InlineData("Direct", 12)]
    [InlineData("Infrastructure", 10)]
    [InlineData("Calling", 11)]
    public void The_project_that_closes_the_path_reports(string project, int line)
    {
        var diagnostic = Assert.Single(solution.DiagnosticsOf(project));
        Assert.Equal(("warning", "EPD2002", line), (diagnostic.Severity, diagnostic.Id, diagnostic.Line));
        Assert.Contains("Member.Email", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Domain")]
    [InlineData("Application")]
    [InlineData("Sending")]
    [InlineData("Contracts")]
    [InlineData("Host")]
    [InlineData("Plugin")]
    public void The_others_are_silent(string project)
    {
        Assert.Empty(solution.DiagnosticsOf(project));
        Assert.Equal(0, solution.Build.ExitCode);
    }

    [Fact]
    public async Task What_no_build_could_close_link_does()
    {
        var folder = solution.Folder;
        (await folder.DotnetAsync("new", "tool-manifest")).EnsureSuccess();
        (await folder.DotnetAsync("tool", "install", "Emojoi.PersonalData.Tool", "--version", (await PackedPackages.GetAsync()).Version)).EnsureSuccess();
        string[] assemblies = [.. new[] { "Domain", "Contracts", "Host", "Plugin" }.Select(name => folder.PathOf(name, "bin", "Debug", "net10.0", name + ".dll"))];
        var run = await folder.DotnetAsync(["personal-data", "link", .. assemblies, "--policy", folder.PathOf("Host", "privacy-policy.json")]);

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("warning", "EPD2002", 10), (diagnostic.Severity, diagnostic.Id, diagnostic.Line));
        Assert.EndsWith("Code.cs", diagnostic.File, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }
}
