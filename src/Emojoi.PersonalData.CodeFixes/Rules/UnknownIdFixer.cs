using Emojoi.PersonalData.CodeFixes.Syntax;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD1002 to EPD1004: names the nearest id that the policy defines, or has the policy define this one.</summary>
public abstract class UnknownIdFixer : SourceFixer
{
    private readonly string _ruleId;
    private readonly SectionKind _section;
    private readonly string _constants;

    private protected UnknownIdFixer(string ruleId, SectionKind section, string constants)
        : base(ruleId)
    {
        _ruleId = ruleId;
        _section = section;
        _constants = constants;
    }

    private protected sealed override IEnumerable<Fix> Propose(SourceProblem problem)
    {
        if (problem.Property(DiagnosticProperties.Suggestion) is { } nearest && IdSyntax.Change(problem, nearest, _constants) is { } edit)
        {
            yield return problem.Fix($"Change to '{nearest}'", _ruleId + ".Change", edit);
        }

        if (problem.Property(DiagnosticProperties.Id) is { } id
            && problem.Policy?.Fix(
                $"Add '{id}' to the privacy policy",
                _ruleId + ".AddToPolicy",
                (text, result) => PolicyEditor.AddEntry(text, result, _section, id)) is { } addition)
        {
            yield return addition;
        }
    }
}
