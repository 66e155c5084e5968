using System.Composition;
using Emojoi.PersonalData.CodeFixes.Syntax;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD1006: keeps the data as long as its purpose says, by naming no retention of its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RetentionTooLongFixer))]
[Shared]
public sealed class RetentionTooLongFixer() : SourceFixer(RuleIds.RetentionTooLong)
{
    private const string UsePurposes = RuleIds.RetentionTooLong + ".UsePurposes";

    private protected override IEnumerable<Fix> Propose(SourceProblem problem)
    {
        if (IdSyntax.Find(problem.Root, problem.Span) is not null && problem.Property(DiagnosticProperties.Suggestion) is { } retention)
        {
            yield return problem.Fix(
                $"Keep as long as the purpose allows ('{retention}')",
                UsePurposes,
                editor => editor.RemoveNode(IdSyntax.Find(editor.OriginalRoot, problem.Span)!.Parent!));
        }
    }
}
