using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Testing;
using Verify = Emojoi.PersonalData.Testing.AnalyzerVerifier<Emojoi.PersonalData.Analyzers.Rules.RetentionTooLongAnalyzer>;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class RetentionTooLongTests
{
    private const string Until = "\"until\": ";
    private const string For = "\"for\": ";

    [Theory]
    [InlineData("\"for\": \"P7M\"", "\"for\": \"P6M\"")]
    [InlineData("\"for\": \"P1Y\"", "\"for\": \"P11M\"")]
    [InlineData("\"for\": \"P1W\"", "\"for\": \"P6D\"")]
    [InlineData("\"for\": \"PT25H\"", "\"for\": \"P1D\"")]
    [InlineData("\"until\": \"account-closure\"", "\"for\": \"P10Y\"")]
    [InlineData("\"until\": \"consent-withdrawal\"", "\"for\": \"P10Y\"")]
    [InlineData("\"until\": \"contract-end\"", "\"for\": \"P1Y\", \"from\": \"last-use\"")]
    [InlineData("\"for\": \"P1D\", \"from\": \"account-closure\"", "\"until\": \"account-closure\"")]
    [InlineData("\"for\": \"P1D\", \"from\": \"account-closure\"", "\"until\": \"consent-withdrawal\"")]
    [InlineData("\"until\": \"account-closure\"", "\"until\": \"consent-withdrawal\"")]
    [InlineData("\"for\": \"P1D\", \"from\": \"last-use\"", "\"for\": \"P1Y\", \"from\": \"collection\"")]
    [InlineData("\"for\": \"P3Y\", \"from\": \"account-closure\", \"law\": \"art. 21\"", "\"until\": \"account-closure\"")]
    public Task Reports_what_is_kept_longer_than_the_purpose_allows(string member, string purpose) =>
        Verify.Verify(Member("{|EPD1006:\"own\"|}"), Policy(member, purpose));

    [Theory]
    [InlineData("\"for\": \"P6M\"", "\"for\": \"P6M\"")]
    [InlineData("\"for\": \"P5M\"", "\"for\": \"P6M\"")]
    [InlineData("\"for\": \"P12M\"", "\"for\": \"P372D\"")]
    [InlineData("\"for\": \"P7D\"", "\"for\": \"P1W\"")]
    [InlineData("\"until\": \"account-closure\"", "\"until\": \"account-closure\"")]
    [InlineData("\"until\": \"consent-withdrawal\"", "\"until\": \"account-closure\"")]
    [InlineData("\"until\": \"account-closure\"", "\"for\": \"P1D\", \"from\": \"account-closure\"")]
    [InlineData("\"for\": \"P99Y\"", "\"until\": \"account-closure\"")]
    [InlineData("\"for\": \"P99Y\", \"from\": \"last-use\"", "\"until\": \"account-closure\"")]
    [InlineData("\"for\": \"P99Y\"", "\"for\": \"P1D\", \"from\": \"last-use\"")]
    [InlineData("\"until\": \"account-closure\"", "\"until\": \"contract-end\"")]
    [InlineData("\"until\": \"contract-end\"", "\"until\": \"account-closure\"")]
    [InlineData("\"until\": \"contract-end\"", "\"until\": \"consent-withdrawal\"")]
    [InlineData("\"for\": \"P1Y\", \"from\": \"account-closure\"", "\"until\": \"contract-end\"")]
    public Task Accepts_what_is_not_certainly_longer(string member, string purpose) =>
        Verify.Verify(Member("\"own\""), Policy(member, purpose));

    [Theory]
    [InlineData(Until + "\"account-closure\", " + For + "\"P9Y\"", For + "\"P1D\"")]
    [InlineData("\"title\": \"Some time\"", For + "\"P1D\"")]
    [InlineData(For + "\"P9Y\"", "\"title\": \"Some time\"")]
    public Task Leaves_retentions_that_contradict_themselves_to_the_policys_own_rule(string member, string purpose) =>
        Verify.Verify(Member("\"own\""), Policy(member, purpose));

    [Fact]
    public Task Accepts_a_member_without_a_retention_of_its_own() => Verify.Verify(
        """
        using Emojoi.PersonalData;

        public class Member
        {
            [PersonalData("email", "profile")]
            public string Email { get; set; } = "";

            [PersonalData("nickname", "profile", null!)]
            public string Nickname { get; set; } = "";
        }
        """);

    [Fact]
    public Task Accepts_any_retention_where_the_purpose_names_none() => Verify.Verify(
        """
        using Emojoi.PersonalData;

        public class Member
        {
            [PersonalData("card-number", "payment", "statutory")]
            public string Card { get; set; } = "";
        }
        """);

    [Theory]
    [InlineData("\"profile\", \"for-ever\"")]
    [InlineData("\"walking\", \"statutory\"")]
    [InlineData("\"walking\", \"for-ever\"")]
    public Task Leaves_undefined_ids_to_their_own_rules(string ids) => Verify.Verify(
        "using Emojoi.PersonalData;\npublic class Member { [PersonalData(\"email\", " + ids + ")] public string Email { get; set; } = \"\"; }");

    [Fact]
    public async Task Says_both_periods_and_suggests_the_purposes()
    {
        var report = await Reports.Single<RetentionTooLongAnalyzer>(
            "using Emojoi.PersonalData;\npublic class Member { [PersonalData(\"email\", \"profile\", \"statutory\")] public string Email { get; set; } = \"\"; }");
        Assert.Equal(
            "'Member.Email' is kept under 'statutory' (P3Y from account-closure), but purpose 'profile' allows 'account-lifetime' (until account-closure) at the longest; name that retention or a shorter one (T-PERIOD)",
            report.GetMessage());
        Assert.Equal("account-lifetime", report.Properties[DiagnosticProperties.Suggestion]);
        Assert.Equal("profile", report.Properties[DiagnosticProperties.Purpose]);
    }

    private static string Member(string retention) => $$"""
        using Emojoi.PersonalData;

        public class Member
        {
            [PersonalData("email", "profile", {{retention}})]
            public string Email { get; set; } = "";
        }
        """;

    private static string Policy(string member, string purpose) => $$"""
        {
          "name": "x", "version": "1", "effective": "2026-01-01",
          "categories": { "email": { "title": "E-mail" } },
          "retentions": { "own": { {{member}}, "then": "erase" }, "limit": { {{purpose}}, "then": "erase" } },
          "purposes": { "profile": { "title": "Profile", "basis": "contract", "categories": { "email": "required" }, "retention": "limit" } }
        }
        """;
}
