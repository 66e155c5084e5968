using System.Composition;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD1002: the nearest category, or a new one in the policy.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownCategoryFixer))]
[Shared]
public sealed class UnknownCategoryFixer() : UnknownIdFixer(RuleIds.UnknownCategory, SectionKind.Categories, PolicyConstants.Categories);
