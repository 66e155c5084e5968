namespace Emojoi.PersonalData.Testing;

/// <summary>How a process ended, and what it wrote.</summary>
/// <param name="Command">What was run, for messages.</param>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Standard output, lines ending in <c>\n</c>.</param>
/// <param name="Error">Standard error, lines ending in <c>\n</c>.</param>
public sealed record ProcessResult(string Command, int ExitCode, string Output, string Error)
{
    /// <summary>The diagnostics that a build wrote, each once, in the order of the output.</summary>
    public IReadOnlyList<BuildDiagnostic> Diagnostics => BuildDiagnostic.Parse(Output);

    /// <summary>The result itself where the process succeeded; otherwise an exception that shows what it wrote.</summary>
    public ProcessResult EnsureSuccess() => ExitCode == 0 ? this : throw new InvalidOperationException(ToString());

    /// <inheritdoc/>
    public override string ToString() => $"'{Command}' ended with {ExitCode}.\n{Output}\n{Error}";
}
