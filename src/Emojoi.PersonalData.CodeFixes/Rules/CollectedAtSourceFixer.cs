using System.Composition;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD1013: declares what is collected at its source where it is kept. Where it is sent on, there is nothing to tag.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CollectedAtSourceFixer))]
[Shared]
public sealed class CollectedAtSourceFixer() : SourceFixer(RuleIds.CollectedAtSource)
{
    private const string Tag = RuleIds.CollectedAtSource + ".Tag";

    private protected override IEnumerable<Fix> Propose(SourceProblem problem)
    {
        if (problem.Property(DiagnosticProperties.Category) is { } category
            && problem.Property(DiagnosticProperties.Purpose) is { } purpose
            && ReceivingMemberEdits.Tag(
                problem,
                member => $"Declare '{member}' as personal data (category '{category}', purpose '{purpose}')",
                Tag,
                syntax => [syntax.Declaration(category, purpose)]) is { } fix)
        {
            yield return fix;
        }
    }
}
