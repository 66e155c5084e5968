using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Compatibility;

/// <summary>Loads the package's assemblies as the compiler does: from the package, beside the compiler's own Roslyn.</summary>
internal sealed class PackageAssemblyLoader(string folder) : AssemblyLoadContext("package"), IAnalyzerAssemblyLoader
{
    /// <inheritdoc/>
    public void AddDependencyLocation(string fullPath)
    {
    }

    /// <inheritdoc/>
    public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = Path.Combine(folder, assemblyName.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
