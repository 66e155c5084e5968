using System.Composition;
using Emojoi.PersonalData.CodeFixes.Syntax;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD1001: declares what the member holds, or says that it is not personal.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UndeclaredCollectionFixer))]
[Shared]
public sealed class UndeclaredCollectionFixer() : SourceFixer(RuleIds.UndeclaredCollection)
{
    private const string Declare = RuleIds.UndeclaredCollection + ".Declare";
    private const string Dismiss = RuleIds.UndeclaredCollection + ".Dismiss";

    private protected override IEnumerable<Fix> Propose(SourceProblem problem)
    {
        if (AnnotationTarget.Find(problem.Root, problem.Span) is null)
        {
            yield break;
        }

        // Where the policy has no room for it, there is nothing to declare.
        if (problem.Property(DiagnosticProperties.Category) is { } category
            && problem.Property(DiagnosticProperties.Purpose) is { } purpose
            && problem.Syntax.Declaration(category, purpose) is { } declaration)
        {
            yield return Annotate(problem, $"Declare as personal data (category '{category}', purpose '{purpose}')", Declare, declaration);
        }

        // The empty reason is EPD1009's: whoever dismisses is asked for a reason that no program can give.
        if (problem.Syntax.Attribute(Vocabulary.NotPersonalData, VocabularySyntax.Text("")) is { } dismissal)
        {
            yield return Annotate(problem, "Mark as not personal data", Dismiss, dismissal) with { NeedsJudgement = true };
        }
    }

    private static Fix Annotate(SourceProblem problem, string title, string key, AttributeSyntax attribute) =>
        problem.Fix(title, key, editor => AnnotationTarget.Find(editor.OriginalRoot, problem.Span)?.Annotate(editor, attribute));
}
