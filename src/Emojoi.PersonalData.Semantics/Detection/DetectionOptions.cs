using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>What a project adds to the detector or takes from it, by <c>.editorconfig</c> or <c>.globalconfig</c>.</summary>
public sealed class DetectionOptions
{
    private const string Prefix = "emojoi_personal_data.";
    private const int LowestThreshold = 1;
    private const int HighestThreshold = 10;
    private static readonly char[] Separators = [',', ';', ' '];
    private readonly ImmutableHashSet<string> _additional;
    private readonly ImmutableHashSet<string> _ignored;
    private readonly ImmutableHashSet<string> _excludedTypes;
    private readonly ImmutableArray<string> _excludedNamespaces;

    private DetectionOptions(IEnumerable<string> additional, IEnumerable<string> ignored, IEnumerable<string> types, IEnumerable<string> namespaces)
    {
        _additional = additional.Select(Key).ToImmutableHashSet(StringComparer.Ordinal);
        _ignored = ignored.Select(Key).ToImmutableHashSet(StringComparer.Ordinal);
        _excludedTypes = types.ToImmutableHashSet(StringComparer.Ordinal);
        _excludedNamespaces = namespaces.ToImmutableArray();
    }

    /// <summary>No options.</summary>
    public static DetectionOptions None { get; } = new([], [], [], []);

    /// <summary>The score that a warning needs; anything but 1 to 10 is ignored.</summary>
    public int WarningThreshold { get; private init; } = 4;

    /// <summary>The score that an info needs; anything but 1 to 10 is ignored.</summary>
    public int InfoThreshold { get; private init; } = 3;

    /// <summary>Reads the options that hold for a file or for the whole project.</summary>
    public static DetectionOptions Read(AnalyzerConfigOptions options)
    {
        var additional = List(options, "additional_words");
        var ignored = List(options, "ignored_words");
        var types = List(options, "excluded_types");
        var namespaces = List(options, "excluded_namespaces");
        var warning = Threshold(options, "warning_threshold", None.WarningThreshold);
        var info = Threshold(options, "info_threshold", None.InfoThreshold);
        return additional.Length + ignored.Length + types.Length + namespaces.Length == 0 && warning == None.WarningThreshold && info == None.InfoThreshold
            ? None
            : new(additional, ignored, types, namespaces) { WarningThreshold = warning, InfoThreshold = info };
    }

    internal bool Ignores(string memberName) => Matches(_ignored, memberName);

    internal bool Adds(string memberName) => Matches(_additional, memberName);

    internal bool Excludes(TypeFacts type) =>
        (!_excludedTypes.IsEmpty && (_excludedTypes.Contains(type.Name) || _excludedTypes.Contains(type.Namespace + "." + type.Name)))
        || (!_excludedNamespaces.IsEmpty && _excludedNamespaces.Any(name => NamespacePath.IsWithin(type.Namespace, name)));

    // A word of several words (SocialScore, social_score) is found as a run of whole words of the member's name.
    private static bool Matches(ImmutableHashSet<string> words, string memberName)
    {
        if (words.IsEmpty)
        {
            return false;
        }

        var name = " " + Key(memberName) + " ";
        return words.Any(word => name.Contains(" " + word + " "));
    }

    private static string Key(string name) => string.Join(" ", NameWords.Split(name));

    private static int Threshold(AnalyzerConfigOptions options, string key, int otherwise) =>
        options.TryGetValue(Prefix + key, out var value)
        && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var threshold)
        && threshold is >= LowestThreshold and <= HighestThreshold
            ? threshold
            : otherwise;

    private static string[] List(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(Prefix + key, out var value) ? value.Split(Separators, StringSplitOptions.RemoveEmptyEntries) : [];
}
