using System.Composition;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD2017: asks whether the person left the purpose switched on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseWithoutOptOutFixer))]
[Shared]
public sealed class UseWithoutOptOutFixer() : UncheckedUseFixer(RuleIds.UseWithoutOptOut, Vocabulary.OptOutCheck)
{
    private protected override string Reason(IReadOnlyList<string> purposes) => $"{string.Join(", ", purposes)} is switched off.";
}
