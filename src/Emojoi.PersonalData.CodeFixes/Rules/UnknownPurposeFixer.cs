using System.Composition;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD1003: the nearest purpose, or a new one in the policy.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownPurposeFixer))]
[Shared]
public sealed class UnknownPurposeFixer() : UnknownIdFixer(RuleIds.UnknownPurpose, SectionKind.Purposes, PolicyConstants.Purposes);
