using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>What the target framework lets generated code do with members that it cannot name; small and equatable, for a generator's pipeline.</summary>
/// <param name="HasAccessors">Whether the framework has <c>UnsafeAccessorAttribute</c> (.NET 8 and later).</param>
/// <param name="AccessesGenericTypes">Whether accessors reach members of generic types (.NET 9 and later).</param>
public readonly record struct RightsPlatform(bool HasAccessors, bool AccessesGenericTypes)
{
    /// <summary>The platform of a compilation.</summary>
    public static RightsPlatform Of(Compilation compilation)
    {
        var hasAccessors = IsInFramework(compilation, "System.Runtime.CompilerServices.UnsafeAccessorAttribute");

        // No attribute tells that accessors reach generic types: the type that came with the same version does.
        return new(hasAccessors, hasAccessors && IsInFramework(compilation, "System.Threading.Lock"));
    }

    /// <summary>A polyfill in the project makes the code compile and nothing else.</summary>
    private static bool IsInFramework(Compilation compilation, string metadataName) =>
        compilation.FindType(metadataName) is { } type && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);
}
