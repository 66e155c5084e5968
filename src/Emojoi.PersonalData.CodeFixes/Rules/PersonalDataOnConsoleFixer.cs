using System.Composition;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD2007: redacts what is printed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PersonalDataOnConsoleFixer))]
[Shared]
public sealed class PersonalDataOnConsoleFixer() : LeakFixer(RuleIds.PersonalDataOnConsole);
