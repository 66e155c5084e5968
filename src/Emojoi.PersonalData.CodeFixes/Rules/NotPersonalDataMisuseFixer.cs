using System.Composition;
using Emojoi.PersonalData.CodeFixes.Syntax;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD1009: removes a <c>[NotPersonalData]</c> that answers nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NotPersonalDataMisuseFixer))]
[Shared]
public sealed class NotPersonalDataMisuseFixer() : SourceFixer(RuleIds.NotPersonalDataMisuse)
{
    private const string Remove = RuleIds.NotPersonalDataMisuse + ".Remove";

    private protected override IEnumerable<Fix> Propose(SourceProblem problem)
    {
        if (AttributeAt(problem.Root, problem) is not null)
        {
            yield return problem.Fix(
                "Remove [NotPersonalData]",
                Remove,
                editor => AttributeRemoval.Remove(editor, AttributeAt(editor.OriginalRoot, problem)!));
        }
    }

    private static AttributeSyntax? AttributeAt(SyntaxNode root, SourceProblem problem) =>
        root.FindNode(problem.Span).FirstAncestorOrSelf<AttributeSyntax>();
}
