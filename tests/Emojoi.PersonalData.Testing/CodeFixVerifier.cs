using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Testing;

/// <summary>Verifies what a fixer makes of the code that its rule reports.</summary>
/// <typeparam name="TAnalyzer">The rule.</typeparam>
/// <typeparam name="TFixer">Its fixer.</typeparam>
public static class CodeFixVerifier<TAnalyzer, TFixer>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFixer : CodeFixProvider, new()
{
    /// <summary>By the fix of this equivalence key, the first one where it is <c>null</c>; one by one and by Fix All.</summary>
    public static Task Verify(string source, string fixedSource, string? equivalenceKey = null) =>
        new FixTest<TAnalyzer, TFixer> { TestCode = source, FixedCode = fixedSource, CodeActionEquivalenceKey = equivalenceKey }.RunAsync();

    /// <summary>Where no fix is offered.</summary>
    public static Task VerifyNone(string source) =>
        new FixTest<TAnalyzer, TFixer> { TestCode = source, FixedCode = source }.RunAsync();
}
