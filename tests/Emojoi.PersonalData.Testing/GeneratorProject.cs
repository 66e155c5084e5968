using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Emojoi.PersonalData.Testing;

/// <summary>A project as the compiler gets it, for generators to run on.</summary>
public sealed record GeneratorProject
{
    /// <summary>A project of one file, <c>Source.cs</c>, under the example policy.</summary>
    public static GeneratorProject Of(string source) => new() { Files = Single("Source.cs", source) };

    /// <summary>No properties at all.</summary>
    public static ImmutableDictionary<string, string> NoProperties => ImmutableDictionary<string, string>.Empty;

    /// <summary>Name of the assembly.</summary>
    public string AssemblyName { get; init; } = "Consumer";

    /// <summary>Sources by path.</summary>
    public ImmutableSortedDictionary<string, string> Files { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Text of the policy file; <c>null</c> for none.</summary>
    public string? Policy { get; init; } = ExamplePolicy.Text;

    /// <summary>What the compilation references.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = GeneratorReferences.Net8;

    /// <summary>Language version; the .NET 8 SDK's.</summary>
    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp12;

    /// <summary>MSBuild properties that the compiler sees.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } = NoProperties;

    /// <summary>Whether the build-only outputs run too; an editor leaves them out.</summary>
    public bool IsBuild { get; init; } = true;

    /// <summary>The project with one more file, or another text of it.</summary>
    public GeneratorProject With(string path, string text) => this with { Files = Files.SetItem(path, text) };

    /// <summary>Parses a file as the compiler does.</summary>
    internal CSharpParseOptions ParseOptions => new(LanguageVersion, DocumentationMode.Diagnose);

    /// <summary>Nullable on, every warning counts but those of a library's own missing comments, and of older references (which the SDK suppresses too).</summary>
    internal static CSharpCompilationOptions CompilationOptions => new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        allowUnsafe: true,
        deterministic: true,
        specificDiagnosticOptions: [KeyValuePair.Create("CS1591", ReportDiagnostic.Suppress), KeyValuePair.Create("CS1701", ReportDiagnostic.Suppress)],
        warningLevel: 8);

    private static ImmutableSortedDictionary<string, string> Single(string path, string text) =>
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add(path, text);
}
