using Emojoi.PersonalData.Policy;

namespace Emojoi.PersonalData.Tool.Policies;

/// <summary>A problem of a policy file with its place, printed in the form that MSBuild and editors understand.</summary>
/// <param name="Path">The file as the user named it.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
/// <param name="Problem">The problem.</param>
internal sealed record LocatedProblem(string Path, int Line, int Column, PolicyProblem Problem)
{
    /// <summary>Contradictions (EPD0005) are warnings, as in a build; everything else is an error.</summary>
    public bool IsError => Problem.RuleId != "EPD0005";

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Path}({Line},{Column}): {(IsError ? "error" : "warning")} {Problem.RuleId}: {Problem.Message}";
}
