using System.Collections.Immutable;
using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Baselines;
using Emojoi.PersonalData.Semantics.Detection;
using Emojoi.PersonalData.Tool.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Tool.Adoption;

/// <summary>Finds what the rules would report in code, by running them: what a build finds and what the tool finds cannot differ.</summary>
internal static class FindingReader
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Rules = [new UndeclaredCollectionAnalyzer()];

    /// <summary>What would be reported without a baseline, in ordinal order.</summary>
    /// <param name="code">The code.</param>
    /// <param name="policy">The policy, whose categories and purposes are then suggested; <c>null</c> for none.</param>
    public static IEnumerable<Finding> Read(ProjectCode code, AdditionalText? policy)
    {
        var options = new AnalyzerOptions(policy is null ? [] : [policy], code.Configuration);
        var reports = code.Compilation.WithAnalyzers(Rules, options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        return reports.Select(report => Read(code.Compilation, report)).OfType<Finding>();
    }

    private static Finding? Read(Compilation compilation, Diagnostic report) =>
        report.Properties.GetValueOrDefault(DiagnosticProperties.Symbol) is { } id
        && DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is { } member
        && report.Properties.GetValueOrDefault(DiagnosticProperties.Concept) is { } concept
            ? new Finding(new BaselineEntry(report.Id, id), member, PersonalConcept.Find(concept)!, report.Severity == DiagnosticSeverity.Warning)
            {
                Category = report.Properties.GetValueOrDefault(DiagnosticProperties.Category),
                Purpose = report.Properties.GetValueOrDefault(DiagnosticProperties.Purpose),
            }
            : null;
}
