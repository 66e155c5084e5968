using System.Globalization;
using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class FlowFactTests
{
    private const string Source = """
        using System.Net.Http;
        using Emojoi.PersonalData;
        using Microsoft.Extensions.Caching.Distributed;
        using Microsoft.Extensions.Logging;

        public class Member
        {
            [PersonalData("email", "profile")] public string Email { get; set; } = "";
            [PersonalData("shoe-size", "profile")] public string Shoe { get; set; } = "";
            public string Theme { get; set; } = "";
            public string Copy { get; set; } = "";
        }

        public class Gateway
        {
            [Recipient("ads")] public void Advertise(string text) { }
            [Recipient("stranger")] public void Give(string text) { }
            [Sanitizes(Sanitization.Mask)] public string Mask(string text) => "***";
        }

        public class Service(HttpClient http, Gateway gateway, ILogger log, IDistributedCache cache, string address)
        {
            public void Run(Member member) => BODY;
        }
        """;

    [Theory]
    [InlineData("http.PostAsync(address, new StringContent(member.Email))", "Recipient")]
    [InlineData("http.PostAsync(\"https://api.mailer.example/\", new StringContent(member.Email))", "Region")]
    [InlineData("cache.SetString(\"k\", member.Email)", "Region")]
    public async Task Says_what_nobody_knows_of_who_gets_the_data(string body, string unknown)
    {
        var fact = Assert.Single(await Facts(body));
        Assert.Equal(unknown, fact.Properties[DiagnosticProperties.Unknown]);
        Assert.Equal(DiagnosticSeverity.Hidden, fact.Severity);
    }

    [Theory]
    [InlineData("gateway.Advertise(member.Email)")]
    [InlineData("gateway.Give(member.Email)")]
    [InlineData("http.PostAsync(\"https://api.unknown.example/\", new StringContent(member.Email))")]
    [InlineData("http.PostAsync(\"http://localhost:5000/\", new StringContent(member.Email))")]
    [InlineData("log.LogInformation(\"{Email}\", member.Email)")]
    public async Task Lists_what_is_known_too(string body) =>
        Assert.False(Assert.Single(await Facts(body)).Properties.ContainsKey(DiagnosticProperties.Unknown));

    [Theory]
    [InlineData("http.PostAsync(address, new StringContent(member.Theme))")]
    [InlineData("http.PostAsync(address, new StringContent(member.Shoe))")]
    [InlineData("http.PostAsync(address, new StringContent(gateway.Mask(member.Email)))")]
    [InlineData("member.Copy = member.Email")]
    [InlineData("_ = member.Email")]
    public async Task Lists_nothing_that_does_not_leave_or_is_not_personal(string body) => Assert.Empty(await Facts(body));

    [Fact]
    public async Task A_region_is_known_where_the_build_says_where_it_runs() =>
        Assert.False(Assert.Single(await Facts("http.PostAsync(\"https://api.mailer.example/\", new StringContent(member.Email))", "[assembly: Emojoi.PersonalData.StoredIn(\"US\")]"))
            .Properties.ContainsKey(DiagnosticProperties.Unknown));

    [Fact]
    public async Task Is_off_until_somebody_asks_for_it() =>
        Assert.Empty(await Reports.Of(new DataFlowAnalyzer(), Of("http.PostAsync(address, new StringContent(member.Email))"), ExamplePolicy.Text, TestPlatform.Vocabulary));

    [Fact]
    public async Task Says_who_gets_what_and_what_to_do()
    {
        var fact = Assert.Single(await Facts("http.PostAsync(address, new StringContent(member.Email))"));
        Assert.Equal(
            "'Member.Email' (E-mail address) goes to 'HttpClient.PostAsync'; who that is nothing says, so no rule holds it to the policy's recipients; mark it [Recipient] (S-CONSENT, P-REGION)",
            fact.GetMessage(CultureInfo.InvariantCulture));
    }

    private static string Of(string body) => Source.Replace("BODY", body, StringComparison.Ordinal);

    private static async Task<IEnumerable<Diagnostic>> Facts(string body, string assembly = "") =>
        await Reports.OfHidden(new DataFlowAnalyzer(), RuleIds.FlowFact, Of(body).Replace("public class Member", assembly + "\npublic class Member", StringComparison.Ordinal), ExamplePolicy.Text, TestPlatform.Vocabulary);
}
