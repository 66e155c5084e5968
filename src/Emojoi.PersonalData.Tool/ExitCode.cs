namespace Emojoi.PersonalData.Tool;

/// <summary>What the exit codes of every command mean.</summary>
public static class ExitCode
{
    /// <summary>Done, and nothing to complain about.</summary>
    public const int Success = 0;

    /// <summary>Done, and problems were found; they are on standard output.</summary>
    public const int ProblemsFound = 1;

    /// <summary>Not done: bad usage, or input that could not be read; standard error says which.</summary>
    public const int BadInput = 2;
}
