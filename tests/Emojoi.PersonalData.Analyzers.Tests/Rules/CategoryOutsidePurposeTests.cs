using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Testing;
using Verify = Emojoi.PersonalData.Testing.AnalyzerVerifier<Emojoi.PersonalData.Analyzers.Rules.CategoryOutsidePurposeAnalyzer>;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class CategoryOutsidePurposeTests
{
    [Fact]
    public Task Reports_a_category_that_the_purpose_does_not_list() =>
        Verify.Verify(Member("""[PersonalData("ip-address", {|EPD1005:"profile"|})]"""));

    [Fact]
    public Task Reports_each_purpose_for_itself() => Verify.Verify(Member(
        """
        [PersonalData("email", "profile")]
            [PersonalData("email", {|EPD1005:"push"|})]
            [PersonalData("email", {|EPD1005:"payment"|}, "account-lifetime")]
        """));

    [Fact]
    public Task Reports_constants_and_names() => Verify.Verify(
        Member("""[PersonalData(purpose: {|EPD1005:Purposes.Security|}, category: "email")]""") + "\npublic static class Purposes { public const string Security = \"security\"; }");

    [Fact]
    public async Task Says_what_the_purpose_lists_and_which_other_one_fits()
    {
        var report = await Reports.Single<CategoryOutsidePurposeAnalyzer>(Member("""[PersonalData("ip-address", "profile")]"""));
        Assert.Equal(
            "'Member.Value' declares category 'ip-address' for purpose 'profile', for which the privacy policy lists only 'nickname', 'email', 'birth-date'; add the category to the purpose or name another purpose (C-PURPOSE)",
            report.GetMessage());
        Assert.Equal("security", report.Properties[DiagnosticProperties.Suggestion]);
        Assert.Equal("ip-address", report.Properties[DiagnosticProperties.Category]);
        Assert.Equal("profile", report.Properties[DiagnosticProperties.Purpose]);
    }

    [Fact]
    public async Task Suggests_no_purpose_where_none_lists_the_category()
    {
        var report = await Reports.Single<CategoryOutsidePurposeAnalyzer>(Member("""[PersonalData("post", "payment")]"""));
        Assert.Contains("lists no category", report.GetMessage(), StringComparison.Ordinal);
        Assert.DoesNotContain(DiagnosticProperties.Suggestion, report.Properties);
    }

    [Theory]
    [InlineData("nickname", "profile")]
    [InlineData("birth-date", "profile")]
    [InlineData("nickname", "push")]
    [InlineData("ip-address", "security")]
    public Task Accepts_what_the_purpose_lists(string category, string purpose) =>
        Verify.Verify(Member($"[PersonalData(\"{category}\", \"{purpose}\")]"));

    [Theory]
    [InlineData("shoe-size", "profile")]
    [InlineData("nickname", "walking")]
    [InlineData("", "")]
    public Task Leaves_undefined_ids_to_their_own_rules(string category, string purpose) =>
        Verify.Verify(Member($"[PersonalData(\"{category}\", \"{purpose}\")]"));

    [Fact]
    public Task Is_silent_where_the_purposes_cannot_be_read() => Verify.Verify(
        Member("""[PersonalData("email", "push")]"""),
        policy: """{ "name": "x", "version": "1", "effective": "2026-01-01", "categories": { "email": { "title": "E-mail" } }, "purposes": 7 }""");

    private static string Member(string attributes) => $$"""
        using Emojoi.PersonalData;

        public class Member
        {
            {{attributes}}
            public string Value { get; set; } = "";
        }
        """;
}
