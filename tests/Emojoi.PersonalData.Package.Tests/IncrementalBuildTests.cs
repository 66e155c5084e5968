using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Package.Tests;

public sealed class IncrementalBuildTests
{
    [Fact]
    public async Task Nothing_is_compiled_again_until_the_policy_changes()
    {
        using var folder = (await PackedPackages.GetAsync()).CreateConsumer();
        folder.WriteProject("App/App.csproj");
        folder.Write("App/Code.cs", CleanConsumers.DeclaredMember);
        folder.Write("privacy-policy.json", ExamplePolicy.Text);
        (await folder.BuildAsync("App")).EnsureSuccess();
        var compiled = File.GetLastWriteTimeUtc(Assembly(folder));

        (await folder.BuildAsync("App", "--no-restore")).EnsureSuccess();
        Assert.Equal(compiled, File.GetLastWriteTimeUtc(Assembly(folder)));

        folder.Write("privacy-policy.json", ExamplePolicy.Text.Replace("\"email\"", "\"mail\"", StringComparison.Ordinal));
        var build = await folder.BuildAsync("App", "--no-restore");
        Assert.Contains(build.Diagnostics, diagnostic => diagnostic.Id == "CS0117" && diagnostic.Message.Contains("Email", StringComparison.Ordinal));
    }

    private static string Assembly(ConsumerFolder folder) => folder.PathOf("App", "obj", "Debug", "net10.0", "App.dll");
}
