using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.CodeFixes.Rules;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

/// <summary>Fixes that have the policy name a recipient (EPD2002), or give it more (EPD2003).</summary>
public sealed class RecipientFixerTests
{
    [Fact]
    public Task Declares_a_recipient_with_what_it_gets() => new FixTest<DataFlowAnalyzer, UnknownRecipientFixer>
    {
        TestCode = Source("""{|EPD2002:http.PostAsync("https://api.tracker.example/", new StringContent(member.Email + member.Birthday))|}""", "Task.CompletedTask"),
        FixedCode = Source("""http.PostAsync("https://api.tracker.example/", new StringContent(member.Email + member.Birthday))""", "Task.CompletedTask"),
        FixedPolicy = WithTracker("\"birth-date\", \"email\""),
    }.RunAsync();

    [Fact]
    public async Task Declares_a_recipient_once_for_all_its_flows()
    {
        using var workspace = new FixerWorkspace(new DataFlowAnalyzer(), new UnknownRecipientFixer(), WorkspaceKind.Host);
        var source = Source(
            """http.PostAsync("https://api.tracker.example/", new StringContent(member.Email))""",
            """http.PutAsync("https://api.tracker.example/", new StringContent(member.Birthday))""");
        await workspace.AddProjectAsync("App", source, ExamplePolicy.Text);
        var solution = await workspace.FixAllAsync("EPD2002.Declare");
        Assert.Equal(WithTracker("\"email\", \"birth-date\""), (await solution!.Projects.Single().AdditionalDocuments.Single().GetTextAsync()).ToString());
    }

    [Fact]
    public Task Gives_a_recipient_what_it_gets() => new FixTest<DataFlowAnalyzer, RecipientNotEntitledFixer>
    {
        TestCode = Source(
            """http.PostAsync("https://api.mailer.example/", new StringContent(member.Email))""",
            """{|EPD2003:http.PostAsync("https://api.mailer.example/", new StringContent(member.Birthday))|}"""),
        FixedCode = Source(
            """http.PostAsync("https://api.mailer.example/", new StringContent(member.Email))""",
            """http.PostAsync("https://api.mailer.example/", new StringContent(member.Birthday))"""),
        FixedPolicy = ExamplePolicy.Text.Replace("\"categories\": [\"email\"],", "\"categories\": [\"email\", \"birth-date\"],", StringComparison.Ordinal),
    }.RunAsync();

    [Fact]
    public Task Offers_nothing_without_a_policy_that_may_be_edited() => new FixTest<DataFlowAnalyzer, RecipientNotEntitledFixer>
    {
        TestCode = Source("Task.CompletedTask", "{|EPD2004:Measure(member.Email)|}"),
        FixedCode = Source("Task.CompletedTask", "{|EPD2004:Measure(member.Email)|}"),
    }.RunAsync();

    private static string WithTracker(string categories) => ExamplePolicy.Text.Replace(
        "\"identifiable\": false, \"categories\": [] }",
        $"\"identifiable\": false, \"categories\": [] }},\n    \"api-tracker-example\": {{ \"title\": \"Api tracker example\", \"role\": \"processor\", \"regions\": [], \"categories\": [{categories}], \"purposes\": [\"profile\"], \"hosts\": [\"api.tracker.example\"] }}",
        StringComparison.Ordinal);

    private static string Source(string first, string second) => $$"""
        using System.Net.Http;
        using System.Threading.Tasks;
        using Emojoi.PersonalData;

        public class Member
        {
            [PersonalData("email", "profile")]
            public string Email { get; set; } = "";

            [PersonalData("birth-date", "profile")]
            public string Birthday { get; set; } = "";
        }

        public class Partner
        {
            private readonly HttpClient http = new();

            public Task First(Member member) => {{first}};

            public Task Second(Member member) => {{second}};

            [Recipient("ads")]
            private static Task Measure(string audience) => Task.CompletedTask;
        }
        """;
}
