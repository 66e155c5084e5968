using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>What a project offers to the generated rights code: its framework and its C#.</summary>
/// <param name="HasJson"><c>Utf8JsonWriter</c> is there; without it no export is generated (EPD3001).</param>
/// <param name="HasUnsafeAccessor">Private members can be reached without reflection (.NET 8).</param>
/// <param name="HasGenericAccessors">Private members of generic types too (.NET 9).</param>
/// <param name="HasUtf8Formatting">Values format themselves as UTF-8 without allocation (.NET 8).</param>
/// <param name="HasLanguage">The project's C# is the one that the code is written in; without it none is generated (EPD3001).</param>
public sealed record TargetRuntime(bool HasJson, bool HasUnsafeAccessor, bool HasGenericAccessors, bool HasUtf8Formatting, bool HasLanguage)
{
    private static readonly ConditionalWeakTable<Compilation, TargetRuntime> Known = new();

    /// <summary>Why the project as a whole gets no generated export, as the end of a sentence; <c>null</c> where it does.</summary>
    public string? ExportProblem => (HasLanguage, HasJson) switch
    {
        (false, _) => "the project's C# is older than version 11, which the code that answers people's rights is written in, so that neither export nor erasure is generated; set LangVersion to 11 or later",
        (_, false) => "the project does not reference System.Text.Json, whose Utf8JsonWriter the export writes to; add the package",
        _ => null,
    };

    /// <summary>What a compilation's references offer.</summary>
    public static TargetRuntime Of(Compilation compilation) => Known.GetValue(compilation, Read);

    /// <summary>Whether a compilation's C# is at least the version that rights code is written in: 11.</summary>
    public static bool HasRightsLanguage(Compilation compilation) => compilation is CSharpCompilation { LanguageVersion: >= LanguageVersion.CSharp11 };

    private static TargetRuntime Read(Compilation compilation) => new(
        IsOffered(compilation, "System.Text.Json.Utf8JsonWriter"),
        IsOffered(compilation, "System.Runtime.CompilerServices.UnsafeAccessorAttribute"),
        IsOffered(compilation, "System.Threading.Lock"),
        IsOffered(compilation, "System.IUtf8SpanFormattable"),
        HasRightsLanguage(compilation));

    // A polyfill in the user's own source gives the name, not the runtime's support.
    private static bool IsOffered(Compilation compilation, string metadataName) =>
        compilation.FindType(metadataName) is { DeclaredAccessibility: Accessibility.Public } type
        && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);
}
