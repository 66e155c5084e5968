using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>What the framework that a compilation targets offers to the generated rights code.</summary>
/// <param name="HasJson"><c>Utf8JsonWriter</c> is there; without it no export is generated (EPD3001).</param>
/// <param name="HasUnsafeAccessor">Private members can be reached without reflection (.NET 8).</param>
/// <param name="HasGenericAccessors">Private members of generic types too (.NET 9).</param>
/// <param name="HasUtf8Formatting">Values format themselves as UTF-8 without allocation (.NET 8).</param>
public sealed record TargetRuntime(bool HasJson, bool HasUnsafeAccessor, bool HasGenericAccessors, bool HasUtf8Formatting)
{
    private static readonly ConditionalWeakTable<Compilation, TargetRuntime> Known = new();

    /// <summary>What a compilation's references offer.</summary>
    public static TargetRuntime Of(Compilation compilation) => Known.GetValue(compilation, Read);

    private static TargetRuntime Read(Compilation compilation) => new(
        IsOffered(compilation, "System.Text.Json.Utf8JsonWriter"),
        IsOffered(compilation, "System.Runtime.CompilerServices.UnsafeAccessorAttribute"),
        IsOffered(compilation, "System.Threading.Lock"),
        IsOffered(compilation, "System.IUtf8SpanFormattable"));

    // A polyfill in the user's own source gives the name, not the runtime's support.
    private static bool IsOffered(Compilation compilation, string metadataName) =>
        compilation.FindType(metadataName) is { DeclaredAccessibility: Accessibility.Public } type
        && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);
}
