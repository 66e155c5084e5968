using System.Composition;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD2016: asks for consent before data that rests on it is used.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseWithoutConsentFixer))]
[Shared]
public sealed class UseWithoutConsentFixer() : UncheckedUseFixer(RuleIds.UseWithoutConsent, Vocabulary.ConsentCheck)
{
    private protected override string Reason(IReadOnlyList<string> purposes) => $"There is no consent to {string.Join(", ", purposes)}.";
}
