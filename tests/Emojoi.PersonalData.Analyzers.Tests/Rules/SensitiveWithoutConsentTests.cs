using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Testing;
using Verify = Emojoi.PersonalData.Testing.AnalyzerVerifier<Emojoi.PersonalData.Analyzers.Rules.SensitiveWithoutConsentAnalyzer>;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class SensitiveWithoutConsentTests
{
    [Theory]
    [InlineData("contract")]
    [InlineData("vital-interests")]
    [InlineData("public-task")]
    [InlineData("legitimate-interests")]
    public Task Reports_sensitive_data_under_another_basis(string basis) =>
        Verify.Verify(Member("\"health-note\"", "{|EPD1008:\"care\"|}"), Policy(basis));

    [Theory]
    [InlineData("consent")]
    [InlineData("legal-obligation")]
    public Task Accepts_consent_and_law(string basis) => Verify.Verify(Member("\"health-note\"", "\"care\""), Policy(basis));

    [Theory]
    [InlineData("contract")]
    [InlineData("legitimate-interests")]
    public Task Accepts_data_that_is_not_sensitive(string basis) => Verify.Verify(Member("\"nickname\"", "\"care\""), Policy(basis));

    [Fact]
    public Task Leaves_an_unknown_basis_to_the_policys_own_rules() => Verify.Verify(Member("\"health-note\"", "\"care\""), Policy("whim"));

    [Fact]
    public Task Leaves_undefined_ids_to_their_own_rules() => Verify.Verify(Member("\"health\"", "\"care\""), Policy("contract"));

    [Fact]
    public async Task Says_which_basis_the_policy_gives()
    {
        var report = await Reports.Single<SensitiveWithoutConsentAnalyzer>(Member("\"health-note\"", "\"profile\""));
        Assert.Equal(
            "'Member.Note' declares the sensitive category 'health-note' for purpose 'profile', whose basis in the privacy policy is contract; name a purpose whose basis is consent or legal-obligation (R-CONSENT)",
            report.GetMessage());
    }

    private static string Member(string category, string purpose) => $$"""
        using Emojoi.PersonalData;

        public class Member
        {
            [PersonalData({{category}}, {{purpose}})]
            public string Note { get; set; } = "";
        }
        """;

    private static string Policy(string basis) => $$"""
        {
          "name": "x", "version": "1", "effective": "2026-01-01",
          "categories": { "health-note": { "title": "Note", "sensitive": true }, "nickname": { "title": "Nickname" } },
          "purposes": { "care": { "title": "Care", "basis": "{{basis}}", "categories": { "health-note": "optional", "nickname": "optional" } } }
        }
        """;
}
