namespace BrokenPromises;

/// <summary>Every clause that a rule protects is broken at least twice.</summary>
public sealed class CoverageTests
{
    private static readonly (string FirstRule, string LastRule, string Clauses)[] Rules =
    [
        ("EPD0002", "EPD0004", "R-READ C-PROFILE C-KEEP C-PURPOSE S-PARTNER P-REGION K-COOKIE R-ANSWER S-DISCLOSE"),
        ("EPD0005", "EPD0005", "P-REGION S-ADS R-CONSENT R-ANSWER C-KEEP T-PERIOD"),
        ("EPD0007", "EPD0007", "P-MINIMISE"),
        ("EPD1001", "EPD1001", "P-MINIMISE"),
        ("EPD1002", "EPD1002", "C-PROFILE"),
        ("EPD1003", "EPD1003", "C-PURPOSE"),
        ("EPD1004", "EPD1004", "C-KEEP"),
        ("EPD1005", "EPD1005", "C-PURPOSE"),
        ("EPD1006", "EPD1006", "T-PERIOD"),
        ("EPD1007", "EPD1007", "C-PAYMENT"),
        ("EPD1008", "EPD1008", "R-CONSENT"),
        ("EPD1009", "EPD1009", "P-MINIMISE"),
        ("EPD1010", "EPD1010", "R-ACCESS"),
        ("EPD1013", "EPD1013", "C-OPS"),
        ("EPD2001", "EPD2001", "P-REGION"),
        ("EPD2002", "EPD2002", "S-CONSENT"),
        ("EPD2003", "EPD2003", "S-AFFILIATE S-PARTNER"),
        ("EPD2004", "EPD2004", "S-ADS"),
        ("EPD2005", "EPD2005", "C-PURPOSE"),
        ("EPD2006", "EPD2006", "P-ACCESS"),
        ("EPD2007", "EPD2007", "P-ACCESS"),
        ("EPD2008", "EPD2008", "P-ACCESS"),
        ("EPD2009", "EPD2009", "P-TRANSIT"),
        ("EPD2010", "EPD2010", "P-TRANSIT"),
        ("EPD2011", "EPD2011", "K-COOKIE"),
        ("EPD2012", "EPD2012", "P-ACCESS"),
        ("EPD2013", "EPD2013", "P-ATREST"),
        ("EPD2014", "EPD2014", "K-SDK"),
        ("EPD2015", "EPD2015", "P-REGION"),
        ("EPD2016", "EPD2016", "R-CONSENT"),
        ("EPD2017", "EPD2017", "C-PORTRAIT K-TRACK"),
        ("EPD2018", "EPD2018", "T-PERIOD"),
        ("EPD2019", "EPD2019", "S-DISCLOSE"),
        ("EPD3001", "EPD3001", "R-ACCESS"),
        ("EPD3002", "EPD3002", "R-ERASE"),
        ("EPD3003", "EPD3003", "R-ACCESS"),
        ("EPD3004", "EPD3004", "R-ERASE"),
        ("EPD3005", "EPD3005", "P-PUBLIC"),
        ("EPD3007", "EPD3007", "C-KEEP"),
        ("EPD3008", "EPD3008", "R-ERASE"),
        ("EPD3009", "EPD3009", "M-AGE"),
        ("EPD4001", "EPD4001", "P-ACCESS"),
        ("EPD4002", "EPD4002", "P-ATREST"),
        ("EPD4003", "EPD4003", "P-ANON"),
        ("EPD4004", "EPD4004", "P-AGREE"),
    ];

    [Fact]
    public void At_least_two_edits_break_each_clause_of_each_rule() =>
        Assert.All(
            Rules.SelectMany(rule => rule.Clauses.Split(' '), (rule, clause) => (rule.FirstRule, rule.LastRule, clause)),
            wanted => Assert.True(AllPromises.List.Count(promise => Breaks(promise, wanted)) >= 2, $"{wanted} needs a second edit."));

    [Fact]
    public void Every_edit_breaks_a_clause_of_its_rule() =>
        Assert.All(AllPromises.List, promise => Assert.Contains(Rules, rule =>
            rule.Clauses.Split(' ').Any(clause => Breaks(promise, (rule.FirstRule, rule.LastRule, clause)))));

    [Fact]
    public void No_two_edits_have_the_same_name() =>
        Assert.Equal(AllPromises.List.Count, AllPromises.List.Select(promise => promise.ToString()).Distinct(StringComparer.Ordinal).Count());

    private static bool Breaks(BrokenPromise promise, (string FirstRule, string LastRule, string Clause) wanted) =>
        promise.Clause == wanted.Clause
        && string.CompareOrdinal(promise.Rule, wanted.FirstRule) >= 0
        && string.CompareOrdinal(promise.Rule, wanted.LastRule) <= 0;
}
