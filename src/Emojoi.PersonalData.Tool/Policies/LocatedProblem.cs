using Emojoi.PersonalData.Policy;

namespace Emojoi.PersonalData.Tool.Policies;

/// <summary>A problem of a policy file with its place, printed in the form that MSBuild and editors understand.</summary>
/// <param name="Path">The file as the user named it.</param>
/// <param name="Position">Where it stands.</param>
/// <param name="Problem">The problem.</param>
internal sealed record LocatedProblem(string Path, LinePosition Position, PolicyProblem Problem)
{
    /// <summary>Contradictions (EPD0005) are warnings, as in a build; everything else is an error.</summary>
    public bool IsError => Problem.RuleId != "EPD0005";

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Path}({Position.Line},{Position.Column}): {(IsError ? "error" : "warning")} {Problem.RuleId}: {Problem.Message}";
}
