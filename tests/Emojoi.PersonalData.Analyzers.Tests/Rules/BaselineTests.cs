using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Semantics.Baselines;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

/// <summary>What the baseline takes from EPD1001, and what it does not.</summary>
public sealed class BaselineTests
{
    [Fact]
    public Task Silences_what_it_lists() => Verify(
        """
        namespace Shop
        {
            public class Customer { public string? Email { get; set; } public string? {|EPD1001:Phone|} { get; set; } }
            public struct Visitor { public string? Email; }
            public record Guest(string Email, string {|EPD1001:Phone|});
            public class Box<T> { public class Member { public string? Email { get; set; } } }
        }
        public class Customer { public string? {|EPD1001:Email|} { get; set; } }
        """,
        "EPD1001 P:Shop.Customer.Email\nEPD1001 F:Shop.Visitor.Email\nEPD1001 P:Shop.Guest.Email\nEPD1001 P:Shop.Box`1.Member.Email\n");

    [Theory]
    [InlineData("")]
    [InlineData("# EPD1001 P:Shop.Customer.Email")]
    [InlineData("EPD1001 P:Shop.Customer.email")]
    [InlineData("EPD1001 F:Shop.Customer.Email")]
    [InlineData("EPD1001 T:Shop.Customer")]
    [InlineData("EPD1001 P:Shop.Customer")]
    [InlineData("EPD1001 P:Shop.Customer.*")]
    [InlineData("EPD1001 P:Customer.Email")]
    [InlineData("EPD1001 P:Shop.Customer.Email2")]
    [InlineData("EPD1002 P:Shop.Customer.Email")]
    [InlineData("*")]
    public Task Silences_nothing_else(string baseline) =>
        Verify("namespace Shop { public class Customer { public string? {|EPD1001:Email|} { get; set; } } }", baseline);

    [Fact]
    public Task Silences_what_its_good_lines_list_where_others_are_bad() => Verify(
        "namespace Shop { public class Customer { public string? Email { get; set; } public string? {|EPD1001:Phone|} { get; set; } } }",
        "<<<<<<< ours\nEPD1001 P:Shop.Customer.Email\n=======\nEPD1001 Shop.Customer.Phone\n>>>>>>> theirs");

    [Fact]
    public Task A_renamed_member_is_new() => Verify(
        "namespace Shop { public class Customer { public string? {|EPD1001:EmailAddress|} { get; set; } } }",
        "EPD1001 P:Shop.Customer.Email");

    private static Task Verify(string source, string baseline) => new RuleTest<UndeclaredCollectionAnalyzer>
    {
        TestCode = source,
        TestState = { AdditionalFiles = { ("/" + Baseline.DefaultName, baseline) } },
    }.RunAsync();
}
