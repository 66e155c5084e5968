using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Generators.TaggedTypes;

/// <summary>
/// All that a model of a type can depend on: the declarations of the whole project, its references and its options. Method bodies are left
/// out, where most edits happen and which no model looks into; bodies of properties are not, because erasure looks for their fields.
/// </summary>
internal sealed class DeclarationFingerprint : IEquatable<DeclarationFingerprint>
{
    private static readonly ConditionalWeakTable<Compilation, DeclarationFingerprint> Known = new();
    private static readonly ConditionalWeakTable<SyntaxTree, byte[]> KnownTrees = new();

    private readonly string? _assemblyName;
    private readonly CompilationOptions _options;
    private readonly MetadataReference[] _references;
    private readonly byte[] _declarations;

    private DeclarationFingerprint(Compilation compilation)
    {
        _assemblyName = compilation.AssemblyName;
        _options = compilation.Options;
        _references = compilation.References.ToArray();
        _declarations = HashOf(compilation.SyntaxTrees.SelectMany(tree => KnownTrees.GetValue(tree, HashOf)).ToArray());
    }

    /// <summary>The fingerprint of a compilation.</summary>
    public static DeclarationFingerprint Of(Compilation compilation) => Known.GetValue(compilation, static compilation => new DeclarationFingerprint(compilation));

    /// <summary>Whether two compilations declare the same. A reference counts as the same only as the same object.</summary>
    public bool Equals(DeclarationFingerprint? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && _declarations.AsSpan().SequenceEqual(other._declarations)
            && string.Equals(_assemblyName, other._assemblyName, StringComparison.Ordinal)
            && _references.SequenceEqual(other._references)
            && _options.Equals(other._options));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DeclarationFingerprint);

    /// <inheritdoc/>
    public override int GetHashCode() => BitConverter.ToInt32(_declarations, 0);

    // The path is part of it, because it orders the parts of a type; a directive may change what its trivia do not show.
    private static byte[] HashOf(SyntaxTree tree)
    {
        var root = tree.GetRoot();
        var text = new StringBuilder(tree.FilePath).Append('\n');
        if (root.ContainsDirectives || root.ContainsDiagnostics)
        {
            text.Append(root.ToFullString());
        }
        else
        {
            foreach (var token in root.DescendantTokens(static node => !IsMethodBody(node)))
            {
                text.Append(token.Text).Append('\0');
            }
        }

        return HashOf(Encoding.Unicode.GetBytes(text.ToString()));
    }

    private static bool IsMethodBody(SyntaxNode node) => node is BlockSyntax or ArrowExpressionClauseSyntax && node.Parent is BaseMethodDeclarationSyntax;

    private static byte[] HashOf(byte[] content)
    {
        using var hash = SHA256.Create();
        return hash.ComputeHash(content);
    }
}
