using System.Text.Json;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Tool.Tests;

/// <summary>Where data goes, from code to the report for people.</summary>
public sealed class FlowReportTests : IDisposable
{
    private const string Source = """
        using System.Net.Http;

        namespace Shop;

        public class Member
        {
            [PersonalData("email", "profile")] public string Email { get; set; } = "";
            [PersonalData(Categories.Nickname, "profile")] public string Nickname { get; set; } = "";
            public string Theme { get; set; } = "";
        }

        internal static class Categories { public const string Nickname = "nickname"; }

        public class Service(HttpClient http, string address)
        {
        BODY
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Lists_what_leaves_to_whom_and_where()
    {
        var flow = Assert.Single(await Flows("""public void Run(Member member) => http.PostAsync("https://api.mailer.example/", new StringContent(member.Email + member.Nickname));"""));

        Assert.Equal("Shop", flow.GetProperty("assembly").GetString());
        Assert.Equal("transfer", flow.GetProperty("sink").GetString());
        Assert.Equal("HttpClient.PostAsync", flow.GetProperty("callee").GetString());
        Assert.Equal(["Shop.Member.Email", "Shop.Member.Nickname"], Texts(flow, "members"));
        Assert.Equal(["email", "nickname"], Texts(flow, "categories"));
        Assert.Equal(["mailer"], Texts(flow, "recipients"));
        Assert.Equal(("Shop.cs", 18), (flow.GetProperty("file").GetString(), flow.GetProperty("line").GetInt32()));
    }

    [Theory]
    [InlineData("http.PostAsync(address, new StringContent(member.Email))", "recipient")]
    [InlineData("http.PostAsync(\"https://api.mailer.example/\", new StringContent(member.Email))", "region")]
    public async Task Says_what_nobody_knows(string call, string unknown)
    {
        Assert.Equal(unknown, Assert.Single(await Flows($"public void Run(Member member) => {call};")).GetProperty("unknown").GetString());
        Assert.Contains($"| {unknown} | Shop.Member.Email | ", File.ReadAllText(_folder.PathOf("inventory.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public void Run(Member member) => System.Console.WriteLine(member.Email);")]
    [InlineData("public void Run(Member member) => http.PostAsync(\"https://api.unknown.example/\", new StringContent(member.Email));")]
    [InlineData("[Recipient(\"ads\")] void Show(string text) { } public void Run(Member member) => Show(member.Email);")]
    public async Task Says_that_nothing_is_unknown(string body)
    {
        Assert.False(Assert.Single(await Flows(body)).TryGetProperty("unknown", out _));
        Assert.Contains("Of all that leaves, the recipient and the region are known.", File.ReadAllText(_folder.PathOf("inventory.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Knows_a_region_where_the_build_says_where_it_runs() =>
        Assert.False(Assert.Single(await Flows("""public void Run(Member member) => http.PostAsync("https://api.mailer.example/", new StringContent(member.Email));""", "[assembly: StoredIn(\"US\")]"))
            .TryGetProperty("unknown", out _));

    [Fact]
    public async Task Names_a_host_that_the_policy_does_not_name()
    {
        var flow = Assert.Single(await Flows("""public void Run(Member member) => http.PostAsync("https://api.unknown.example/", new StringContent(member.Email));"""));
        Assert.Equal(["api.unknown.example"], Texts(flow, "undeclared"));
        Assert.Contains("api.unknown.example, which the policy does not name (transfer)", File.ReadAllText(_folder.PathOf("inventory.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public void Run(Member member) => http.PostAsync(address, new StringContent(member.Theme));")]
    [InlineData("public int Run(Member member) => member.Email.Length;")]
    [InlineData("[Sanitizes(Sanitization.Mask)] string Mask(string text) => \"*\"; public void Run(Member member) => http.PostAsync(address, new StringContent(Mask(member.Email)));")]
    public async Task Lists_nothing_that_is_not_personal(string body) => Assert.Empty(await Flows(body));

    [Fact]
    public async Task Without_a_policy_it_lists_what_the_assembly_says()
    {
        await WriteAsync("public void Run(Member member) => http.PostAsync(address, new StringContent(member.Email));", "");
        Assert.Equal(0, ToolRun.Of("report", _folder.PathOf("Shop.dll"), "--output", _folder.Root).ExitCode);
        Assert.Equal("recipient", Assert.Single(Read()).GetProperty("unknown").GetString());
    }

    [Fact]
    public async Task The_same_build_gives_the_same_report()
    {
        const string Body = "public void Run(Member m) { System.Console.WriteLine(m.Email); Other(m); } void Other(Member m) { Send(m.Nickname); Send(m.Email); } void Send(string text) => http.PostAsync(address, new StringContent(text));";
        await Flows(Body);
        var first = File.ReadAllText(_folder.PathOf("inventory.json"));
        await Flows(Body);
        Assert.Equal(first, File.ReadAllText(_folder.PathOf("inventory.json")));
        Assert.Equal(2, Read().Length);
    }

    private async Task<JsonElement[]> Flows(string body, string assembly = "")
    {
        await WriteAsync(body, assembly);
        _folder.Write("privacy-policy.json", ExamplePolicy.Text);
        var run = ToolRun.Of("report", _folder.PathOf("Shop.dll"), "--output", _folder.Root);
        Assert.Equal(0, run.ExitCode);
        return Read();
    }

    private async Task WriteAsync(string body, string assembly)
    {
        var source = Source.Replace("BODY", body, StringComparison.Ordinal).Replace("namespace Shop;", assembly + "\nnamespace Shop;", StringComparison.Ordinal);
        File.WriteAllBytes(_folder.PathOf("Shop.dll"), (await BuiltProject.Of("Shop", source)).Image);
    }

    private JsonElement[] Read() => [.. JsonDocument.Parse(File.ReadAllText(_folder.PathOf("inventory.json"))).RootElement.GetProperty("flows").EnumerateArray()];

    private static IEnumerable<string?> Texts(JsonElement flow, string key) => flow.GetProperty(key).EnumerateArray().Select(text => text.GetString());
}
