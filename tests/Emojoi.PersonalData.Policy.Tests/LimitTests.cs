using System.Globalization;
using System.Text;

namespace Emojoi.PersonalData.Policy.Tests;

public class LimitTests
{
    private const string Head = "\"name\":\"n\",\"version\":\"1\",\"effective\":\"2026-12-01\"";

    [Fact]
    public void Sixteen_mebibytes_are_read_and_a_byte_more_is_not()
    {
        var text = "{" + Head + "}";
        var largest = text.PadRight(PolicyReader.MaximumBytes);
        Assert.Empty(PolicyReader.Read(largest).Problems);
        Assert.Empty(PolicyReader.Read("\uFEFF" + largest).Problems);
        AssertTooLarge(PolicyReader.Read(largest + " "));
        AssertTooLarge(PolicyReader.Read("\uFEFF" + largest + " "));
    }

    [Fact]
    public void The_size_is_that_of_utf_8_whatever_the_file_s_encoding()
    {
        var text = "{" + Head + ",\"products\":[\"" + new string('é', 8 * 1024 * 1024) + "\"]}";
        AssertTooLarge(PolicyReader.Read(text));
        var ascii = ("{" + Head + "}").PadRight(10_000_000);
        Assert.Empty(PolicyReader.ReadBytes([.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(ascii)], out _).Problems);
    }

    [Fact]
    public void A_hundred_megabytes_are_one_problem()
    {
        AssertTooLarge(PolicyReader.Read(new string('[', 100_000_000)));
        AssertTooLarge(PolicyReader.ReadBytes(new byte[100_000_000], out var text));
        Assert.Equal("", text);
    }

    [Theory]
    [InlineData('\0')]
    [InlineData('[')]
    [InlineData('{')]
    [InlineData('"')]
    [InlineData('\\')]
    [InlineData('/')]
    [InlineData(' ')]
    [InlineData('1')]
    [InlineData('a')]
    [InlineData('\uFFFD')]
    [InlineData('\uD800')]
    public void A_file_of_one_character_is_one_problem(char c) => Assert.Single(PolicyReader.Read(new string(c, 5_000_000)).Problems);

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Ten_thousand_levels_are_one_problem(string open, string close)
    {
        var text = string.Concat(Enumerable.Repeat(open, 10_000)) + "0" + string.Concat(Enumerable.Repeat(close, 10_000));
        Assert.Contains("64", Assert.Single(PolicyReader.Read(text).Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_ids_in_a_mebibyte_are_read()
    {
        var result = PolicyReader.Read(WithCategories(10_000, i => $"\"category-{i}\":{{\"title\":\"Category {i}\",\"source\":\"observed\",\"description\":\"What is a category?\"}}"));
        Assert.Empty(result.Problems);
        Assert.Equal(10_000, result.Policy!.Categories.Count);
    }

    [Fact]
    public void Five_hundred_thousand_ids_are_read_and_a_million_too()
    {
        Assert.Equal(500_000, PolicyReader.Read(WithCategories(500_000, i => $"\"c{i}\":{{\"title\":\"t\"}}")).Policy!.Categories.Count);
        var result = PolicyReader.Read(WithCategories(1_000_000, i => $"\"c{i}\":0"));
        Assert.Equal(1_000_000, result.Policy!.Categories.Count);
        AssertCapped(result, 1_000_000);
    }

    [Fact]
    public void A_million_times_the_same_id_is_counted()
    {
        var result = PolicyReader.Read(WithCategories(500_000, _ => "\"c\":{\"title\":\"t\"}"));
        Assert.Single(result.Policy!.Categories);
        AssertCapped(result, 499_999);
    }

    [Fact]
    public void Half_a_million_undefined_references_with_as_many_near_ids_are_counted()
    {
        var ids = string.Join(",", Enumerable.Range(0, 300_000).Select(i => $"\"a{i:000000}\":{{\"title\":\"t\"}}"));
        var references = string.Join(",", Enumerable.Range(0, 300_000).Select(i => $"\"b{i:000000}\""));
        AssertCapped(PolicyReader.Read($"{{{Head},\"categories\":{{{ids}}},\"storage\":{{\"encryptedAtRest\":[{references}]}}}}"), 300_000, "EPD0003");
    }

    [Theory]
    [InlineData(99)]
    [InlineData(100)]
    public void Up_to_a_hundred_problems_are_all_shown(int count)
    {
        var problems = PolicyReader.Read(WithCategories(count, i => $"\"c{i}\":0")).Problems;
        Assert.Equal(count, problems.Count);
        Assert.DoesNotContain(problems, problem => problem.Message.Contains("more follow", StringComparison.Ordinal));
    }

    [Fact]
    public void The_hundred_and_first_says_how_many_there_are_and_where_they_begin()
    {
        var text = WithCategories(103, i => $"\"c{i}\":0");
        var result = PolicyReader.Read(text);
        AssertCapped(result, 103);
        Assert.Contains("and 3 more", result.Problems[100].Message, StringComparison.Ordinal);
        Assert.Equal(text.IndexOf("\"c100\":0", StringComparison.Ordinal) + 7, result.Problems[100].Range.Start);
    }

    [Fact]
    public void The_first_hundred_are_those_of_the_text_whatever_was_found_first()
    {
        var references = string.Join(",", Enumerable.Range(0, 60).Select(i => $"\"x{i}\""));
        var entries = string.Join(",", Enumerable.Range(0, 60).Select(i => $"\"c{i}\":0"));
        var result = PolicyReader.Read($"{{{Head},\"storage\":{{\"encryptedAtRest\":[{references}]}},\"categories\":{{{entries}}}}}");
        Assert.Equal(60, result.Problems.Take(60).Count(problem => problem.RuleId == "EPD0003"));
        Assert.Contains("and 20 more", result.Problems[100].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => PolicyReader.Read("{}", source.Token));
    }

    private static string WithCategories(int count, Func<int, string> entry) => $"{{{Head},\"categories\":{{{string.Join(",", Enumerable.Range(0, count).Select(entry))}}}}}";

    private static void AssertTooLarge(PolicyReadResult result)
    {
        var problem = Assert.Single(result.Problems);
        Assert.Equal(("EPD0002", 0), (problem.RuleId, problem.Range.Start));
        Assert.Contains("16 MiB", problem.Message, StringComparison.Ordinal);
    }

    private static void AssertCapped(PolicyReadResult result, int count, string ruleId = "")
    {
        Assert.Equal(101, result.Problems.Count);
        Assert.All(result.Problems.Take(100), problem => Assert.StartsWith(ruleId, problem.RuleId, StringComparison.Ordinal));
        Assert.Equal("EPD0002", result.Problems[100].RuleId);
        Assert.Contains((count - 100).ToString(CultureInfo.InvariantCulture), result.Problems[100].Message, StringComparison.Ordinal);
        Assert.Equal(result.Problems.OrderBy(problem => problem.Range.Start), result.Problems);
    }
}
