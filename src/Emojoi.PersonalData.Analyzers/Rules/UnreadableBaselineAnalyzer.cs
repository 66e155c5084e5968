using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Baselines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD0007: the baseline has lines that silence nothing, because they say nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnreadableBaselineAnalyzer() : VocabularyAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.UnreadableBaseline,
        title: "The baseline is not readable",
        messageFormat: "The baseline {0}; until then it silences nothing (P-MINIMISE)",
        severity: DiagnosticSeverity.Warning,
        description: "The baseline lists, one by one, what a code base held before it had a policy. A line that cannot be read silences nothing, so that no mistake in the file hides what is collected.",
        clauses: ["P-MINIMISE"]);

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        start.RegisterAdditionalFileAction(Check);
    }

    private static void Check(AdditionalFileAnalysisContext context)
    {
        if (BaselineFile.Candidates(context.Options) is not [var file, ..] || file != context.AdditionalFile)
        {
            return;
        }

        if (file.GetText(context.CancellationToken) is not { } text)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, Location.Create(file.Path, default, default), "cannot be decoded: save it as UTF-8 text"));
        }
        else if (BaselineFile.Read(text).Problems is [var first, ..] problems)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, PlaceOf(file, text, first), Describe(first) + Others(problems)));
        }
    }

    private static string Describe(BaselineProblem problem) => $"has a line '{problem.Text}', but {problem.Reason}: correct or remove it";

    private static string Others(ImmutableArray<BaselineProblem> problems) => problems.Length switch
    {
        1 => "",
        2 => $", and line {problems[1].Line + 1} as well",
        _ => $", and {problems.Length - 1} more from line {problems[1].Line + 1} on as well",
    };

    private static Location PlaceOf(AdditionalText file, SourceText text, BaselineProblem problem)
    {
        var span = text.Lines[problem.Line].Span;
        return Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
    }
}
