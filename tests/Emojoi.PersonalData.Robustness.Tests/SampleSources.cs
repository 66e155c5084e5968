using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Robustness.Tests;

/// <summary>The sources of the sample, the code that the mutants are made of.</summary>
internal static class SampleSources
{
    /// <summary>Path and text of each source file, in ordinal order.</summary>
    public static IReadOnlyList<(string Path, string Text)> Files { get; } =
    [
        .. SampleProject.Files
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal))
            .Select(path => Path.Combine(SampleProject.Folder, path))
            .Select(path => (path, File.ReadAllText(path))),
    ];

    /// <summary>Text of the sample's policy.</summary>
    public static string Policy { get; } = File.ReadAllText(Path.Combine(SampleProject.Folder, "privacy-policy.json"));
}
