using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Flow.Tests;

/// <summary>A file of cases as a project of its own: the model, the policy, the platform and the libraries that the cases call.</summary>
public static class CaseProject
{
    private static readonly ImmutableArray<MetadataReference> References = ReadReferences();

    private static readonly ImmutableArray<DiagnosticAnalyzer> Rules =
        [.. typeof(UndeclaredCollectionAnalyzer).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp12, DocumentationMode.None);

    /// <summary>Compiles a file of cases.</summary>
    public static CSharpCompilation Compile(CaseFile file) => Compile("Flow" + file.Name, Parse(CaseFile.Open(CaseFile.Model)), Parse(file));

    /// <summary>Compiles code that has its own model.</summary>
    public static CSharpCompilation Compile(string name, string text) => Compile(name, Parse(name, text));

    /// <summary>What all rules say of a file of cases; an exception inside a rule is a report, too (AD0001).</summary>
    public static async Task<ImmutableArray<Diagnostic>> Report(CaseFile file)
    {
        var options = new AnalyzerOptions([new PolicyText(CaseFile.Policy)]);
        return await Compile(file).WithAnalyzers(Rules, options).GetAnalyzerDiagnosticsAsync();
    }

    private static CSharpCompilation Compile(string name, params SyntaxTree[] files) => CSharpCompilation.Create(
        name,
        files,
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));

    private static SyntaxTree Parse(CaseFile file) => Parse(file.Name, file.Text);

    private static SyntaxTree Parse(string name, string text) => CSharpSyntaxTree.ParseText(text, Language, path: name + ".cs", Encoding.UTF8);

    /// <summary>What the build of this project was given, but for the compiler and the test framework.</summary>
    private static ImmutableArray<MetadataReference> ReadReferences() =>
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "case-references.txt"))
            .Where(path => !IsOfTheTests(Path.GetFileName(path)))
            .Select(path => MetadataReference.CreateFromFile(path))];

    private static bool IsOfTheTests(string assembly) =>
        assembly.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
        || assembly.StartsWith("Microsoft.VisualStudio", StringComparison.Ordinal)
        || assembly.StartsWith("NuGet.", StringComparison.Ordinal)
        || assembly.StartsWith("System.Composition", StringComparison.Ordinal)
        || assembly.StartsWith("xunit", StringComparison.Ordinal)
        || (assembly.StartsWith("Emojoi.PersonalData.", StringComparison.Ordinal) && assembly != "Emojoi.PersonalData.Attributes.dll");

    private sealed class PolicyText(string text) : AdditionalText
    {
        private readonly Microsoft.CodeAnalysis.Text.SourceText _text = Microsoft.CodeAnalysis.Text.SourceText.From(text, Encoding.UTF8);

        public override string Path => "/project/privacy-policy.json";

        public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
