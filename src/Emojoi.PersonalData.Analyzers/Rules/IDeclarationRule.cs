using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>What reports under the id of a <see cref="FlowRule"/> what is no matter of flows: declarations, names.</summary>
public interface IDeclarationRule
{
    /// <summary>The rule.</summary>
    DiagnosticDescriptor Descriptor { get; }

    /// <summary>Registers what it looks at.</summary>
    void Watch(CompilationStartAnalysisContext start, FlowPolicy policy);
}
