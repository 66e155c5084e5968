using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

/// <summary>What the three rules about undefined ids have in common.</summary>
/// <typeparam name="TRule">The rule.</typeparam>
/// <param name="ruleId">Its id.</param>
/// <param name="section">The section of the policy.</param>
/// <param name="defined">An id that the example policy defines there.</param>
/// <param name="attribute">The attribute with <c>{0}</c> in place of the argument.</param>
public abstract class UnknownIdTests<TRule>(string ruleId, string section, string defined, string attribute)
    where TRule : DiagnosticAnalyzer, new()
{
    private const string Undefined = "\"shoe-size-of-the-left-foot\"";

    [Theory]
    [InlineData(Undefined)]
    [InlineData("\"\"")]
    [InlineData("Ids.Old")]
    [InlineData("nameof(Member)")]
    [InlineData("\"shoe\" + \"-size\"")]
    public Task Reports_what_is_not_defined(string argument) => AnalyzerVerifier<TRule>.Verify(Member(Marked(argument)));

    [Fact]
    public Task Reports_other_case_and_white_space() =>
        AnalyzerVerifier<TRule>.Verify(Member(Marked($"\"{defined.ToUpperInvariant()}\""), Marked($"\"{defined} \"")));

    [Fact]
    public Task Reports_each_of_several_annotations() => AnalyzerVerifier<TRule>.Verify(Member(Marked("\"first\""), Marked("\"second\""), $"\"{defined}\""));

    [Fact]
    public Task Reports_each_place_where_an_annotation_can_stand() => AnalyzerVerifier<TRule>.Verify(
        $$"""
        using Emojoi.PersonalData;

        [{{Attribute(Marked(Undefined))}}]
        public class Member
        {
            [{{Attribute(Marked(Undefined))}}]
            private string _name = "";

            [return: {{Attribute(Marked(Undefined))}}]
            public string Rename([{{Attribute(Marked(Undefined))}}] string name) => _name = name;
        }
        """);

    [Fact]
    public Task Reports_a_records_positional_parameter_once() => AnalyzerVerifier<TRule>.Verify(
        $"using Emojoi.PersonalData;\npublic record Member([{Attribute(Marked(Undefined))}] string Name, [property: {Attribute(Marked(Undefined))}] string Email);");

    [Fact]
    public Task Reports_the_parts_of_a_partial_type_once() => new RuleTest<TRule>
    {
        Sources =
        [
            $"using Emojoi.PersonalData;\n[{Attribute(Marked(Undefined))}] public partial class Member {{ }}",
            $"using Emojoi.PersonalData;\npublic partial class Member {{ [{Attribute(Marked(Undefined))}] public string Name {{ get; set; }} = \"\"; }}",
        ],
    }.RunAsync();

    [Fact]
    public Task Reports_through_an_alias_and_global_usings() => new RuleTest<TRule>
    {
        Sources =
        [
            "global using Tag = Emojoi.PersonalData.PersonalDataAttribute;",
            $"public class Member {{ [{Attribute(Marked(Undefined)).Replace("PersonalData(", "Tag(", StringComparison.Ordinal)}] public string Name {{ get; set; }} = \"\"; }}",
        ],
    }.RunAsync();

    [Fact]
    public async Task Names_the_nearest_id()
    {
        var misspelt = defined[..^2] + defined[^1];
        var report = await Reports.Single<TRule>(Member($"\"{misspelt}\""));
        Assert.Equal(ruleId, report.Id);
        Assert.StartsWith("'Member.Name' ", report.GetMessage(), StringComparison.Ordinal);
        Assert.Contains($"'{misspelt}', which the privacy policy does not define (did you mean '{defined}'?)", report.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(defined, report.Properties[DiagnosticProperties.Suggestion]);
        Assert.Equal(misspelt, report.Properties[DiagnosticProperties.Id]);
    }

    [Fact]
    public async Task Takes_a_constants_name_for_the_id()
    {
        var report = await Reports.Single<TRule>(Member($"\"{defined.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant()}\""));
        Assert.Equal(defined, report.Properties[DiagnosticProperties.Suggestion]);
    }

    [Fact]
    public async Task Suggests_nothing_where_no_id_is_near()
    {
        var report = await Reports.Single<TRule>(Member(Undefined));
        Assert.DoesNotContain("did you mean", report.GetMessage(), StringComparison.Ordinal);
        Assert.DoesNotContain(DiagnosticProperties.Suggestion, report.Properties);
    }

    [Fact]
    public Task Accepts_a_defined_id() => AnalyzerVerifier<TRule>.Verify(Member($"\"{defined}\""));

    [Fact]
    public Task Accepts_a_constant_of_a_defined_id() => AnalyzerVerifier<TRule>.Verify(Member("Ids.Defined"));

    [Theory]
    [InlineData("Categories.Missing")]
    [InlineData("Missing")]
    [InlineData("42")]
    [InlineData("new object()")]
    [InlineData("")]
    [InlineData("default(")]
    public Task Leaves_what_does_not_compile_to_the_compiler(string argument) => AnalyzerVerifier<TRule>.VerifyBroken(Member(argument));

    [Theory]
    [InlineData("[PersonalData]")]
    [InlineData("[PersonalData(]")]
    [InlineData("[PersonalData(,,)]")]
    [InlineData("[PersonalData")]
    public Task Leaves_half_typed_attributes_to_the_compiler(string text) =>
        AnalyzerVerifier<TRule>.VerifyBroken("using Emojoi.PersonalData;\npublic class Member { " + text + " public string Name { get; set; } = \"\"; }");

    [Fact]
    public Task Is_silent_without_a_policy() => AnalyzerVerifier<TRule>.Verify(Member(Undefined), policy: null);

    [Fact]
    public Task Is_silent_where_the_policy_cannot_be_read() => AnalyzerVerifier<TRule>.Verify(Member(Undefined), policy: "{ \"name\": ");

    [Fact]
    public Task Is_silent_where_its_section_cannot_be_read() => AnalyzerVerifier<TRule>.Verify(
        Member(Undefined), policy: $$"""{ "name": "x", "version": "1", "effective": "2026-01-01", "{{section}}": [] }""");

    [Fact]
    public Task Reports_where_the_policy_has_no_such_section() => AnalyzerVerifier<TRule>.Verify(
        Member(Marked($"\"{defined}\"")), policy: """{ "name": "x", "version": "1", "effective": "2026-01-01" }""");

    [Fact]
    public async Task Leaves_referenced_assemblies_to_their_own_build()
    {
        var framework = await TestPlatform.Net8.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        var library = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create(
            "Library",
            [Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(Member(Undefined))],
            [.. framework, TestPlatform.Vocabulary],
            new(OutputKind.DynamicallyLinkedLibrary));
        var reports = await Reports.Of(
            new TRule(), "public class Special : Member { }", ExamplePolicy.Text, TestPlatform.Vocabulary, library.ToMetadataReference());
        Assert.Empty(reports);
    }

    private string Attribute(string argument) => attribute.Replace("{0}", argument, StringComparison.Ordinal);

    private string Marked(string argument) => "{|" + ruleId + ":" + argument + "|}";

    private string Member(params string[] arguments) => $$"""
        using Emojoi.PersonalData;

        public class Member
        {
            {{string.Concat(arguments.Select(argument => "[" + Attribute(argument) + "]"))}}
            public string Name { get; set; } = "";
        }

        public static class Ids
        {
            public const string Old = "shoe-size-of-the-left-foot";
            public const string Defined = "{{defined}}";
        }
        """;
}
