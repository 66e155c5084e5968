using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Tool.Linking;

/// <summary>The options under which the rules link what was built before.</summary>
internal sealed class LinkOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Options Linking = new();

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions => Linking;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Linking;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Linking;

    private sealed class Options : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = key == "build_property.PersonalDataLink" ? "true" : null;
            return value is not null;
        }
    }
}
