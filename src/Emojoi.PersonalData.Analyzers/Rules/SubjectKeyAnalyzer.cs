using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD3003: a data subject without a key, or a reference that does not fit the key.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SubjectKeyAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.SubjectKey,
        title: "A data subject cannot be found by its key",
        messageFormat: "'{0}' {1}; {2} (R-ACCESS)",
        severity: DiagnosticSeverity.Warning,
        description: "A person's data is found by the key of the data subject; without a key that fits, access and erasure miss records.",
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
