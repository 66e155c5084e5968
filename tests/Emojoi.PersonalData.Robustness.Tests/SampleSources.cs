using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Robustness.Tests;

/// <summary>The sources of the sample, the code that the mutants are made of.</summary>
internal static class SampleSources
{
    /// <summary>Folder of the sample.</summary>
    public static string Folder { get; } = RepositoryFolder.PathOf("samples", "Emojoi.Social");

    /// <summary>Path and text of each source file, in ordinal order.</summary>
    public static IReadOnlyList<(string Path, string Text)> Files { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(Folder, path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(path => (path, File.ReadAllText(path))),
    ];

    /// <summary>Text of the sample's policy.</summary>
    public static string Policy { get; } = File.ReadAllText(Path.Combine(Folder, "privacy-policy.json"));
}
