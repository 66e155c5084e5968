using System.Composition;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD1004: the nearest retention, or a new one in the policy.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownRetentionFixer))]
[Shared]
public sealed class UnknownRetentionFixer() : UnknownIdFixer(RuleIds.UnknownRetention, SectionKind.Retentions, PolicyConstants.Retentions);
