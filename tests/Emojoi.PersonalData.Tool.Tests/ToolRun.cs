namespace Emojoi.PersonalData.Tool.Tests;

/// <summary>One run of the tool in this process.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to standard error.</param>
public sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the tool.</summary>
    public static ToolRun Of(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = PersonalDataTool.Run(args, output, error);
        return new ToolRun(code, output.ToString(), error.ToString());
    }

    /// <summary>Asserts that the run ended as bad input should: code 2, one line that says what and where, no stack trace.</summary>
    public void AssertBadInput(params string[] parts)
    {
        Assert.Equal(2, ExitCode);
        Assert.StartsWith("error: ", Error, StringComparison.Ordinal);
        Assert.Equal(1, Error.Count(character => character == '\n'));
        Assert.All(parts, part => Assert.Contains(part, Error, StringComparison.Ordinal));
    }
}
