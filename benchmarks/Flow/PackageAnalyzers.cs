using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Benchmarks.Flow;

/// <summary>Loads the C# analyzers of a package.</summary>
internal sealed class PackageAnalyzers(string folder) : IAnalyzerAssemblyLoader
{
    private static readonly Dictionary<string, PackageAnalyzers> Loaded = new(StringComparer.Ordinal);

    private readonly AssemblyLoadContext _context = CreateContext(folder);

    /// <summary>The analyzers in all assemblies of a package, new ones at each call.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Load(string package)
    {
        var folder = Directory.GetFiles(package, "*.dll", SearchOption.AllDirectories)
            .Select(file => Path.GetDirectoryName(file)!)
            .First(path => path.Contains("analyzers", StringComparison.Ordinal));
        if (!Loaded.TryGetValue(folder, out var loader))
        {
            Loaded.Add(folder, loader = new PackageAnalyzers(folder));
        }

        return [.. Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal)
            .SelectMany(file => new AnalyzerFileReference(file, loader).GetAnalyzers(LanguageNames.CSharp))];
    }

    /// <inheritdoc/>
    public void AddDependencyLocation(string fullPath)
    {
    }

    /// <inheritdoc/>
    public Assembly LoadFromPath(string fullPath) => _context.LoadFromAssemblyPath(fullPath);

    private static AssemblyLoadContext CreateContext(string folder)
    {
        var context = new AssemblyLoadContext(folder);
        context.Resolving += (own, name) => Path.Combine(folder, name.Name + ".dll") is var path && File.Exists(path) ? own.LoadFromAssemblyPath(path) : null;
        return context;
    }
}
