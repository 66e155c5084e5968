using System.Composition;
using Emojoi.PersonalData.CodeFixes.Syntax;
using Emojoi.PersonalData.Policy;
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
    private const string DeclareAndAddToPolicy = RuleIds.UndeclaredCollection + ".DeclareAndAddToPolicy.";
    private const string Dismiss = RuleIds.UndeclaredCollection + ".Dismiss";

    private protected override IEnumerable<Fix> Propose(SourceProblem problem)
    {
        if (AnnotationTarget.Find(problem.Root, problem.Span) is null)
        {
            yield break;
        }

        if (problem.Property(DiagnosticProperties.Category) is { } category)
        {
            foreach (var declaration in Declarations(problem, category))
            {
                yield return declaration;
            }
        }

        // The empty reason is EPD1009's: whoever dismisses is asked for a reason that no program can give.
        if (problem.Syntax.Attribute(Vocabulary.NotPersonalData, VocabularySyntax.Text("")) is { } dismissal)
        {
            yield return Annotate(problem, "Mark as not personal data", Dismiss, dismissal) with { NeedsJudgement = true };
        }
    }

    /// <summary>For the purpose that the rule found; where no purpose lists the category yet, for each, with its place in the policy.</summary>
    private static IEnumerable<Fix> Declarations(SourceProblem problem, string category)
    {
        if (problem.Property(DiagnosticProperties.Purpose) is { } found)
        {
            return Declaration(problem, category, found) is { } declaration ? [declaration] : [];
        }

        return problem.Policy is { Policy: { } policy } document
            ? policy.Purposes.Select(purpose => DeclarationWithPolicy(problem, document, category, purpose.Id)).OfType<Fix>()
            : [];
    }

    private static Fix? Declaration(SourceProblem problem, string category, string purpose) =>
        problem.Syntax.Declaration(category, purpose) is { } attribute
            ? Annotate(problem, $"Declare as personal data (category '{category}', purpose '{purpose}')", Declare, attribute)
            : null;

    private static Fix? DeclarationWithPolicy(SourceProblem problem, PolicyDocument policy, string category, string purpose)
    {
        var addition = policy.Fix(
            $"Declare as personal data, and add category '{category}' to purpose '{purpose}' in the privacy policy",
            DeclareAndAddToPolicy + purpose,
            (text, result) => PolicyEditor.AddCategoryToPurpose(text, result, purpose, category));
        return addition is not null && Declaration(problem, category, purpose) is { } declaration
            ? addition with { SourceEdits = declaration.SourceEdits }
            : null;
    }

    private static Fix Annotate(SourceProblem problem, string title, string key, AttributeSyntax attribute) =>
        problem.Fix(title, key, editor => AnnotationTarget.Find(editor.OriginalRoot, problem.Span)?.Annotate(editor, attribute));
}
