using System.Text;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Tool.Adoption;

/// <summary>The policy in force, as the rules get it.</summary>
internal sealed class PolicyInForce(string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    /// <inheritdoc/>
    public override string Path => PolicyFile.DefaultName;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
