using Emojoi.PersonalData.CodeFixes.Checks;
using Emojoi.PersonalData.Semantics;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>
/// Asks, before data is used, a member that answers for the check and that the code can reach. What happens where the answer is no, only a
/// person knows: the fix goes on without the use where nothing is expected of it, and throws where a value is.
/// </summary>
public abstract class UncheckedUseFixer : SourceFixer
{
    private readonly string _ruleId;
    private readonly string _attribute;

    private protected UncheckedUseFixer(string ruleId, string attribute)
        : base(ruleId)
    {
        _ruleId = ruleId;
        _attribute = attribute;
    }

    /// <summary>What an exception says where a check is not passed.</summary>
    private protected abstract string Reason(IReadOnlyList<string> purposes);

    private protected sealed override IEnumerable<Fix> Propose(SourceProblem problem)
    {
        var purposes = problem.Ids(DiagnosticProperties.Purposes);
        return new ChecksInReach(problem, _attribute, purposes).Find() is { } question
            && CheckFix.At(problem, problem.Node, question, Reason(purposes), _ruleId) is { } fix ? [fix] : [];
    }
}
