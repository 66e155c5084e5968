namespace Emojoi.PersonalData.Package.Tests;

public sealed class CleanConsumerTests(CleanConsumers solution) : IClassFixture<CleanConsumers>
{
    [Fact]
    public void The_solution_builds() => Assert.True(solution.Build.ExitCode == 0, solution.Build.ToString());

    [Fact]
    public void An_undeclared_email_is_reported_with_file_line_and_suggested_category()
    {
        var diagnostic = Assert.Single(solution.DiagnosticsOf("Undeclared"));
        Assert.Equal("EPD1001", diagnostic.Id);
        Assert.Equal("warning", diagnostic.Severity);
        Assert.Equal(solution.Folder.PathOf("Undeclared", "Code.cs"), diagnostic.File);
        Assert.Equal(5, diagnostic.Line);
        Assert.Contains("email", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void It_is_reported_in_every_target_framework(string targetFramework) =>
        Assert.Contains(
            solution.Build.Output.Split('\n'),
            line => line.Contains("EPD1001", StringComparison.Ordinal) && line.Contains($"Undeclared.csproj::TargetFramework={targetFramework}]", StringComparison.Ordinal));

    [Theory]
    [InlineData("Declared")]
    [InlineData("Silent")]
    [InlineData("NoWarn")]
    [InlineData("GlobalConfig")]
    [InlineData("Named")]
    [InlineData("Baseline")]
    [InlineData("NamedBaseline")]
    [InlineData("Strict")]
    [InlineData("StrictShapes")]
    [InlineData("Library")]
    [InlineData("Application")]
    [InlineData("Friend")]
    [InlineData("Friend.Tests")]
    [InlineData("Central")]
    public void Builds_without_a_warning(string project) => Assert.Empty(solution.DiagnosticsOf(project));

    [Fact]
    public void Nothing_is_reported_without_a_place() => Assert.DoesNotContain(solution.Build.Diagnostics, diagnostic => diagnostic.File is null);

    [Fact]
    public void A_package_that_only_the_compiler_needs_leaves_nothing_in_the_output() =>
        Assert.Empty(Directory.GetFiles(solution.Folder.PathOf("Declared", "bin"), "Emojoi.PersonalData.Analyzers.dll", SearchOption.AllDirectories));
}
