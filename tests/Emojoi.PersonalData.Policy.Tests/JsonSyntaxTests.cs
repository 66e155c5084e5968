namespace Emojoi.PersonalData.Policy.Tests;

public class JsonSyntaxTests
{
    private const string Head = "\"name\":\"n\",\"version\":\"1\",\"effective\":\"2026-12-01\"";

    [Theory]
    [InlineData("\uFEFF{" + Head + "}")]
    [InlineData(" \t\r\n{" + Head + "} \t\r\n")]
    [InlineData("// a\n{/* b */" + Head + "/**/,//c\r}// d")]
    [InlineData("{" + Head + ",/* a // b */\"products\":[\"x\",],\n}")]
    [InlineData("{" + Head + ",\"products\":[/**/]}")]
    [InlineData("{" + Head + ",\"products\":[\"a\u0085\u2028\u2029\u007F é 😀\"]}")]
    [InlineData("{" + Head + ",\"products\":[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\uDE00\\u0000\\uFFFD\"]}")]
    [InlineData("{\"\\u006eame\":\"n\",\"version\":\"1\",\"effective\":\"2026-12-01\"}")]
    [InlineData("{" + Head + ",/* \0 \uE000 😀 */}")]
    public void Reads_what_the_format_allows(string text) => Marked.Check(text);

    [Theory]
    [InlineData("⟦EPD0002:⟧")]
    [InlineData("⟦EPD0002:⟧ \n\t ")]
    [InlineData("⟦EPD0002:⟧// nothing")]
    [InlineData("⟦EPD0002:⟧\uFEFF")]
    [InlineData("{⟦EPD0002:⟧")]
    [InlineData("{\n\n⟦EPD0002:⟧")]
    [InlineData("{\"name\"⟦EPD0002:⟧")]
    [InlineData("{\"name\":⟦EPD0002:⟧")]
    [InlineData("{\"name\":\"⟦EPD0002:⟧")]
    [InlineData("{\"name\":\"\\⟦EPD0002:⟧")]
    [InlineData("{\"name\":\"n\"⟦EPD0002:⟧")]
    [InlineData("{\"name\":\"n\",⟦EPD0002:⟧")]
    [InlineData("{\"products\":[⟦EPD0002:⟧")]
    [InlineData("{⟦EPD0002:/*⟧")]
    [InlineData("{⟦EPD0002:/⟧ }")]
    [InlineData("{⟦EPD0002:,⟧}")]
    [InlineData("{\"name\":\"n\",⟦EPD0002:,⟧}")]
    [InlineData("{\"products\":[⟦EPD0002:,⟧]}")]
    [InlineData("{\"products\":[\"a\",⟦EPD0002:,⟧]}")]
    [InlineData("{\"products\":[\"a\" ⟦EPD0002:\"b\"⟧]}")]
    [InlineData("{\"name\":\"n\" ⟦EPD0002:\"version\"⟧:\"1\"}")]
    [InlineData("{\"name\"⟦EPD0002:=⟧\"n\"}")]
    [InlineData("{⟦EPD0002:name⟧:\"n\"}")]
    [InlineData("{⟦EPD0002:'⟧name':\"n\"}")]
    [InlineData("{\"name\":⟦EPD0002:'⟧n'}")]
    [InlineData("{\"name\":⟦EPD0002:True⟧}")]
    [InlineData("{\"name\":⟦EPD0002:nulls⟧}")]
    [InlineData("{\"name\":⟦EPD0002:NaN⟧}")]
    [InlineData("{\"name\":⟦EPD0002:😀⟧}")]
    [InlineData("{\"name\":⟦EPD0002:01⟧}")]
    [InlineData("{\"name\":⟦EPD0002:+1⟧}")]
    [InlineData("{\"name\":⟦EPD0002:-⟧}")]
    [InlineData("{\"name\":⟦EPD0002:.5⟧}")]
    [InlineData("{\"name\":⟦EPD0002:1.⟧}")]
    [InlineData("{\"name\":⟦EPD0002:1e⟧}")]
    [InlineData("{\"name\":⟦EPD0002:0x1F⟧}")]
    [InlineData("{\"name\":⟦EPD0002:٣⟧}")]
    [InlineData("{\"name\":\"n⟦EPD0002:\n⟧\"}")]
    [InlineData("{\"name\":\"n⟦EPD0002:\t⟧\"}")]
    [InlineData("{\"name\":\"n⟦EPD0002:\0⟧\"}")]
    [InlineData("{\"name\":\"⟦EPD0002:\\x⟧\"}")]
    [InlineData("{\"name\":\"⟦EPD0002:\\'⟧\"}")]
    [InlineData("{\"name\":\"⟦EPD0002:\\u⟧12G4\"}")]
    [InlineData("{\"name\":\"⟦EPD0002:\\u⟧12")]
    [InlineData("{\"name\":\"⟦EPD0002:\\uD83D⟧\"}")]
    [InlineData("{\"name\":\"⟦EPD0002:\\uDE00⟧\"}")]
    [InlineData("{\"name\":\"⟦EPD0002:\\uD83D⟧\\uD83D\"}")]
    [InlineData("{\"name\":\"⟦EPD0002:\\uD83D⟧\\n\"}")]
    [InlineData("{\u00A0}", 1)]
    [InlineData("{\uFEFF}", 1)]
    [InlineData("{\"name\":\"n\"}⟦EPD0002:}⟧")]
    [InlineData("{\"name\":\"n\"} ⟦EPD0002:{⟧}")]
    [InlineData("{\"products\":[⟦EPD0002:}⟧}")]
    [InlineData("{\"products\":[1⟦EPD0002:}⟧}")]
    [InlineData("{/* a /* b */ ⟦EPD0002:*⟧/}")]
    [InlineData("{// a\u2028\n⟦EPD0002:b⟧}")]
    [InlineData("⟦EPD0002:\uFFFD⟧{")]
    [InlineData("{\"nam\":1,\"name\":\"⟦EPD0002:\uFFFD⟧\uFFFD\"}")]
    [InlineData("{} // caf⟦EPD0002:\uFFFD⟧")]
    public void An_error_of_syntax_is_the_only_problem(string text, int? offset = null)
    {
        var result = offset is { } at ? Marked.Check(text.Insert(at + 1, "⟧").Insert(at, "⟦EPD0002:")) : Marked.Check(text);
        Assert.Null(result.Policy);
        Assert.Equal("R-READ", Assert.Single(result.Problems).Clause);
    }

    [Theory]
    [InlineData("{\"a\":1 \"b\":2}", "The text 'b' stands where ',' or '}' must stand: put a comma in front of it")]
    [InlineData("{\"a\":[1}", "'}' stands where ',' or ']' must stand: close the '[' of line 1 first")]
    [InlineData("{\"a\":1,,}", "',' stands where a key in double quotes must stand: delete the comma")]
    [InlineData("{'a':1}", "''' stands where a key in double quotes must stand: write double quotes")]
    [InlineData("{a:1}", "'a' stands where a key in double quotes must stand: write \"key\": value")]
    [InlineData("{\"a\":'x'}", "A text stands in double quotes, not in single ones: write \"text\"")]
    [InlineData("{\"a\"", "The end of the file stands where ':' behind the key must stand: put a colon between the key and its value")]
    [InlineData("{} {}", "'{' stands behind the end of the policy: delete what follows the last bracket, or the bracket that closes too early")]
    public void The_message_says_what_to_do(string text, string message) =>
        Assert.Equal(message + " (R-READ)", Assert.Single(PolicyReader.Read(text).Problems).Message);

    [Theory]
    [InlineData("{\"name\":\"", '\uD83D', "\"}")]
    [InlineData("{\"name\":\"", '\uDE00', "\"}")]
    [InlineData("{\"name\":\"", '\uD83D', "\\uDE00\"}")]
    [InlineData("{\"name\":\"\\u0041", '\uDE00', "\"}")]
    [InlineData("{// ", '\uD83D', "\n}")]
    [InlineData("{", '\uD83D', "}")]
    public void Half_a_surrogate_pair_is_an_error(string before, char half, string after)
    {
        var problem = Assert.Single(PolicyReader.Read(before + half + after).Problems);
        Assert.Equal(("EPD0002", before.Length), (problem.RuleId, problem.Range.Start));
    }

    [Fact]
    public void An_escaped_and_a_raw_half_make_no_pair()
    {
        var problem = Assert.Single(PolicyReader.Read("{\"name\":\"\\uD83D" + '\uDE00' + "\"}").Problems);
        Assert.Equal(new TextRange(9, 6), problem.Range);
    }

    [Theory]
    [InlineData(64)]
    [InlineData(1)]
    public void Sixty_four_levels_are_read(int depth)
    {
        var text = "{" + Head + ",\"x\":" + new string('[', depth - 1) + "0" + new string(']', depth - 1) + "}";
        Assert.Equal("\"x\"", Show(text, Assert.Single(PolicyReader.Read(text).Problems)));
    }

    [Fact]
    public void A_level_more_is_an_error_at_its_bracket()
    {
        var text = "{\"x\":" + new string('[', 64) + new string(']', 64) + "}";
        Assert.Equal(new TextRange(5 + 63, 1), Assert.Single(PolicyReader.Read(text).Problems).Range);
    }

    [Fact]
    public void What_is_left_open_is_the_other_place()
    {
        var result = PolicyReader.Read("{\n  \"categories\": {");
        var problem = Assert.Single(result.Problems);
        Assert.Equal(new TextRange(18, 1), problem.Other);
        Assert.Contains("line 2", problem.Message, StringComparison.Ordinal);
    }

    private static string Show(string text, PolicyProblem problem) => text.Substring(problem.Range.Start, problem.Range.Length);
}
