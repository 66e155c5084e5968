using System.Composition;
using Emojoi.PersonalData.CodeFixes.Syntax;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD1012: tags the member that the copy lies in as the original is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UndeclaredCopyFixer))]
[Shared]
public sealed class UndeclaredCopyFixer() : SourceFixer(RuleIds.UndeclaredCopy)
{
    private const string Tag = RuleIds.UndeclaredCopy + ".Tag";

    private protected override IEnumerable<Fix> Propose(SourceProblem problem)
    {
        if (problem.Property(DiagnosticProperties.Declarations) is { Length: > 0 } declarations
            && ReceivingMemberEdits.Tag(
                problem,
                member => $"Tag '{member}' the same way",
                Tag,
                syntax => declarations.Split(';').Select(declaration => Declaration(syntax, declaration.Split(',')))) is { } fix)
        {
            yield return fix;
        }
    }

    private static AttributeSyntax? Declaration(VocabularySyntax syntax, string[] ids) => ids switch
    {
        [var category, var purpose] => syntax.Declaration(category, purpose),
        [var category, var purpose, var retention] => syntax.Declaration(category, purpose, retention),
        _ => null,
    };
}
