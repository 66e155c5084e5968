using System.Composition;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD2006: redacts what is logged.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PersonalDataInLogFixer))]
[Shared]
public sealed class PersonalDataInLogFixer() : LeakFixer(RuleIds.PersonalDataInLog);
