using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Semantics.Baselines;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class UnreadableBaselineTests
{
    [Theory]
    [InlineData("{|EPD0007:Shop.Customer.Email|}")]
    [InlineData("{|EPD0007:EPD1001|}")]
    [InlineData("{|EPD0007:EPD1001 Shop.Customer.Email|}")]
    [InlineData("{|EPD0007:EPD1001 P:Shop.Customer.Email and more|}")]
    [InlineData("{|EPD0007:EPD1001 X:Shop.Customer.Email|}")]
    [InlineData("{|EPD0007:epd1001 P:Shop.Customer.Email|}")]
    [InlineData("{|EPD0007:EPD3001 P:Shop.Customer.Email|}")]
    [InlineData("{|EPD0007:P:Shop.Customer.Email EPD1001|}")]
    [InlineData("EPD1001 P:Shop.Customer.Email\n{|EPD0007:*|}\nEPD1001 P:Shop.Customer.Phone")]
    [InlineData("\u2028\n{|EPD0007:*|}")]
    public Task Reports_a_line_that_says_nothing(string baseline) => Verify(baseline);

    [Fact]
    public async Task Reports_the_marks_of_a_conflict_once()
    {
        const string Conflict = "<<<<<<< ours\nEPD1001 P:A.B\n=======\nEPD1001 P:A.C\n>>>>>>> theirs\n";
        var report = Assert.Single(await Reports.WithBaseline(new UnreadableBaselineAnalyzer(), "public class Member { }", Conflict, TestPlatform.Vocabulary));
        Assert.Equal(
            "The baseline has a line '<<<<<<< ours', but a line is a rule and a member's documentation id, such as \"EPD1001 P:Shop.Customer.Email\": correct or remove it, "
            + "and 2 more from line 3 on as well; until then it silences nothing (P-MINIMISE)",
            report.GetMessage(null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n  \t\n")]
    [InlineData("# EPD1001\n#")]
    [InlineData("EPD1001 P:Shop.Customer.Email")]
    [InlineData("\uFEFFEPD1001 P:Shop.Customer.Email\r\nEPD1001 F:Shop.Customer._phone\r\n")]
    [InlineData("  EPD1001\tP:Shop.Customer.Email  # until 2027")]
    [InlineData("EPD1001 P:Shop.Box`1.Email\nEPD1001 P:Shop.Box`1.Email")]
    public Task Accepts_comments_and_lines_in_any_order(string baseline) => Verify(baseline);

    [Fact]
    public Task Ignores_other_files() => Verify("{", "privacy-base.txt");

    [Fact]
    public Task Reads_the_file_that_the_project_marks_and_no_other() => new RuleTest<UnreadableBaselineAnalyzer>
    {
        TestCode = "public class Member { }",
        TestState =
        {
            AdditionalFiles = { ("/" + Baseline.DefaultName, "*"), ("/legacy.txt", "{|EPD0007:*|}") },
            AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[legacy.txt]\nbuild_metadata.AdditionalFiles.PersonalDataBaseline = true\n") },
        },
    }.RunAsync();

    [Fact]
    public Task Ignores_projects_without_the_vocabulary() => new RuleTest<UnreadableBaselineAnalyzer>
    {
        TestCode = "public class Member { }",
        ReferencesVocabulary = false,
        TestState = { AdditionalFiles = { ("/" + Baseline.DefaultName, "*") } },
    }.RunAsync();

    private static Task Verify(string baseline, string name = Baseline.DefaultName) => new RuleTest<UnreadableBaselineAnalyzer>
    {
        TestCode = "public class Member { }",
        TestState = { AdditionalFiles = { ("/" + name, baseline) } },
    }.RunAsync();
}
