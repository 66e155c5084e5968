using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What of the vocabulary a compilation uses: a quick look at the texts, once each, so that code without any pays nothing.</summary>
public sealed class VocabularyUse
{
    private static readonly ConditionalWeakTable<SyntaxTree, VocabularyUse> Known = new();

    private VocabularyUse()
    {
    }

    /// <summary>Whether anything may be tagged, here or in what is referenced.</summary>
    public bool HasTags { get; private init; }

    /// <summary>Whether anything may be a check, here or in what is referenced.</summary>
    public bool HasChecks { get; private init; }

    /// <summary>Whether anything here may be an acceptance check, or be marked as one.</summary>
    public bool HasAcceptanceChecks { get; private init; }

    /// <summary>Whether anything may name a recipient, here or in what is referenced.</summary>
    public bool HasRecipients { get; private init; }

    /// <summary>Whether any code may say what it processes for, here or in what is referenced.</summary>
    public bool HasPurposes { get; private init; }

    /// <summary>What a compilation uses.</summary>
    public static VocabularyUse Of(Compilation compilation, CancellationToken cancellation)
    {
        var others = HasOwnReferences(compilation);
        var trees = compilation.SyntaxTrees.Select(tree => Of(tree, cancellation)).ToList();
        return new VocabularyUse
        {
            HasTags = others || trees.Exists(tree => tree.HasTags),
            HasChecks = others || trees.Exists(tree => tree.HasChecks),
            HasAcceptanceChecks = trees.Exists(tree => tree.HasAcceptanceChecks),
            HasRecipients = others || trees.Exists(tree => tree.HasRecipients),
            HasPurposes = others || trees.Exists(tree => tree.HasPurposes),
        };
    }

    private static VocabularyUse Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!Known.TryGetValue(tree, out var use))
        {
            var text = tree.GetText(cancellation).ToString();
            var accepts = Has(text, "AcceptanceCheck");
            use = new VocabularyUse
            {
                HasTags = HasTag(text),
                HasChecks = accepts || Has(text, "ConsentCheck") || Has(text, "OptOutCheck") || Has(text, "AgeCheck"),
                HasAcceptanceChecks = accepts,
                HasRecipients = Has(text, Vocabulary.Recipient) || CodeText.HasName(text, "Recipient"),
                HasPurposes = Has(text, "ProcessedFor"),
            };
            use = Known.GetValue(tree, _ => use);
        }

        return use;
    }

    /// <summary>Whether <c>PersonalData</c> stands before a parenthesis, as C# lets it, with blanks and comments between. Identity's has no parenthesis; <c>NotPersonalData</c> is no tag.</summary>
    private static bool HasTag(string text) => CodeText.HasName(text, Vocabulary.PersonalData) || CodeText.HasName(text, "PersonalData", next => next is '(' or '/');

    private static bool Has(string text, string word) => text.IndexOf(word, StringComparison.Ordinal) >= 0;

    /// <summary>Whether a referenced assembly, other than the vocabulary itself, knows the vocabulary.</summary>
    private static bool HasOwnReferences(Compilation compilation) => compilation.SourceModule.ReferencedAssemblySymbols
        .Any(assembly => assembly.Name != Vocabulary.AssemblyName && Vocabulary.IsReferencedBy(assembly));
}
