using System.Collections.Immutable;
using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Tool.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Tool.Linking;

/// <summary>
/// Finds the flows between assemblies that no build has seen: each assembly was built before the others were there. The rules that judge are those of the
/// build; their code is that which the assemblies recorded of themselves.
/// </summary>
internal static class FlowLink
{
    /// <summary>What the rules report, by place.</summary>
    /// <param name="assemblies">Files of assemblies; they are read and never loaded.</param>
    /// <param name="policy">The policy.</param>
    public static IReadOnlyList<Diagnostic> Find(IReadOnlyList<string> assemblies, AdditionalText policy)
    {
        var compilation = CSharpCompilation.Create(
            "Link",
            [],
            References.To(assemblies.Append(References.Vocabulary).Concat(References.Framework)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All));
        var options = new AnalyzerOptions([policy], new LinkOptions());
        ImmutableArray<DiagnosticAnalyzer> rules = [new DataFlowAnalyzer()];
        return
        [
            .. compilation.WithAnalyzers(rules, options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
                .OrderBy(report => report.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(report => report.Location.GetLineSpan().StartLinePosition)
                .ThenBy(report => report.Id, StringComparer.Ordinal)
                .ThenBy(report => report.GetMessage(), StringComparer.Ordinal),
        ];
    }
}
