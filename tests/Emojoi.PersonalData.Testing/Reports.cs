using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics.Baselines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Testing;

/// <summary>What a rule reports on one source, for tests that look at messages and properties.</summary>
public static class Reports
{
    /// <summary>The only report of a rule.</summary>
    public static async Task<Diagnostic> Single<TAnalyzer>(string source)
        where TAnalyzer : DiagnosticAnalyzer, new() => Assert.Single(await Of(new TAnalyzer(), source, ExamplePolicy.Text, TestPlatform.Vocabulary));

    /// <summary>The reports of a rule, by place; an exception inside the rule is one too (AD0001).</summary>
    /// <param name="analyzer">The rule.</param>
    /// <param name="source">The project's source.</param>
    /// <param name="policy">The policy, or <c>null</c> for none.</param>
    /// <param name="references">What the project references beside .NET 8 and ASP.NET Core.</param>
    public static Task<ImmutableArray<Diagnostic>> Of(DiagnosticAnalyzer analyzer, string source, string? policy, params MetadataReference[] references) =>
        Of(analyzer, source, policy is null ? [] : [new InMemoryText(policy)], references);

    /// <summary>The reports of one id that is off until somebody asks for it, by place.</summary>
    public static async Task<ImmutableArray<Diagnostic>> OfHidden(DiagnosticAnalyzer analyzer, string id, string source, string? policy, params MetadataReference[] references) =>
        [.. (await Of(analyzer, source, policy is null ? [] : [new InMemoryText(policy)], references, id)).Where(report => report.Id == id)];

    /// <summary>The reports of a rule in a project without a policy, but with a baseline.</summary>
    public static Task<ImmutableArray<Diagnostic>> WithBaseline(DiagnosticAnalyzer analyzer, string source, string baseline, params MetadataReference[] references) =>
        Of(analyzer, source, [new InMemoryText(baseline, Baseline.DefaultName)], references);

    private static async Task<ImmutableArray<Diagnostic>> Of(DiagnosticAnalyzer analyzer, string source, ImmutableArray<AdditionalText> files, MetadataReference[] references, string? hidden = null)
    {
        var framework = await TestPlatform.Web.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        var compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(source, path: "Consumer.cs")],
            [.. framework, .. references],
            ((CSharpCompilationOptions)ConsumerProject.Configure(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)))
                .WithSpecificDiagnosticOptions(hidden is null ? [] : [KeyValuePair.Create(hidden, ReportDiagnostic.Hidden)]));
        var reports = await compilation.WithAnalyzers([analyzer], new AnalyzerOptions(files)).GetAnalyzerDiagnosticsAsync();
        return [.. reports.OrderBy(report => report.Location.SourceSpan.Start)];
    }
}
