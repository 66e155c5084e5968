using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Package.Tests;

public sealed class ToolPackageTests
{
    [Fact]
    public async Task The_installed_tool_validates_a_policy_and_ends_with_documented_codes()
    {
        var packages = await PackedPackages.GetAsync();
        using var folder = packages.CreateConsumer();
        folder.Write("good.json", ExamplePolicy.Text);
        folder.Write("bad.json", BrokenConsumers.Edits["Undefined"].Apply());
        (await folder.DotnetAsync("new", "tool-manifest")).EnsureSuccess();
        (await folder.DotnetAsync("tool", "install", "Emojoi.PersonalData.Tool", "--version", packages.Version)).EnsureSuccess();

        Assert.Equal(0, (await ValidateAsync(folder, "good.json")).ExitCode);
        Assert.Equal(2, (await ValidateAsync(folder, "none.json")).ExitCode);
        var bad = await ValidateAsync(folder, "bad.json");
        Assert.Equal(1, bad.ExitCode);
        var problem = Assert.Single(bad.Diagnostics);
        Assert.Equal(("bad.json", "EPD0003", "error"), (problem.File, problem.Id, problem.Severity));
        Assert.Equal(BrokenConsumers.Edits["Undefined"].Place(), (problem.Line, problem.Column));
    }

    private static Task<ProcessResult> ValidateAsync(ConsumerFolder folder, string file) =>
        folder.DotnetAsync("personal-data", "policy", "validate", file);
}
