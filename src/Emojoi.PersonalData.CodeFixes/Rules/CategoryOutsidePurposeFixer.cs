using System.Composition;
using Emojoi.PersonalData.CodeFixes.Syntax;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD1005: has the policy list the category for the purpose, or names a purpose that it lists the category for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CategoryOutsidePurposeFixer))]
[Shared]
public sealed class CategoryOutsidePurposeFixer() : SourceFixer(RuleIds.CategoryOutsidePurpose)
{
    private const string AddToPolicy = RuleIds.CategoryOutsidePurpose + ".AddToPolicy";
    private const string UsePurpose = RuleIds.CategoryOutsidePurpose + ".UsePurpose.";

    private protected override IEnumerable<Fix> Propose(SourceProblem problem)
    {
        if (problem.Property(DiagnosticProperties.Category) is not { } category
            || problem.Property(DiagnosticProperties.Purpose) is not { } purpose
            || problem.Policy is not { Policy: { } policy } document)
        {
            yield break;
        }

        if (document.Fix(
            $"Add category '{category}' to purpose '{purpose}' in the privacy policy",
            AddToPolicy,
            (text, result) => PolicyEditor.AddCategoryToPurpose(text, result, purpose, category)) is { } addition)
        {
            yield return addition;
        }

        foreach (var other in policy.Purposes.Where(other => other.Uses(category)))
        {
            if (IdSyntax.Change(problem, other.Id, PolicyConstants.Purposes) is { } edit)
            {
                yield return problem.Fix($"Use purpose '{other.Id}'", UsePurpose + other.Id, edit);
            }
        }
    }
}
