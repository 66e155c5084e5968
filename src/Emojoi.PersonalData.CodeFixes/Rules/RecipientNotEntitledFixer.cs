using System.Composition;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD2003: has the policy list what the recipient gets, and what for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RecipientNotEntitledFixer))]
[Shared]
public sealed class RecipientNotEntitledFixer() : SourceFixer(RuleIds.RecipientNotEntitled)
{
    private const string AddToPolicy = RuleIds.RecipientNotEntitled + ".AddToPolicy";

    private protected override IEnumerable<Fix> Propose(SourceProblem problem)
    {
        if (problem.Property(DiagnosticProperties.Recipient) is not { } recipient || problem.Policy is not { } policy)
        {
            yield break;
        }

        var missing = string.Join(
            " and ",
            problem.Ids(DiagnosticProperties.Categories).Select(id => $"category '{id}'")
                .Concat(problem.Ids(DiagnosticProperties.Purposes).Select(id => $"purpose '{id}'")));
        if (policy.Fix($"Add {missing} to recipient '{recipient}' in the privacy policy", AddToPolicy, [.. RecipientEdits.Entitle(problem, recipient)]) is { } fix)
        {
            yield return fix;
        }
    }
}
