using System.Composition;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD2008: redacts what an exception says.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PersonalDataInExceptionFixer))]
[Shared]
public sealed class PersonalDataInExceptionFixer() : LeakFixer(RuleIds.PersonalDataInException);
