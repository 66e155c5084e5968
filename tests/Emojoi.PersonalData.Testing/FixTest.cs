using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Emojoi.PersonalData.Testing;

/// <summary>A project as a consumer has it, one rule that looks at it, and one fixer that answers; the fixed project compiles.</summary>
/// <typeparam name="TAnalyzer">The rule.</typeparam>
/// <typeparam name="TFixer">Its fixer.</typeparam>
public sealed class FixTest<TAnalyzer, TFixer> : CSharpCodeFixTest<TAnalyzer, TFixer, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFixer : CodeFixProvider, new()
{
    public FixTest()
    {
        ConsumerProject.SetUp(this);
        // Flows across members are known at the end of the compilation only.
        CodeFixTestBehaviors |= CodeFixTestBehaviors.SkipLocalDiagnosticCheck;
    }

    /// <summary>The policy in place of the example; <c>null</c> for none.</summary>
    public string? Policy
    {
        init => ConsumerProject.SetPolicy(TestState, value);
    }

    /// <summary>The policy after the fix, where the fixer edits it.</summary>
    public string FixedPolicy
    {
        init => ConsumerProject.SetPolicy(FixedState, value);
    }

    /// <inheritdoc/>
    protected override CompilationOptions CreateCompilationOptions() =>
        ConsumerProject.Configure(base.CreateCompilationOptions());
}
