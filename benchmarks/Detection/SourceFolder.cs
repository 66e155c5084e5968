using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Emojoi.PersonalData.Benchmarks.Detection;

/// <summary>The C# files of a folder, parsed once; those of tests and of build output are left out.</summary>
internal sealed class SourceFolder
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Http;
        """;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Preview, DocumentationMode.None);
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly ImmutableArray<SyntaxTree> _trees;

    /// <summary>Reads a folder.</summary>
    public SourceFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        _references = [.. File.ReadAllLines(System.IO.Path.Combine(AppContext.BaseDirectory, "references.txt"))
            .Where(reference => !System.IO.Path.GetFileName(reference).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .Select(reference => MetadataReference.CreateFromFile(reference))];
        _trees = [.. Directory.GetFiles(Path, "*.cs", SearchOption.AllDirectories)
            .Where(file => IsSource(System.IO.Path.GetRelativePath(Path, file)))
            .Order(StringComparer.Ordinal)
            .AsParallel()
            .AsOrdered()
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Language, file))];
        Lines = _trees.Sum(tree => tree.GetText().Lines.Count);
        _trees = _trees.Add(CSharpSyntaxTree.ParseText(ImplicitUsings, Language));
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>Lines of all files.</summary>
    public int Lines { get; }

    /// <summary>A compilation that nobody has asked anything yet. Packages are not resolved: their types are unknown.</summary>
    public CSharpCompilation Compile() =>
        CSharpCompilation.Create("Measured", _trees, _references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

    private static bool IsSource(string path) =>
        !path.Split(System.IO.Path.DirectorySeparatorChar)[..^1].Any(part =>
            part is "obj" or "bin" || part.StartsWith('.') || part.Contains("test", StringComparison.OrdinalIgnoreCase));
}
