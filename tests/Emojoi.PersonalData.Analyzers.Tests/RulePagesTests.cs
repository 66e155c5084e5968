using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Analyzers.Tests.Rules;
using Emojoi.PersonalData.CodeFixes.Rules;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.Analyzers.Tests;

/// <summary>What a rule says of itself and what its page, the index and the release notes say are one.</summary>
public sealed class RulePagesTests
{
    private static readonly string[] Sections = ["What it finds", "Why", "How to fix", "How to suppress", "Known limits"];

    private static readonly HashSet<string> Fixable =
    [
        .. typeof(UndeclaredCollectionFixer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(CodeFixProvider)))
            .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds),
    ];

    public static TheoryData<string> Ids => RuleCatalog.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_what_the_rule_says(string id)
    {
        var rule = RuleCatalog.Rule(id);
        var page = RulePage.Read(id);
        Assert.Equal($"# {id}: {rule.Title}", page.Heading);
        Assert.Equal([id, rule.Title.ToString(null), rule.DefaultSeverity.ToString(), ClausesOf(rule)], page.Row[..4]);
        Assert.Equal(Sections, page.Sections);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_index_says_what_the_page_says(string id) => Assert.Equal(RulePage.Read(id).Row[1..4], RulePage.IndexRow(id)[1..4]);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_and_index_promise_a_fix_where_there_is_one(string id)
    {
        Assert.Equal(Fixable.Contains(id), RulePage.Read(id).Row[4] != "none");
        Assert.Equal(Fixable.Contains(id), RulePage.IndexRow(id)[4] != "none");
    }

    [Fact]
    public void No_page_is_about_a_rule_that_does_not_exist() =>
        Assert.Equal(RuleCatalog.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal), RulePage.Ids().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_leads_to_the_page(string id) =>
        Assert.EndsWith($"/docs/rules/{id}.md", RuleCatalog.Rule(id).HelpLinkUri, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_message_ends_with_the_clause_or_comes_from_the_policys_reader(string id)
    {
        var rule = RuleCatalog.Rule(id);
        Assert.True(RuleCatalog.Analyzer(id) is PolicyProblemAnalyzer || rule.MessageFormat.ToString(null).EndsWith($"({ClausesOf(rule)})", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_release_lists_the_rule_with_its_severity_and_class(string id)
    {
        var row = $"{id} | {RuleCatalog.Rule(id).Category} | {RuleCatalog.Rule(id).DefaultSeverity} | {RuleCatalog.ClassOf(id).Name}";
        Assert.Single(new[] { "Shipped", "Unshipped" }.SelectMany(Releases), line => line == row);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_tests_of_its_stem_or_of_its_familys(string id)
    {
        var stems = Family(RuleCatalog.ClassOf(id)).Select(RuleCatalog.StemOf);
        Assert.Contains(stems, stem => typeof(RulePagesTests).Assembly.GetType($"{typeof(RulePagesTests).Namespace}.Rules.{stem}Tests") is not null);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_example_is_reported_where_the_page_says(string id)
    {
        var page = RulePage.Read(id);
        Assert.NotEmpty(page.ReportedLines);
        Assert.Equal(page.ReportedLines, await LinesOf(page, [TestPlatform.Vocabulary, .. VendorAssembly.SentryAndStripe, .. RightsFor(page)]));
        Assert.Empty(await LinesOf(page));
    }

    /// <summary>The runtime asks for more than other pages speak of: who uses it tells recipients of an erasure.</summary>
    private static IEnumerable<MetadataReference> RightsFor(RulePage page) => page.Id.StartsWith("EPD3", StringComparison.Ordinal) ? [VendorAssembly.Rights] : [];

    private static async Task<int[]> LinesOf(RulePage page, params MetadataReference[] references)
    {
        const string Prefix = "using Emojoi.PersonalData;\n";
        var isSource = page.ExampleLanguage == "csharp";
        var source = isSource ? Prefix + page.Example : "public class Member { }";
        // EPD0001 asks for the policy that all others read.
        var policy = page.ExampleLanguage == "jsonc" ? page.Example : page.Id == RuleIds.MissingPolicy ? null : ExamplePolicy.Text;
        var reports = page.ExampleLanguage == "text"
            ? await Reports.WithBaseline(RuleCatalog.Analyzer(page.Id), source, page.Example, references)
            : RuleCatalog.Rule(page.Id).IsEnabledByDefault ? await Reports.Of(RuleCatalog.Analyzer(page.Id), source, policy, references)
            : await Reports.OfHidden(RuleCatalog.Analyzer(page.Id), page.Id, source, policy, references);
        return [.. reports.Select(report => report.Location.GetLineSpan().StartLinePosition.Line - (isSource ? 1 : 0))];
    }

    private static string ClausesOf(DiagnosticDescriptor rule) =>
        string.Join(", ", rule.CustomTags.Where(tag => tag.StartsWith("Clause:", StringComparison.Ordinal)).Select(tag => tag["Clause:".Length..]));

    private static IEnumerable<string> Releases(string name) =>
        File.ReadLines(RepositoryFolder.PathOf("src", "Emojoi.PersonalData.Analyzers", $"AnalyzerReleases.{name}.md"));

    private static IEnumerable<Type> Family(Type rule)
    {
        for (var type = rule; type.Assembly == rule.Assembly; type = type.BaseType!)
        {
            yield return type;
        }
    }
}
