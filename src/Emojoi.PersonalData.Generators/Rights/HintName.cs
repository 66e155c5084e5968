using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>The name of a generated file.</summary>
internal static class HintName
{
    /// <summary>
    /// The type's metadata name, and a hash of it: the compiler compares these names without regard to case, and two of one name are a crash.
    /// </summary>
    /// <param name="type">The type.</param>
    /// <param name="content">What the file holds of it.</param>
    public static string Of(INamedTypeSymbol type, string content)
    {
        var name = Path(type);
        return name + "." + Hash(name).ToString("x8", CultureInfo.InvariantCulture) + "." + content + ".g.cs";
    }

    private static string Path(INamedTypeSymbol type)
    {
        var outer = type.ContainingType is { } containing ? Path(containing) + "." : Path(type.ContainingNamespace);
        return outer + type.MetadataName.Replace('`', '-');
    }

    private static string Path(INamespaceSymbol? space) => space is null or { IsGlobalNamespace: true } ? "" : Path(space.ContainingNamespace) + space.Name + ".";

    // FNV-1a: the same in every run, which string.GetHashCode is not.
    private static uint Hash(string text)
    {
        var hash = 2166136261;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash;
    }
}
