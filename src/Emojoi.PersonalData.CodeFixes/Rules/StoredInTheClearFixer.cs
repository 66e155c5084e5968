using System.Composition;
using Emojoi.PersonalData.CodeFixes.Syntax;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD4002: marks what is stored encrypted. That it is, only a person knows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StoredInTheClearFixer))]
[Shared]
public sealed class StoredInTheClearFixer() : SourceFixer(RuleIds.StoredInTheClear)
{
    private const string Mark = RuleIds.StoredInTheClear + ".Mark";

    private protected override IEnumerable<Fix> Propose(SourceProblem problem)
    {
        if (AnnotationTarget.Find(problem.Root, problem.Span) is not null && problem.Syntax.Attribute(Vocabulary.Encrypted) is { } attribute)
        {
            yield return problem.Fix(
                "Mark as stored encrypted",
                Mark,
                editor => AnnotationTarget.Find(editor.OriginalRoot, problem.Span)?.Annotate(editor, attribute)) with
            {
                NeedsJudgement = true,
            };
        }
    }
}
