using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Semantics.Baselines;

/// <summary>The baseline as the compiler sees it: an additional file, read once per content.</summary>
public static class BaselineFile
{
    private static readonly ConditionalWeakTable<SourceText, Baseline> Known = new();

    /// <summary>The compilation's baseline; an empty one where it has none.</summary>
    public static Baseline Find(AnalyzerOptions options, CancellationToken cancellation) =>
        Candidates(options) is [var file, ..] ? Read(file.GetText(cancellation)) : Baseline.Empty;

    /// <summary>The additional files that are baselines: those the package's targets mark, else those named <see cref="Baseline.DefaultName"/>. The first counts.</summary>
    public static ImmutableArray<AdditionalText> Candidates(AnalyzerOptions options)
    {
        var marked = options.AdditionalFiles.Where(file => IsMarked(file, options)).ToImmutableArray();
        return marked.IsEmpty ? options.AdditionalFiles.Where(HasDefaultName).ToImmutableArray() : marked;
    }

    /// <summary>Reads a baseline; a file without a text, because it cannot be decoded, silences nothing.</summary>
    public static Baseline Read(SourceText? text) => text is null ? Baseline.Empty : Known.GetValue(text, source => Baseline.Read(source.ToString()));

    private static bool HasDefaultName(AdditionalText file) =>
        string.Equals(Path.GetFileName(file.Path), Baseline.DefaultName, StringComparison.OrdinalIgnoreCase);

    private static bool IsMarked(AdditionalText file, AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.PersonalDataBaseline", out var marked)
        && string.Equals(marked, "true", StringComparison.OrdinalIgnoreCase);
}
