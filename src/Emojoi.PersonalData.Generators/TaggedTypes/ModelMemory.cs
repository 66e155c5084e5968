using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Generators.TaggedTypes;

/// <summary>
/// Remembers the model that a declaration gave. A generator makes all models again at each edit; where the declaration is the same node, in a
/// project that declares the same, the one from before still holds. Parts of partial types are not remembered: lines of another part may move
/// without any declaration changing.
/// </summary>
/// <typeparam name="T">The model.</typeparam>
internal sealed class ModelMemory<T>
    where T : class
{
    private readonly ConditionalWeakTable<SyntaxNode, Entry> _entries = new();

    /// <summary>The model of a declaration, made where it is not known.</summary>
    /// <param name="node">The declaration.</param>
    /// <param name="compilation">The project.</param>
    /// <param name="make">Makes the model, or none.</param>
    public T? Get(SyntaxNode node, Compilation compilation, Func<T?> make)
    {
        return node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } part && part.Modifiers.Any(SyntaxKind.PartialKeyword)
            ? make()
            : Get(node, compilation, "", make);
    }

    /// <summary>The model of a declaration that holds no line of the source, made where it is not known.</summary>
    /// <param name="node">The declaration, or a part of it.</param>
    /// <param name="compilation">The project.</param>
    /// <param name="bodies">What the model depends on beside declarations.</param>
    /// <param name="make">Makes the model, or none.</param>
    public T? Get(SyntaxNode node, Compilation compilation, string bodies, Func<T?> make)
    {
        var fingerprint = DeclarationFingerprint.Of(compilation);
        if (_entries.TryGetValue(node, out var known) && known.Fingerprint.Equals(fingerprint) && string.Equals(known.Bodies, bodies, StringComparison.Ordinal))
        {
            return known.Model;
        }

        var entry = new Entry(fingerprint, bodies, make());
        _entries.Remove(node);
        return _entries.GetValue(node, _ => entry).Model;
    }

    private sealed record Entry(DeclarationFingerprint Fingerprint, string Bodies, T? Model);
}
