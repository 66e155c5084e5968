using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD1009: a [NotPersonalData] that answers nothing: empty, contradicted or no longer needed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotPersonalDataMisuseAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.NotPersonalDataMisuse,
        title: "[NotPersonalData] needs a reason and a need",
        messageFormat: "[NotPersonalData] on '{0}' {1}; {2} (P-MINIMISE)",
        severity: DiagnosticSeverity.Warning,
        description: "[NotPersonalData] is what the privacy officer reads in place of a declaration; an empty, contradicted or needless one hides data or wastes their time.",
        clauses: ["P-MINIMISE"]);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
    }
}
