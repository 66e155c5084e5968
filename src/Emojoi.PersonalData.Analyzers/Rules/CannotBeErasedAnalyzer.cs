using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD3002: a tagged member that generated erasure can neither erase nor anonymise.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CannotBeErasedAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.CannotBeErased,
        title: "Personal data cannot be erased",
        messageFormat: "'{0}' is personal data that generated erasure cannot {1}: {2}; {3} (R-ERASE)",
        severity: DiagnosticSeverity.Warning,
        description: "Whoever asks for erasure gets all of it; what cannot be erased or anonymised stays behind.",
        clauses: ["R-ERASE"]);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
    }
}
