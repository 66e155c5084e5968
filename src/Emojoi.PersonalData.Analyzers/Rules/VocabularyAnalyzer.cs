using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>An analyzer of what somebody wrote. It registers nothing where the vocabulary is not referenced.</summary>
public abstract class VocabularyAnalyzer : DiagnosticAnalyzer
{
    private protected VocabularyAnalyzer(params DiagnosticDescriptor[] rules) => SupportedDiagnostics = ImmutableArray.Create(rules);

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (Vocabulary.IsReferencedBy(start.Compilation))
            {
                Start(start);
            }
        });
    }

    /// <summary>Registers what the rules look at.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext start);
}
