using System.Collections.Concurrent;
using System.Collections.Immutable;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Robustness.Tests;

/// <summary>Runs every analyzer and every generator over sources that need not compile, as a compiler does, and collects what crashed.</summary>
internal sealed class CompilerHost
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose, preprocessorSymbols: ["DEBUG"]);

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
        [.. Instances<DiagnosticAnalyzer>("Emojoi.PersonalData.Analyzers")];

    private static readonly ImmutableArray<IIncrementalGenerator> Generators =
        [.. Instances<IIncrementalGenerator>("Emojoi.PersonalData.Generators")];

    private readonly ImmutableArray<AdditionalText> _additionalTexts;

    public CompilerHost(string? policy) =>
        _additionalTexts = policy is null ? [] : [new PolicyText(policy)];

    /// <summary>Number of analyzers and generators that run; a host without any proves nothing.</summary>
    public static (int Analyzers, int Generators) Parts => (Analyzers.Length, Generators.Length);

    /// <summary>Parses a file as the host's compilations do.</summary>
    public static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(SourceText.From(text, System.Text.Encoding.UTF8), ParseOptions, path);

    /// <summary>A compilation of these trees.</summary>
    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees, params MetadataReference[] references) => CSharpCompilation.Create(
        "Robustness",
        trees,
        [.. SampleProject.References, MetadataReference.CreateFromFile(typeof(PersonalDataAttribute).Assembly.Location), .. references],
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));

    /// <summary>Runs everything; returns one line for each crash.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(CSharpCompilation compilation)
    {
        var crashes = new ConcurrentQueue<string>();
        var driver = CSharpGeneratorDriver
            .Create(Generators.Select(generator => generator.AsSourceGenerator()), _additionalTexts, ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics);
        foreach (var result in driver.GetRunResult().Results.Where(result => result.Exception is not null))
        {
            crashes.Enqueue($"CS8785 {result.Generator.GetGeneratorType().Name}: {result.Exception}");
        }

        foreach (var diagnostic in diagnostics.Where(diagnostic => diagnostic.Id is "CS8785" or "CS8784"))
        {
            crashes.Enqueue(diagnostic.ToString());
        }

        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(_additionalTexts),
            onAnalyzerException: (exception, analyzer, _) => crashes.Enqueue($"AD0001 {analyzer.GetType().Name}: {exception}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        await generated.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync();
        return [.. crashes];
    }

    private static IEnumerable<T> Instances<T>(string assembly) => System.Reflection.Assembly.Load(assembly).GetTypes()
        .Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type))
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .Select(type => (T)Activator.CreateInstance(type)!);

    private sealed class PolicyText(string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

        public override string Path => "/src/privacy-policy.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
