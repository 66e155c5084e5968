using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace Emojoi.PersonalData.Testing;

/// <summary>What the tests of rules and of fixers set up alike: the project of somebody who added the package.</summary>
internal static class ConsumerProject
{
    /// <summary>References the vocabulary and adds the example policy.</summary>
    public static void SetUp(AnalyzerTest<DefaultVerifier> test)
    {
        test.ReferenceAssemblies = TestPlatform.Net8;
        // A rule that reports while somebody types and at the end of the compilation has two descriptors.
        test.MarkupOptions = MarkupOptions.UseFirstDescriptor;
        // Tests turn everything on; a fact for reports is no finding.
        test.DisabledDiagnostics.Add(RuleIds.FlowFact);
        test.TestState.AdditionalReferences.Add(TestPlatform.Vocabulary);
        SetPolicy(test.TestState, ExamplePolicy.Text);
    }

    /// <summary>Replaces the policy; <c>null</c> removes it.</summary>
    public static void SetPolicy(SolutionState state, string? text)
    {
        state.AdditionalFiles.Clear();
        if (text is not null)
        {
            state.AdditionalFiles.Add((PolicyFile.DefaultName, text));
        }
    }

    /// <summary>Nullable on, and pointers allowed: rules about types meet them.</summary>
    public static CompilationOptions Configure(CompilationOptions options) =>
        ((CSharpCompilationOptions)options).WithNullableContextOptions(NullableContextOptions.Enable).WithAllowUnsafe(true);
}
