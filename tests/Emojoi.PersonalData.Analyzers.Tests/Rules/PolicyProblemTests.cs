using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class PolicyProblemTests
{
    private const string Head = "\"name\": \"x\", \"version\": \"1\", \"effective\": \"2026-01-01\"";

    [Theory]
    [InlineData("{ " + Head + ", {|EPD0002:\"colour\"|}: 1 }")]
    [InlineData("{ \"name\": {|EPD0002:null|}, \"version\": \"1\", \"effective\": \"2026-01-01\" }")]
    [InlineData("{ " + Head + ",\n  \"categories\": { \"email\": { \"title\": {|EPD0002:7|} } } }")]
    public Task Reports_what_breaks_the_format_where_it_stands(string policy) => Verify<UnreadablePolicyAnalyzer>(policy);

    [Theory]
    [InlineData("{ " + Head + ",\n\n  \"purposes\": { \"profile\": { \"title\": \"P\", \"basis\": \"contract\", \"categories\": { {|EPD0003:\"email\"|}: \"required\" } } } }")]
    public Task Reports_an_undefined_id_where_it_stands(string policy) => Verify<UndefinedPolicyIdAnalyzer>(policy);

    [Theory]
    [InlineData("{ " + Head + ",\n  \"categories\": { \"email\": { \"title\": \"E\" },\n    {|EPD0004:\"email\"|}: { \"title\": \"E\" } } }")]
    [InlineData("{ " + Head + ", \"storage\": { \"regions\": [\"CN\", {|EPD0004:\"CN\"|}] } }")]
    public Task Reports_an_id_the_second_time(string policy) => Verify<DuplicatePolicyIdAnalyzer>(policy);

    [Theory]
    [InlineData("{ " + Head + ",\n  \"retentions\": { {|EPD0005:\"ever\"|}: { \"then\": \"erase\" } } }")]
    public Task Reports_a_contradiction(string policy) => Verify<PolicyContradictionAnalyzer>(policy);

    [Fact]
    public async Task Points_to_the_first_occurrence_too()
    {
        var reports = await Of<DuplicatePolicyIdAnalyzer>("{ " + Head + ", \"storage\": { \"regions\": [\"CN\", \"CN\"] } }");
        var other = Assert.Single(Assert.Single(reports).AdditionalLocations);
        Assert.True(other.SourceSpan.Start < reports[0].Location.SourceSpan.Start);
    }

    [Fact]
    public async Task Suggests_the_nearest_id_and_names_the_sections_clause()
    {
        var reports = await Of<UndefinedPolicyIdAnalyzer>(
            "{ " + Head + ", \"categories\": { \"email\": { \"title\": \"E\" } }, \"storage\": { \"regions\": [\"CN\"], \"encryptedAtRest\": [\"emial\"] } }");
        var report = Assert.Single(reports);
        Assert.Equal("email", report.Properties[DiagnosticProperties.Suggestion]);
        Assert.EndsWith("(P-REGION)", report.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Error, report.Severity);
    }

    [Fact]
    public Task Accepts_the_example() => Task.WhenAll(
        Verify<UnreadablePolicyAnalyzer>(ExamplePolicy.Text),
        Verify<UndefinedPolicyIdAnalyzer>(ExamplePolicy.Text),
        Verify<DuplicatePolicyIdAnalyzer>(ExamplePolicy.Text),
        Verify<PolicyContradictionAnalyzer>(ExamplePolicy.Text));

    [Theory]
    [InlineData("{ }")]
    [InlineData("{")]
    public async Task Leaves_other_problems_to_their_own_rules(string policy)
    {
        Assert.Empty(await Of<UndefinedPolicyIdAnalyzer>(policy));
        Assert.Empty(await Of<DuplicatePolicyIdAnalyzer>(policy));
        Assert.Empty(await Of<PolicyContradictionAnalyzer>(policy));
        Assert.Single(await Of<UnreadablePolicyAnalyzer>(policy));
    }

    [Fact]
    public Task Ignores_other_additional_files() => new RuleTest<UnreadablePolicyAnalyzer>
    {
        TestCode = "public class Member { }",
        TestState = { AdditionalFiles = { ("appsettings.json", "{"), ("BannedSymbols.txt", "T:X") } },
    }.RunAsync();

    [Fact]
    public Task Reads_the_marked_file_whatever_its_name() => new RuleTest<UnreadablePolicyAnalyzer>
    {
        TestCode = "public class Member { }",
        TestState =
        {
            AdditionalFiles = { ("/0/datenschutz.json", "{ " + Head + ", {|EPD0002:\"colour\"|}: 1 }") },
            AnalyzerConfigFiles = { ("/.globalconfig", "is_global = true\n[/0/datenschutz.json]\nbuild_metadata.AdditionalFiles.PersonalDataPolicy = true\n") },
        },
    }.RunAsync();

    private static Task Verify<TRule>(string policy)
        where TRule : DiagnosticAnalyzer, new() => AnalyzerVerifier<TRule>.Verify("public class Member { }", policy);

    private static async Task<IReadOnlyList<Diagnostic>> Of<TRule>(string policy)
        where TRule : DiagnosticAnalyzer, new() => await Reports.Of(new TRule(), "public class Member { }", policy, TestPlatform.Vocabulary);
}
