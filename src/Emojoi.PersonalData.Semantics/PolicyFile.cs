using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Emojoi.PersonalData.Policy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Semantics;

/// <summary>The policy file as the compiler sees it: an additional file, parsed once per content.</summary>
public sealed class PolicyFile
{
    /// <summary>Name of the file where nothing else is said.</summary>
    public const string DefaultName = "privacy-policy.json";

    private static readonly ConditionalWeakTable<SourceText, PolicyReadResult> Parsed = new();

    private PolicyFile(AdditionalText file, SourceText text, PolicyReadResult result)
    {
        File = file;
        Text = text;
        Result = result;
    }

    /// <summary>The file.</summary>
    public AdditionalText File { get; }

    /// <summary>Its text; empty where it could not be decoded.</summary>
    public SourceText Text { get; }

    /// <summary>What reading it gave.</summary>
    public PolicyReadResult Result { get; }

    /// <summary>The policy, or <c>null</c> where it could not be read at all.</summary>
    public PrivacyPolicy? Policy => Result.Policy;

    /// <summary>The additional files that are policies: those the package's targets mark, else those named <see cref="DefaultName"/>.</summary>
    public static ImmutableArray<AdditionalText> Candidates(ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options)
    {
        var candidates = files.Where(file => IsMarked(file, options)).ToImmutableArray();
        return candidates.IsEmpty ? files.Where(HasDefaultName).ToImmutableArray() : candidates;
    }

    /// <summary>The one policy file of the compilation, or <c>null</c> where there is none, or more than one (EPD0001).</summary>
    public static PolicyFile? Find(AnalyzerOptions options, CancellationToken cancellation) =>
        Candidates(options.AdditionalFiles, options.AnalyzerConfigOptionsProvider) is [var only] ? Read(only, cancellation) : null;

    /// <summary>Reads a policy file.</summary>
    public static PolicyFile Read(AdditionalText file, CancellationToken cancellation)
    {
        var text = file.GetText(cancellation) ?? SourceText.From("");
        if (!Parsed.TryGetValue(text, out var result))
        {
            result = PolicyReader.Read(text.ToString(), cancellation);
            result = Parsed.GetValue(text, _ => result);
        }

        return new PolicyFile(file, text, result);
    }

    /// <summary>Whether an additional file is a policy file.</summary>
    public static bool IsPolicy(AdditionalText file, AnalyzerConfigOptionsProvider options) => IsMarked(file, options) || HasDefaultName(file);

    /// <summary>A place in the file.</summary>
    public Location LocationOf(TextRange range)
    {
        var span = TextSpan.FromBounds(Math.Min(range.Start, Text.Length), Math.Min(range.End, Text.Length));
        return Location.Create(File.Path, span, Text.Lines.GetLinePositionSpan(span));
    }

    private static bool HasDefaultName(AdditionalText file) =>
        string.Equals(Path.GetFileName(file.Path), DefaultName, StringComparison.OrdinalIgnoreCase);

    private static bool IsMarked(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.PersonalDataPolicy", out var marked)
        && string.Equals(marked, "true", StringComparison.OrdinalIgnoreCase);
}
