using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Emojoi.PersonalData.Testing;

/// <summary>A project as a consumer has it: the vocabulary, the example policy, nullable on; one rule looks at it.</summary>
/// <typeparam name="TAnalyzer">The rule.</typeparam>
public sealed class RuleTest<TAnalyzer> : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public RuleTest() => ConsumerProject.SetUp(this);

    /// <summary>The policy in place of the example; <c>null</c> for none.</summary>
    public string? Policy
    {
        init => ConsumerProject.SetPolicy(TestState, value);
    }

    /// <summary>Whether the project references the vocabulary.</summary>
    public bool ReferencesVocabulary
    {
        init
        {
            TestState.AdditionalReferences.Clear();
            if (value)
            {
                TestState.AdditionalReferences.Add(TestPlatform.Vocabulary);
            }
        }
    }

    /// <summary>The parts of the project's source.</summary>
    public string[] Sources
    {
        init
        {
            foreach (var source in value)
            {
                TestState.Sources.Add(source);
            }
        }
    }

    /// <inheritdoc/>
    protected override CompilationOptions CreateCompilationOptions() =>
        ConsumerProject.Configure(base.CreateCompilationOptions());
}
