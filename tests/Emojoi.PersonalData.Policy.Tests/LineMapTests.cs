namespace Emojoi.PersonalData.Policy.Tests;

public class LineMapTests
{
    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void A_line_ends_where_the_compiler_ends_it(string newLine)
    {
        var map = new LineMap("ab" + newLine + newLine + "c");
        Assert.Equal(3, map.Count);
        Assert.Equal(new LinePosition(1, 1), map.PositionOf(0));
        Assert.Equal(new LinePosition(1, 3), map.PositionOf(2));
        Assert.Equal(new LinePosition(2, 1), map.PositionOf(2 + newLine.Length));
        Assert.Equal(new LinePosition(3, 1), map.PositionOf(2 + (2 * newLine.Length)));
        Assert.Equal(new LinePosition(3, 2), map.PositionOf(3 + (2 * newLine.Length)));
    }

    [Fact]
    public void Nothing_else_ends_a_line() => Assert.Equal(1, new LineMap("a\vb\fc\t\u001Ed").Count);

    [Fact]
    public void A_line_feed_before_a_carriage_return_ends_two_lines() => Assert.Equal(3, new LineMap("\n\r").Count);

    [Fact]
    public void An_empty_text_has_one_line() => Assert.Equal(new LinePosition(1, 1), new LineMap("").PositionOf(0));
}
