using System.Composition;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD1010: says whose the data is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NoDataSubjectFixer))]
[Shared]
public sealed class NoDataSubjectFixer() : SourceFixer(RuleIds.NoDataSubject)
{
    private protected override IEnumerable<Fix> Propose(SourceProblem problem) => SubjectReferenceEdits.Of(problem, RuleIds.NoDataSubject);
}
