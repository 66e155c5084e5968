using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Emojoi.PersonalData.Testing;

/// <summary>Verifies what one rule reports, by markup such as <c>{|EPD1002:"nickname"|}</c>.</summary>
/// <typeparam name="TAnalyzer">The rule.</typeparam>
public static class AnalyzerVerifier<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>Under the example policy.</summary>
    public static Task Verify(string source) => new RuleTest<TAnalyzer> { TestCode = source }.RunAsync();

    /// <summary>Under another policy, which may have markup too; <c>null</c> for none.</summary>
    public static Task Verify(string source, string? policy) => new RuleTest<TAnalyzer> { TestCode = source, Policy = policy }.RunAsync();

    /// <summary>On code that does not compile: what the compiler says is left aside.</summary>
    public static Task VerifyBroken(string source) =>
        new RuleTest<TAnalyzer> { TestCode = source, CompilerDiagnostics = CompilerDiagnostics.None }.RunAsync();
}
