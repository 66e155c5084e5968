using Emojoi.PersonalData.CodeFixes.Checks;
using Emojoi.PersonalData.CodeFixes.Syntax;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>
/// Asks, before data is used, a member that answers for the check and that the code can reach. What happens where the answer is no, only a
/// person knows: the fix goes on without the use where nothing is expected of it, and throws where a value is.
/// </summary>
public abstract class UncheckedUseFixer : SourceFixer
{
    private readonly string _key;
    private readonly string _attribute;

    private protected UncheckedUseFixer(string ruleId, string attribute)
        : base(ruleId)
    {
        _key = ruleId + ".Check";
        _attribute = attribute;
    }

    /// <summary>What an exception says where a check is not passed.</summary>
    private protected abstract string Reason(IReadOnlyList<string> purposes);

    private protected sealed override IEnumerable<Fix> Propose(SourceProblem problem)
    {
        var purposes = problem.Ids(DiagnosticProperties.Purposes);
        if (new ChecksInReach(problem, _attribute, purposes).Find() is not { } question
            || CheckInsertion.At(problem.Node, problem.Model, question, Reason(purposes)) is not var (old, change)
            || !TrialCompilation.Accepts(problem, problem.Root.ReplaceNode(old, change(old))))
        {
            yield break;
        }

        yield return problem.Fix(
            $"Ask '{question.Expression}' first",
            _key,
            editor => editor.ReplaceNode(
                SameNode.In(editor.OriginalRoot, old),
                (current, _) => change(current))) with
        {
            NeedsJudgement = true,
        };
    }
}
