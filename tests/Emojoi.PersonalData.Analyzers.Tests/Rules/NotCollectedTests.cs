using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Testing;
using Verify = Emojoi.PersonalData.Testing.AnalyzerVerifier<Emojoi.PersonalData.Analyzers.Rules.NotCollectedAnalyzer>;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class NotCollectedTests
{
    [Theory]
    [InlineData("public class Order { [PersonalData({|EPD1007:\"card-number\"|}, \"payment\")] public string? Card { get; set; } }")]
    [InlineData("public class Order { [PersonalData({|EPD1007:\"card-number\"|}, \"walking\")] public string? Card { get; set; } }")]
    [InlineData("public record Order([PersonalData({|EPD1007:\"card-number\"|}, \"payment\")] string Card);")]
    [InlineData("public class Shop { public void Pay([PersonalData(purpose: \"payment\", category: {|EPD1007:\"card-number\"|})] string card) { } }")]
    [InlineData("[PersonalData({|EPD1007:\"card-number\"|}, \"payment\")] public struct Card { }")]
    public Task Reports_whatever_holds_what_is_not_collected(string declaration) =>
        Verify.Verify("using Emojoi.PersonalData;\n" + declaration);

    [Fact]
    public async Task Says_why_it_is_not_collected()
    {
        var report = await Reports.Single<NotCollectedAnalyzer>(
            "using Emojoi.PersonalData;\npublic class Order { [PersonalData(\"card-number\", \"payment\")] public string? Card { get; set; } }");
        Assert.Equal(
            "'Order.Card' holds category 'card-number', which the privacy policy says is not collected (taken by the payment institution); remove the member, or leave the data with whoever collects it (C-PAYMENT)",
            report.GetMessage());
    }

    [Fact]
    public async Task Gives_no_reason_where_the_policy_gives_none()
    {
        const string Policy = """{ "name": "x", "version": "1", "effective": "2026-01-01", "categories": { "card": { "title": "Card", "collected": false } } }""";
        var reports = await Reports.Of(
            new NotCollectedAnalyzer(),
            "using Emojoi.PersonalData;\npublic class Order { [PersonalData(\"card\", \"payment\")] public string? Card { get; set; } }",
            Policy,
            TestPlatform.Vocabulary);
        Assert.Contains("is not collected; remove", Assert.Single(reports).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nickname")]
    [InlineData("health-note")]
    [InlineData("card")]
    [InlineData("CARD-NUMBER")]
    [InlineData("")]
    public Task Accepts_other_categories(string category) => Verify.Verify(
        "using Emojoi.PersonalData;\npublic class Order { [PersonalData(\"" + category + "\", \"payment\")] public string? Card { get; set; } }");

    [Fact]
    public Task Accepts_what_is_answered_as_not_personal() => Verify.Verify(
        "using Emojoi.PersonalData;\npublic class Order { [NotPersonalData(\"a gift card\")] public string? CardNumber { get; set; } }");
}
