using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis.Testing;
using Verify = Emojoi.PersonalData.Testing.AnalyzerVerifier<Emojoi.PersonalData.Analyzers.Rules.MissingPolicyAnalyzer>;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class MissingPolicyTests
{
    private const string Member = """
        using Emojoi.PersonalData;

        public class Member
        {
            [PersonalData("email", "profile")]
            public string Email { get; set; } = "";
        }
        """;

    [Fact]
    public Task Reports_the_first_declaration_where_there_is_no_policy() => Verify.Verify(
        """
        using Emojoi.PersonalData;

        public class Member
        {
            [{|EPD0001:PersonalData("email", "profile")|}]
            public string Email { get; set; } = "";

            [PersonalData("nickname", "profile")]
            public string Nickname { get; set; } = "";
        }
        """,
        policy: null);

    [Theory]
    [InlineData("[{|EPD0001:DataSubject(\"member\")|}] public class Member { }")]
    [InlineData("public class Service { [{|EPD0001:ProcessedFor(\"profile\")|}] public void Run() { } }")]
    [InlineData("public class Service { public void Send([{|EPD0001:Recipient(\"mailer\")|}] string text) { } }")]
    [InlineData("public class Service { [return: {|EPD0001:PersonalData(\"email\", \"profile\")|}] public string Run() => \"\"; }")]
    [InlineData("public record Member([{|EPD0001:PersonalData(\"email\", \"profile\")|}] string Email);")]
    public Task Reports_every_attribute_that_names_an_id(string declaration) =>
        Verify.Verify("using Emojoi.PersonalData;\n" + declaration, policy: null);

    [Fact]
    public Task Reports_more_than_one_policy() => new RuleTest<MissingPolicyAnalyzer>
    {
        TestCode = Member.Replace("PersonalData(\"email\", \"profile\")", "{|EPD0001:PersonalData(\"email\", \"profile\")|}", StringComparison.Ordinal),
        TestState = { AdditionalFiles = { ("/other/privacy-policy.json", ExamplePolicy.Text) } },
    }.RunAsync();

    [Fact]
    public Task Reports_more_than_one_policy_at_the_second_one_where_nothing_is_declared_yet() => new RuleTest<MissingPolicyAnalyzer>
    {
        TestCode = "public class Member { }",
        TestState =
        {
            AdditionalFiles = { ("/second/privacy-policy.json", ExamplePolicy.Text) },
            ExpectedDiagnostics = { DiagnosticResult.CompilerError("EPD0001").WithSpan("privacy-policy.json", 1, 1, 1, 1) },
        },
    }.RunAsync();

    [Fact]
    public Task Reports_the_same_place_in_whatever_order_files_are_visited() => new RuleTest<MissingPolicyAnalyzer>
    {
        Policy = null,
        Sources =
        [
            "using Emojoi.PersonalData; [{|EPD0001:DataSubject(\"member\")|}] public class A { }",
            .. Enumerable.Range(0, 20).Select(i => $"using Emojoi.PersonalData; [DataSubject(\"member\")] public class B{i} {{ }}"),
        ],
    }.RunAsync();

    [Fact]
    public Task Accepts_one_policy() => Verify.Verify(Member);

    [Fact]
    public Task Accepts_a_policy_that_cannot_be_read() => Verify.Verify(Member, policy: "{");

    [Fact]
    public Task Asks_for_no_policy_where_nothing_is_declared() => Verify.Verify(
        """
        using Emojoi.PersonalData;

        public class Product
        {
            [NotPersonalData("a product's name")]
            public string Name { get; set; } = "";
        }
        """,
        policy: null);

    [Fact]
    public Task Ignores_attributes_of_the_same_name_elsewhere() => Verify.Verify(
        """
        using Own;

        public class Member
        {
            [PersonalData]
            public string Email { get; set; } = "";
        }

        namespace Own
        {
            public sealed class PersonalDataAttribute : System.Attribute;
        }
        """,
        policy: null);

    [Fact]
    public Task Ignores_projects_without_the_vocabulary() => new RuleTest<MissingPolicyAnalyzer>
    {
        TestCode = "public class Member { public string Email { get; set; } = \"\"; }",
        ReferencesVocabulary = false,
        Policy = null,
    }.RunAsync();
}
