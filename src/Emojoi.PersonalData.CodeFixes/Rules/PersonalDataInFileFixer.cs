using System.Composition;
using Emojoi.PersonalData.CodeFixes.Redaction;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>
/// EPD2013: encrypts what is written, where the house has a method for it in reach. Who reads the file must decrypt from then on, so only a person chooses it;
/// and a word in place of the data would be a file without its content.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PersonalDataInFileFixer))]
[Shared]
public sealed class PersonalDataInFileFixer() : LeakFixer(RuleIds.PersonalDataInFile)
{
    private const string Encrypt = RuleIds.PersonalDataInFile + ".Encrypt";

    private protected override IEnumerable<Fix> Propose(SourceProblem problem) =>
        First(problem, new CarriedData(problem), SanitizingMethod.Encrypting(problem), "Encrypt", Encrypt) is { } encrypted
            ? [encrypted with { NeedsJudgement = true }]
            : [];
}
