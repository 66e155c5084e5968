using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Package.Tests;

public sealed class ConsumerBuildTests
{
    [Fact]
    public async Task A_project_without_personal_data_builds_in_silence()
    {
        using var folder = (await PackedPackages.GetAsync()).CreateConsumer();
        folder.WriteProject("App/App.csproj", "netstandard2.0;net8.0;net10.0", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        folder.Write("App/Clock.cs", "namespace App; public sealed class Clock { public int Hours { get; set; } }");

        var build = await folder.BuildAsync("App");

        Assert.Equal(0, build.ExitCode);
        Assert.Empty(build.Diagnostics);
    }
}
