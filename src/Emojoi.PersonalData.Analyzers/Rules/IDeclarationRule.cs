using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>A <see cref="FlowRule"/> that looks at declarations besides flows, and reports both under one id.</summary>
public interface IDeclarationRule
{
    /// <summary>Registers what it looks at.</summary>
    void Watch(CompilationStartAnalysisContext start, FlowPolicy policy);
}
