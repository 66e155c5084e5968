using System.Composition;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD2014: declares who is behind the SDK as a recipient in the policy; which data it gets is for a person to say.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnnamedSdkFixer))]
[Shared]
public sealed class UnnamedSdkFixer() : SourceFixer(RuleIds.UnnamedSdk)
{
    private const string Declare = RuleIds.UnnamedSdk + ".Declare";

    private protected override IEnumerable<Fix> Propose(SourceProblem problem)
    {
        if (SdkCatalogue.Default.Sdks.FirstOrDefault(sdk => sdk.Id == problem.Property(DiagnosticProperties.Sdk)) is not { } sdk
            || problem.Policy is not { Policy: { } policy } document)
        {
            yield break;
        }

        var id = SdkRecipient.IdIn(policy, sdk);
        if (document.Fix(
            $"Declare recipient '{id}' ({sdk.Vendor}) in the privacy policy",
            Declare,
            (text, result) => PolicyEditor.AddRecipient(text, result, id, SdkRecipient.Of(sdk))) is { } fix)
        {
            yield return fix;
        }
    }
}
