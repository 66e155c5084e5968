using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Benchmarks.Flow;

/// <summary>The policy.</summary>
internal sealed class MemoryText : AdditionalText
{
    private static readonly SourceText Text = Read();

    public override string Path => "/project/privacy-policy.json";

    public override SourceText GetText(CancellationToken cancellationToken = default) => Text;

    private static SourceText Read()
    {
        using var stream = typeof(MemoryText).Assembly.GetManifestResourceStream("privacy-policy.json")!;
        return SourceText.From(stream, Encoding.UTF8);
    }
}
