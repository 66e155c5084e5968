using System.Collections.Immutable;
using System.Reflection;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Compatibility;

/// <summary>The packed assemblies do the same under this Roslyn as under the compiler of the SDK.</summary>
public sealed class CompatibilityTests(PackedParts parts) : IClassFixture<PackedParts>
{
    private const string GlobalUsings = """
        global using global::Emojoi.PersonalData;
        global using global::System;
        global using global::System.Collections.Generic;
        global using global::System.IO;
        global using global::System.Linq;
        global using global::System.Net.Http;
        global using global::System.Threading;
        global using global::System.Threading.Tasks;
        """;

    [Fact]
    public void This_is_the_Roslyn_that_the_project_names()
    {
        var named = typeof(CompatibilityTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RoslynVersion").Value!;
        Assert.Equal(named, typeof(CSharpCompilation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('-', '+')[0]);
    }

    [Fact]
    public void Every_part_loads()
    {
        Assert.Empty(parts.LoadFailures);
        Assert.NotEmpty(parts.Analyzers);
        Assert.NotEmpty(parts.Generators);
    }

    [Fact]
    public void The_fixers_load()
    {
        var assembly = new PackageAssemblyLoader(parts.CompilerParts).LoadFromPath(Path.Combine(parts.CompilerParts, "Emojoi.PersonalData.CodeFixes.dll"));
        var fixers = assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract).ToList();
        Assert.NotEmpty(fixers);
        Assert.All(fixers, fixer => Assert.NotEmpty(((CodeFixProvider)Activator.CreateInstance(fixer)!).FixableDiagnosticIds));
    }

    [Fact]
    public void Generators_write_what_the_compiler_of_the_SDK_lets_them_write()
    {
        Assert.True(parts.Build.ExitCode == 0, parts.Build.ToString());
        var emitted = Path.Combine(parts.Project, "obj", "Debug", "net10.0", "generated", "Emojoi.PersonalData.Generators");
        var expected = Directory.EnumerateFiles(emitted, "*.cs", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(emitted, file), File.ReadAllText, StringComparer.Ordinal);

        var result = Run(out _).GetRunResult();

        Assert.Empty(result.Diagnostics);
        Assert.All(result.Results, generator => Assert.Null(generator.Exception));
        Assert.Equal(expected, result.Results.SelectMany(Sources).ToDictionary(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Rules_find_what_they_should_and_nothing_else()
    {
        Run(out var compilation);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var analysis = compilation.WithAnalyzers(parts.Analyzers, new AnalyzerOptions([Policy()], Options()));
        var found = await analysis.GetAllDiagnosticsAsync();

        Assert.DoesNotContain(found, diagnostic => diagnostic.Id is "AD0001" or "CS8785");
        Assert.Equal(FixedSource.Expected, found
            .Where(diagnostic => diagnostic.Id.StartsWith("EPD", StringComparison.Ordinal) && diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1))
            .Order());
    }

    private static IEnumerable<KeyValuePair<string, string>> Sources(GeneratorRunResult generator) => generator.GeneratedSources
        .Select(source => KeyValuePair.Create(Path.Combine(generator.Generator.GetGeneratorType().FullName!, source.HintName), source.SourceText.ToString()));

    private GeneratorDriver Run(out Compilation compilation)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp12);
        return CSharpGeneratorDriver
            .Create(parts.Generators, [Policy()], options, Options())
            .RunGeneratorsAndUpdateCompilation(Compile(options), out compilation, out _);
    }

    private CSharpCompilation Compile(CSharpParseOptions options)
    {
        var sources = Directory.EnumerateFiles(parts.Project, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(parts.Project, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(file => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file)), options, file))
            .Append(CSharpSyntaxTree.ParseText(GlobalUsings, options));
        return CSharpCompilation.Create(
            "App",
            sources,
            SampleProject.References.Add(MetadataReference.CreateFromFile(parts.Vocabulary)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
    }

    private PolicyAdditionalText Policy() => new(Path.Combine(parts.Project, "privacy-policy.json"));

    private BuildOptions Options() => new(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["PersonalDataRoot"] = parts.Project,
        ["PersonalDataPolicyFile"] = Path.Combine(parts.Project, "privacy-policy.json"),
    });
}
