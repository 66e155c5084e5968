using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>Edits of the policy's recipients that EPD2002 and EPD2003 share.</summary>
internal static class RecipientEdits
{
    /// <summary>Adds the categories and purposes that a recipient lacks, one by one.</summary>
    public static IEnumerable<Func<string, PolicyReadResult, IReadOnlyList<PolicyEdit>>> Entitle(SourceProblem problem, string recipient)
    {
        foreach (var category in problem.Ids(DiagnosticProperties.Categories))
        {
            yield return (text, result) => PolicyEditor.AddCategoryToRecipient(text, result, recipient, category);
        }

        foreach (var purpose in problem.Ids(DiagnosticProperties.Purposes))
        {
            yield return (text, result) => PolicyEditor.AddPurposeToRecipient(text, result, recipient, purpose);
        }
    }
}
