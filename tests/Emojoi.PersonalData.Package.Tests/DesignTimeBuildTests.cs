using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Package.Tests;

public sealed class DesignTimeBuildTests
{
    [Fact]
    public async Task An_editor_loads_a_project_whose_policy_is_missing_and_writes_no_report()
    {
        using var folder = (await PackedPackages.GetAsync()).CreateConsumer();
        folder.WriteProject("App/App.csproj", properties: "<PersonalDataPolicyFile>no-policy.json</PersonalDataPolicyFile><PersonalDataReport>true</PersonalDataReport>");
        folder.Write("App/Code.cs", "namespace App; public sealed class Clock;");

        var load = await folder.DotnetAsync(
            "msbuild", "App", "-restore", "-nologo", "-v:m", "-t:Compile", "-p:DesignTimeBuild=true", "-p:BuildingProject=false", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true");

        Assert.True(load.ExitCode == 0, load.ToString());
        Assert.Empty(load.Diagnostics);
    }
}
