using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD3001: a tagged member that generated export cannot write.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CannotBeExportedAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.CannotBeExported,
        title: "Personal data cannot be exported",
        messageFormat: "'{0}' is personal data that generated export cannot write: {1}; {2} (R-ACCESS)",
        severity: DiagnosticSeverity.Warning,
        description: "Whoever asks for their data gets all of it; what cannot be written to the export is missing from the answer.",
        clauses: ["R-ACCESS"]);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
    }
}
