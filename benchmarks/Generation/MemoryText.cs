using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Benchmarks.Generation;

/// <summary>The policy, in memory.</summary>
internal sealed class MemoryText(string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path => "/project/privacy-policy.json";

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
