using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Verify = Emojoi.PersonalData.Testing.AnalyzerVerifier<Emojoi.PersonalData.Analyzers.Rules.CannotBeExportedAnalyzer>;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class CannotBeExportedTests
{
    [Theory]
    [InlineData("public System.Action? {|EPD3001:Value|} { get; set; }")]
    [InlineData("public object? {|EPD3001:Value|} { get; set; }")]
    [InlineData("public System.IO.Stream? {|EPD3001:Value|} { get; set; }")]
    [InlineData("public unsafe int* {|EPD3001:Value|};")]
    [InlineData("public System.Collections.Generic.List<object> {|EPD3001:Value|} { get; set; } = [];")]
    public Task Reports_types_that_have_no_form_in_JSON(string member) => Verify.Verify(Member(member));

    [Theory]
    [InlineData("public string? {|EPD3001:Value|} { set { } }")]
    [InlineData("private Secret? {|EPD3001:Value|} { get; set; } private sealed class Secret { public string? Text { get; set; } }")]
    public Task Reports_what_generated_code_cannot_reach(string member) => Verify.Verify(Member(member));

    [Fact]
    public Task Reports_a_value_of_an_open_type_parameter() =>
        Verify.Verify("using Emojoi.PersonalData;\npublic class Box<T> { [PersonalData(\"email\", \"profile\")] public T? {|EPD3001:Value|} { get; set; } }");

    [Fact]
    public Task Reports_a_member_that_is_another_data_subject() => Verify.Verify(
        """
        using Emojoi.PersonalData;

        [DataSubject("member")]
        public class Member { public int Id { get; set; } [PersonalData("email", "profile")] public string? Email { get; set; } }

        public class Note { [PersonalData("post", "profile")] public Member? {|EPD3001:About|} { get; set; } }
        """);

    [Theory]
    [InlineData("public string? Value { get; set; }")]
    [InlineData("private string? Value { get; set; }")]
    [InlineData("public int? Value { get; }")]
    [InlineData("public System.DateOnly Value { get; init; }")]
    [InlineData("public System.Net.IPAddress? Value { get; set; }")]
    [InlineData("public System.Collections.Generic.Dictionary<string, string> Value { get; } = [];")]
    [InlineData("public byte[]? Value { get; set; }")]
    [InlineData("public System.Uri? Value { get; set; }")]
    [InlineData("public System.DayOfWeek Value { get; set; }")]
    [InlineData("public (string Street, int Number) Value { get; set; }")]
    public Task Accepts_what_the_generator_writes(string member) => Verify.Verify(Member(member));

    [Fact]
    public Task Accepts_types_and_collections_with_tagged_members_of_their_own() => Verify.Verify(
        """
        using System.Collections.Generic;
        using Emojoi.PersonalData;

        public class Customer
        {
            [PersonalData("email", "profile")]
            public string? Email { get; set; }

            public List<Address> Addresses { get; } = [];

            public Customer? RecommendedBy { get; set; }
        }

        public record Address([PersonalData("nickname", "profile")] string Street);
        """);

    [Fact]
    public Task Accepts_untagged_members_of_any_type() =>
        Verify.Verify("public class Worker { public System.Action? Job { get; set; } public object? State { get; set; } }");

    [Fact]
    public async Task Says_once_for_a_type_that_the_project_lacks_System_Text_Json()
    {
        var report = Assert.Single(await ReportsOf(TestPlatform.NetStandard, LanguageVersion.CSharp12));
        Assert.Equal(DiagnosticSeverity.Info, report.Severity);
        Assert.Contains("does not reference System.Text.Json", report.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_once_for_a_type_that_the_language_of_the_project_is_too_old()
    {
        var report = Assert.Single(await ReportsOf(TestPlatform.Net8, LanguageVersion.CSharp7_3));
        Assert.Equal(DiagnosticSeverity.Info, report.Severity);
        Assert.Contains("set LangVersion to 11 or later", report.GetMessage(), StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<Diagnostic>> ReportsOf(ReferenceAssemblies platform, LanguageVersion language)
    {
        const string Source = "using Emojoi.PersonalData;\npublic class Customer { [PersonalData(\"email\", \"profile\")] public string Email { get; set; } [PersonalData(\"nickname\", \"profile\")] public string Nick { get; set; } }";
        var compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(Source, new CSharpParseOptions(language))],
            [.. await platform.ResolveAsync(LanguageNames.CSharp, CancellationToken.None), TestPlatform.Vocabulary],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return await compilation.WithAnalyzers([new CannotBeExportedAnalyzer()]).GetAnalyzerDiagnosticsAsync();
    }

    private static string Member(string member) =>
        "using Emojoi.PersonalData;\npublic class Customer { [PersonalData(\"email\", \"profile\")] " + member + " }";
}
