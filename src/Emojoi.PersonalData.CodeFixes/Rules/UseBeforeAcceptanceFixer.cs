using System.Composition;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD4004: asks whether the policy in force was accepted.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseBeforeAcceptanceFixer))]
[Shared]
public sealed class UseBeforeAcceptanceFixer() : UncheckedUseFixer(RuleIds.UseBeforeAcceptance, Vocabulary.AcceptanceCheck)
{
    private protected override string Reason(IReadOnlyList<string> purposes) => "The privacy policy in force was not accepted.";
}
