using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Rights;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Emojoi.PersonalData.Generators;

/// <summary>What the generators ask of the compilation as a whole: small, so that an edit leaves it unchanged.</summary>
/// <param name="HasVocabulary">Whether the attributes are referenced; nothing is generated where they are not.</param>
/// <param name="Embedding">How emitted types stay out of the sight of other assemblies.</param>
/// <param name="HasNullable">Whether the project's C# knows nullable references: version 8, which netstandard2.0 does not have by default.</param>
/// <param name="HasRightsLanguage">Whether the project's C# is the one that rights code is written in (EPD3001 where it is not).</param>
internal readonly record struct CompilationTarget(bool HasVocabulary, Embedding Embedding, bool HasNullable, bool HasRightsLanguage)
{
    private const string EmbeddedAttribute = "Microsoft.CodeAnalysis.EmbeddedAttribute";

    private static readonly Version Compiler = typeof(Compilation).Assembly.GetName().Version;

    /// <summary>The step that gives the target.</summary>
    public static IncrementalValueProvider<CompilationTarget> Create(IncrementalGeneratorInitializationContext context) =>
        context.CompilationProvider
            .Select(static (compilation, _) => Of(compilation))
            .WithTrackingName(TrackingNames.Target);

    private static CompilationTarget Of(Compilation compilation) => Vocabulary.IsReferencedBy(compilation)
        ? new(true, EmbeddingOf(compilation), compilation is CSharpCompilation { LanguageVersion: >= LanguageVersion.CSharp8 }, TargetRuntime.HasRightsLanguage(compilation))
        : default;

    private static Embedding EmbeddingOf(Compilation compilation)
    {
        var existing = compilation.FindType(EmbeddedAttribute);
        if (existing is not null && SymbolEqualityComparer.Default.Equals(existing.ContainingAssembly, compilation.Assembly))
        {
            return Embedding.Defined;
        }

        return AcceptsDefinition(compilation) ? Embedding.Define : Embedding.None;
    }

    /// <summary>
    /// Compilers before 4.14 refuse a definition of this attribute (CS8336) where they embed attributes themselves, which they do for
    /// those that the framework lacks. One that has the youngest of those that the compiler knows lacks none.
    /// </summary>
    private static bool AcceptsDefinition(Compilation compilation)
    {
        if (Compiler >= new Version(4, 14))
        {
            return true;
        }

        var youngest = Compiler >= new Version(4, 12) ? "ParamCollectionAttribute" : "RequiresLocationAttribute";
        return compilation.FindType("System.Runtime.CompilerServices." + youngest) is not null;
    }
}
