using System.Text;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Testing;

/// <summary>An additional file that exists in memory only.</summary>
internal sealed class InMemoryText(string text, string name = PolicyFile.DefaultName) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8, SourceHashAlgorithm.Sha256);

    /// <inheritdoc/>
    public override string Path => "/project/" + name;

    /// <summary>Its text.</summary>
    public string Text { get; } = text;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
