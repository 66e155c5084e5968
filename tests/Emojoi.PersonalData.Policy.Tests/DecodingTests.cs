using System.Text;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Policy.Tests;

public class DecodingTests
{
    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "utf-16", "utf-16BE", "utf-32", "utf-32BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Reads_every_encoding_that_its_mark_names(string name)
    {
        var text = ExamplePolicy.Text.Replace("Member", "Mitglied äöü 😀", StringComparison.Ordinal);
        var encoding = Of(name);
        var result = PolicyReader.ReadBytes([.. encoding.GetPreamble(), .. encoding.GetBytes(text)], out var decoded);
        Assert.Empty(result.Problems);
        Assert.Equal(text, decoded);
    }

    [Theory]
    [InlineData(0xFF)]
    [InlineData(0xC0)]
    [InlineData(0x80)]
    [InlineData(0xED)]
    public void Invalid_utf_8_is_reported_at_the_first_byte_that_is_none(byte invalid)
    {
        byte[] bytes = [.. "{\"name\":\"é"u8, invalid, .. "\",\"x\":"u8, invalid];
        var problem = Assert.Single(PolicyReader.ReadBytes(bytes, out var text).Problems);
        Assert.Equal(("EPD0002", new TextRange(10, 1)), (problem.RuleId, problem.Range));
        Assert.Equal('\uFFFD', text[10]);
    }

    [Theory]
    [InlineData(new byte[] { })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF })]
    [InlineData(new byte[] { 0xFF, 0xFE })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0 })]
    [InlineData(new byte[] { 0 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8 })]
    public void What_holds_no_policy_is_one_problem_at_line_1(byte[] bytes)
    {
        var problem = Assert.Single(PolicyReader.ReadBytes(bytes, out var text).Problems);
        Assert.Equal(("EPD0002", 1), (problem.RuleId, new LineMap(text).PositionOf(problem.Range.Start).Line));
    }

    [Fact]
    public void Random_bytes_are_at_least_one_problem()
    {
        var random = new Random(1);
        for (var i = 0; i < 500; i++)
        {
            var bytes = new byte[random.Next(0, 200)];
            random.NextBytes(bytes);
            var result = PolicyReader.ReadBytes(bytes, out var text);
            Assert.All(result.Problems, problem => Assert.InRange(problem.Range.End, 0, text.Length));
            Assert.NotEmpty(result.Problems);
        }
    }

    private static Encoding Of(string name) => name switch
    {
        "utf-8" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        "utf-8 with mark" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        _ => Encoding.GetEncoding(name),
    };
}
