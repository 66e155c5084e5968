using Emojoi.PersonalData.CodeFixes.Syntax;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.CodeFixes.Checks;

/// <summary>The fix that asks a question first. What happens where the answer is no, only a person knows.</summary>
internal static class CheckFix
{
    /// <summary>The fix; <c>null</c> where no check can stand there.</summary>
    /// <param name="problem">The report.</param>
    /// <param name="place">Where the check belongs.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="reason">What an exception says where the check is not passed.</param>
    /// <param name="rule">The rule's id.</param>
    public static Fix? At(SourceProblem problem, SyntaxNode place, CheckQuestion question, string reason, string rule) =>
        CheckInsertion.At(place, problem.Model, question, reason) is var (old, change)
        && TrialCompilation.Accepts(problem, place.Span, problem.Root.ReplaceNode(old, change(old)))
            ? problem.Fix(
                $"Ask '{question.Expression}' first",
                rule + ".Check",
                editor => editor.ReplaceNode(SameNode.In(editor.OriginalRoot, old), (current, _) => change(current))) with
            {
                NeedsJudgement = true,
            }
            : null;
}
