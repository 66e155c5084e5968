using System.Text.Json;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Package.Tests;

public sealed class ReportTargetTests
{
    private const string Report = "<PersonalDataReport>true</PersonalDataReport>";

    [Fact]
    public async Task A_build_reports_with_the_installed_tool_and_only_after_a_change()
    {
        using var folder = await CreateAsync("net8.0;net10.0", Report);
        await InstallToolAsync(folder);
        var build = (await folder.BuildAsync("An app")).EnsureSuccess();
        Assert.Empty(build.Diagnostics);

        foreach (var framework in new[] { "net8.0", "net10.0" })
        {
            Assert.Equal(["Email", "Nickname"], Members(ReportFile(folder, framework)));
            Assert.Contains("Example Social, version 2.1", File.ReadAllText(Path.ChangeExtension(ReportFile(folder, framework), ".md")), StringComparison.Ordinal);
        }

        var written = File.GetLastWriteTimeUtc(ReportFile(folder, "net10.0"));
        (await folder.BuildAsync("An app", "--no-restore")).EnsureSuccess();
        Assert.Equal(written, File.GetLastWriteTimeUtc(ReportFile(folder, "net10.0")));

        folder.Write("privacy-policy.json", ExamplePolicy.Text.Replace("E-mail address", "Mail address", StringComparison.Ordinal));
        (await folder.BuildAsync("An app", "--no-restore")).EnsureSuccess();
        Assert.Contains("Mail address", File.ReadAllText(ReportFile(folder, "net10.0")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_tool_a_build_goes_on_with_one_warning_that_says_how_to_install_it()
    {
        using var folder = await CreateAsync("net10.0", Report);
        var build = (await folder.BuildAsync("An app")).EnsureSuccess();
        var warning = Assert.Single(build.Diagnostics);
        Assert.Equal(("warning", "EPD0101"), (warning.Severity, warning.Id));
        Assert.Contains("dotnet tool install", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tool_that_fails_fails_the_build()
    {
        // The folder for the report is taken by a file.
        using var folder = await CreateAsync("net10.0", $"{Report}<PersonalDataReportFolder>../taken</PersonalDataReportFolder>");
        folder.Write("taken", "");
        await InstallToolAsync(folder);
        var build = await folder.BuildAsync("An app");
        Assert.NotEqual(0, build.ExitCode);
        var error = Assert.Single(build.Diagnostics);
        Assert.Equal("EPD0102", error.Id);
        Assert.Contains(folder.PathOf("taken"), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_builds_in_different_folders_report_the_same_bytes()
    {
        var reports = new List<byte[]>();
        for (var copy = 0; copy < 2; copy++)
        {
            using var folder = await CreateAsync("net10.0", Report);
            await InstallToolAsync(folder);
            (await folder.BuildAsync("An app")).EnsureSuccess();
            reports.Add(File.ReadAllBytes(ReportFile(folder, "net10.0")));
        }

        Assert.Equal(reports[0], reports[1]);
    }

    private static async Task<ConsumerFolder> CreateAsync(string targetFramework, string properties)
    {
        var folder = (await PackedPackages.GetAsync()).CreateConsumer();
        folder.WriteProject("An app/App.csproj", targetFramework, properties);
        folder.Write("An app/Code.cs", CleanConsumers.DeclaredMember);
        folder.Write("privacy-policy.json", ExamplePolicy.Text);
        return folder;
    }

    private static async Task InstallToolAsync(ConsumerFolder folder)
    {
        (await folder.DotnetAsync("new", "tool-manifest")).EnsureSuccess();
        (await folder.DotnetAsync("tool", "install", "Emojoi.PersonalData.Tool", "--version", (await PackedPackages.GetAsync()).Version)).EnsureSuccess();
    }

    private static string ReportFile(ConsumerFolder folder, string framework) =>
        folder.PathOf("An app", "bin", "Debug", framework, "personal-data", "inventory.json");

    private static IEnumerable<string?> Members(string report)
    {
        using var inventory = JsonDocument.Parse(File.ReadAllText(report));
        return [.. inventory.RootElement.GetProperty("members").EnumerateArray().Select(member => member.GetProperty("member").GetString())];
    }
}
