using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Tool.Tests;

/// <summary>A plugin and the application that loads it: each is built without the other.</summary>
public sealed class LinkTests : IDisposable
{
    private const string Contracts = """
        namespace Shop;

        public interface IGateway { void Send(string text); }

        public class Member
        {
            [PersonalData("email", "profile")]
            public string Email { get; set; } = "";
        }
        """;

    private const string Application = """
        namespace Shop.Application;

        public class Newsletter(IGateway gateway)
        {
            public void Subscribe(Member member) => gateway.Send("to: " + member.Email);
        }
        """;

    private const string Plugin = """
        namespace Shop.Plugin;

        internal sealed class HttpGateway(System.Net.Http.HttpClient http) : IGateway
        {
            public void Send(string text) =>
                http.PostAsync("https://api.unknown.example/v1", new System.Net.Http.StringContent(text));
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Reports_what_goes_from_one_assembly_to_another_that_never_saw_it()
    {
        await WriteAsync();
        var run = ToolRun.Of("link", _folder.PathOf("Application.dll"), _folder.PathOf("Plugin.dll"), _folder.PathOf("Contracts.dll"), "--policy", Policy());

        Assert.Equal("", run.Error);
        var lines = run.Output.Split('\n');
        Assert.StartsWith("Plugin.cs(7,9): warning EPD2002: ", lines[0], StringComparison.Ordinal);
        Assert.Contains("Member.Email", lines[0], StringComparison.Ordinal);
        Assert.Equal("1 flow(s) between assemblies that no build has seen.", lines[1]);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task Reads_a_folder_with_all_that_lies_in_it_and_finds_the_policy_above()
    {
        await WriteAsync();
        Policy();
        Assert.Equal(1, ToolRun.Of("link", _folder.Root).ExitCode);
    }

    [Fact]
    public async Task Is_silent_about_what_a_build_has_seen()
    {
        await WriteAsync(pluginSeesApplication: true);
        var run = ToolRun.Of("link", _folder.Root, "--policy", Policy());
        Assert.Equal("0 flow(s) between assemblies that no build has seen.\n", run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Is_silent_about_what_the_policy_allows()
    {
        await WriteAsync(address: "https://api.mailer.example/v1");
        var policy = ExamplePolicy.Text.Replace("\"regions\": [\"US\"]", "\"regions\": [\"subject\"]", StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("link", _folder.Root, "--policy", _folder.Write("privacy-policy.json", policy)).ExitCode);
    }

    [Fact]
    public void Says_what_is_missing()
    {
        ToolRun.Of("link", _folder.PathOf("Nothing.dll"), "--policy", Policy()).AssertBadInput("Nothing.dll", "does not exist");
        ToolRun.Of("link", _folder.PathOf("Nothing.dll"), "--policy", _folder.Write("broken.json", "{")).AssertBadInput("broken.json", "cannot be read");
    }

    private string Policy() => _folder.Write("privacy-policy.json", ExamplePolicy.Text);

    private async Task WriteAsync(bool pluginSeesApplication = false, string address = "https://api.unknown.example/v1")
    {
        var contracts = await BuiltProject.Of("Contracts", Contracts);
        var application = await BuiltProject.Of("Application", Application, contracts);
        var source = Plugin.Replace("https://api.unknown.example/v1", address, StringComparison.Ordinal);
        var plugin = pluginSeesApplication
            ? await BuiltProject.Of("Plugin", source + "\npublic static class Uses { public static System.Type Of => typeof(Application.Newsletter); }", contracts, application)
            : await BuiltProject.Of("Plugin", source, contracts);
        Assert.Equal(pluginSeesApplication ? 1 : 0, plugin.Reports.Count);
        Assert.Empty(application.Reports);
        foreach (var (name, project) in new[] { ("Contracts", contracts), ("Application", application), ("Plugin", plugin) })
        {
            File.WriteAllBytes(_folder.PathOf(name + ".dll"), project.Image);
        }
    }
}
