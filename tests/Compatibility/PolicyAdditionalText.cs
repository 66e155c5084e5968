using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Compatibility;

/// <summary>The policy as an additional file.</summary>
internal sealed class PolicyAdditionalText(string path) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(File.ReadAllText(path));

    /// <inheritdoc/>
    public override string Path { get; } = path;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
