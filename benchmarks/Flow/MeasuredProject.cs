using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Benchmarks.Flow;

/// <summary>Sources that are compiled again for each run.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Sources">Their paths and texts.</param>
internal sealed record MeasuredProject(string Name, ImmutableArray<(string Path, SourceText Text)> Sources)
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Preview, DocumentationMode.None);

    private static readonly ImmutableArray<MetadataReference> References =
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "references.txt"))
            .Where(path => !Path.GetFileName(path).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>How many lines there are.</summary>
    public int Lines => Sources.Sum(source => source.Text.Lines.Count);

    /// <summary>All C# files of a folder, those of tests and of build output left out.</summary>
    public static MeasuredProject Read(string folder) => Create(Path.GetFileName(folder), [.. Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(path => IsSource(Path.GetRelativePath(folder, path)))
        .Order(StringComparer.Ordinal)
        .Select(path => (path, SourceText.From(File.ReadAllText(path), Encoding.UTF8)))]);

    /// <summary>A project of these sources.</summary>
    public static MeasuredProject Create(string name, ImmutableArray<(string Path, SourceText Text)> sources) =>
        new(name, sources.Add(("/ImplicitUsings.cs", SourceText.From(ImplicitUsings, Encoding.UTF8))));

    /// <summary>Parses and declares; nothing is bound yet.</summary>
    public CSharpCompilation Compile() => CSharpCompilation.Create(
        "Measured",
        Sources.AsParallel().AsOrdered().Select(source => CSharpSyntaxTree.ParseText(source.Text, Language, source.Path)),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Annotations));

    private static bool IsSource(string path) =>
        !path.Split(Path.DirectorySeparatorChar)[..^1].Any(part =>
            part is "obj" or "bin" || part.StartsWith('.') || part.Contains("test", StringComparison.OrdinalIgnoreCase));
}
