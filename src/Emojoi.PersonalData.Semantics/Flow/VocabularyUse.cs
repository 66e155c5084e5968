using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What of the vocabulary a compilation uses: a quick look at the texts, so that code without any pays nothing.</summary>
internal readonly struct VocabularyUse
{
    private VocabularyUse(bool hasTags, bool hasChecks)
    {
        HasTags = hasTags;
        HasChecks = hasChecks;
    }

    /// <summary>Whether anything may be tagged, here or in what is referenced.</summary>
    public bool HasTags { get; }

    /// <summary>Whether anything may be a check.</summary>
    public bool HasChecks { get; }

    public static VocabularyUse Of(Compilation compilation, CancellationToken cancellation)
    {
        var others = HasOwnReferences(compilation);
        var tags = others;
        var checks = others;
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (tags && checks)
            {
                break;
            }

            var text = tree.GetText(cancellation).ToString();
            tags = tags || text.IndexOf("PersonalData(", StringComparison.Ordinal) >= 0 || text.IndexOf("PersonalDataAttribute", StringComparison.Ordinal) >= 0;
            checks = checks || HasCheck(text);
        }

        return new VocabularyUse(tags, checks);
    }

    private static bool HasCheck(string text) =>
        text.IndexOf("ConsentCheck", StringComparison.Ordinal) >= 0
        || text.IndexOf("OptOutCheck", StringComparison.Ordinal) >= 0
        || text.IndexOf("AgeCheck", StringComparison.Ordinal) >= 0
        || text.IndexOf("AcceptanceCheck", StringComparison.Ordinal) >= 0;

    /// <summary>Whether a referenced assembly, other than the vocabulary itself, knows the vocabulary.</summary>
    private static bool HasOwnReferences(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols.Any(assembly =>
            assembly.Name != Vocabulary.AssemblyName && Vocabulary.IsReferencedBy(assembly));
}
