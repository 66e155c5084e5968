using System.Composition;
using Emojoi.PersonalData.CodeFixes.Syntax;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD1014: adds the category and the purpose of the policy beside the other library's attribute.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ForeignAnnotationFixer))]
[Shared]
public sealed class ForeignAnnotationFixer() : SourceFixer(RuleIds.ForeignAnnotation)
{
    private const string Declare = RuleIds.ForeignAnnotation + ".Declare";

    private protected override IEnumerable<Fix> Propose(SourceProblem problem)
    {
        if (AnnotationTarget.Find(problem.Root, problem.Span) is not null
            && problem.Property(DiagnosticProperties.Category) is { } category
            && problem.Property(DiagnosticProperties.Purpose) is { } purpose
            && problem.Syntax.Declaration(category, purpose) is { } attribute)
        {
            yield return problem.Fix(
                $"Declare category '{category}' and purpose '{purpose}', too",
                Declare,
                editor => AnnotationTarget.Find(editor.OriginalRoot, problem.Span)?.Annotate(editor, attribute));
        }
    }
}
