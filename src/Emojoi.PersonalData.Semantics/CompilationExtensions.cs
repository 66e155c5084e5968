using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics;

/// <summary>Looks types up by name.</summary>
public static class CompilationExtensions
{
    /// <summary>The type of this metadata name: the compilation's own, else the first public one of its references. Several assemblies may define it.</summary>
    public static INamedTypeSymbol? FindType(this Compilation compilation, string metadataName)
    {
        INamedTypeSymbol? found = null;
        foreach (var type in compilation.GetTypesByMetadataName(metadataName))
        {
            if (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
            {
                return type;
            }

            if (found is null && type.DeclaredAccessibility == Accessibility.Public)
            {
                found = type;
            }
        }

        return found;
    }
}
