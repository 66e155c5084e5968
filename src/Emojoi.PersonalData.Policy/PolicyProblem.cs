namespace Emojoi.PersonalData.Policy;

/// <summary>One problem of a policy file, located in its text.</summary>
/// <param name="RuleId">EPD0002 to EPD0005.</param>
/// <param name="Range">The token that is wrong, with its quotes.</param>
/// <param name="Message">What is wrong, what the format or the policy says, and what to do; one line.</param>
/// <param name="Clause">Id of the clause that it endangers.</param>
public sealed record PolicyProblem(string RuleId, TextRange Range, string Message, string Clause)
{
    /// <summary>The other side of a contradiction (EPD0005) or the first occurrence (EPD0004).</summary>
    public TextRange? Other { get; init; }

    /// <summary>The defined id nearest to an undefined one (EPD0003), for the fixer.</summary>
    public string? Suggestion { get; init; }
}
