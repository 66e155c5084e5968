using System.Text;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Tool.Tests;

public sealed class PolicyValidateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_clean_policy_ends_with_0()
    {
        var run = Validate(ExamplePolicy.Text);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"{PolicyFile}: 0 error(s), 0 warning(s)\n", run.Output);
    }

    [Fact]
    public void An_undefined_id_is_an_error_at_its_place()
    {
        var run = Validate(ExamplePolicy.Text.Replace("\"retention\": \"security-log\"", "\"retention\": \"security-logs\"", StringComparison.Ordinal));
        var (line, column) = PlaceOf("\"security-logs\"");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{PolicyFile}({line},{column}): error EPD0003: ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith($"{PolicyFile}: 1 error(s), 0 warning(s)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contradiction_is_a_warning_and_an_error_code_only_when_strict()
    {
        var contradicting = ExamplePolicy.Text.Replace("\"answer\":    { \"within\": \"P30D\"", "\"answer\":    { \"withinWorkingDays\": 30", StringComparison.Ordinal);
        var run = Validate(contradicting);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(": warning EPD0005: ", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, ToolRun.Of("policy", "validate", PolicyFile, "--strict").ExitCode);
    }

    [Fact]
    public void A_syntax_error_is_the_only_problem()
    {
        var run = Validate("{ \"name\": ");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.Output.Count(character => character == '\n'));
        Assert.Contains(": error EPD0002: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    public void Lines_are_counted_as_the_compiler_counts_them(string lineEnd)
    {
        // U+2028 is no white space in JSON, but it may stand in a comment.
        var comment = $"/* one{lineEnd}two */";
        var run = Validate(comment + "\n{ \"nome\": 1 }");
        Assert.Contains("(3,3): error EPD0002: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Utf16_with_a_mark_is_read()
    {
        File.WriteAllText(PolicyFile, ExamplePolicy.Text, Encoding.Unicode);
        Assert.Equal(0, ToolRun.Of("policy", "validate", PolicyFile).ExitCode);
    }

    private string PolicyFile => _folder.PathOf("privacy-policy.json");

    private ToolRun Validate(string text)
    {
        _folder.Write("privacy-policy.json", text);
        return ToolRun.Of("policy", "validate", PolicyFile);
    }

    private (int Line, int Column) PlaceOf(string token)
    {
        var before = File.ReadAllText(PolicyFile).Split(token)[0].Split('\n');
        return (before.Length, before[^1].Length + 1);
    }
}
