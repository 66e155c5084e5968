using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Tool.Sources;

/// <summary>
/// What code refers to: the frameworks that this tool runs on, and the packages that a restore left on the machine. What is missing costs a type its
/// members, and not its name, so that nearly all is found without it.
/// </summary>
internal static class References
{
    private static readonly Dictionary<string, MetadataReference> Known = new(StringComparer.Ordinal);

    /// <summary>The frameworks, and the vocabulary.</summary>
    public static IReadOnlyList<string> Framework { get; } = [.. FrameworkFiles().Order(StringComparer.Ordinal)];

    /// <summary>The file of the vocabulary.</summary>
    public static string Vocabulary { get; } = typeof(PersonalDataAttribute).Assembly.Location;

    /// <summary>The references to files; where two have the same name, the first counts.</summary>
    public static IEnumerable<MetadataReference> To(IEnumerable<string> files) =>
        files.DistinctBy(file => Path.GetFileName(file), StringComparer.OrdinalIgnoreCase).Select(To);

    /// <summary>The packages' files that a project compiles against; none where it was not restored.</summary>
    /// <param name="projectFolder">The project's folder.</param>
    /// <param name="framework">The target framework; the first where the restore does not know it.</param>
    public static IReadOnlyList<string> Packages(string projectFolder, string framework)
    {
        var assets = Path.Combine(projectFolder, "obj", "project.assets.json");
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(assets));
            var root = json.RootElement;
            var folders = root.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToList();
            var targets = root.GetProperty("targets").EnumerateObject().ToList();
            var target = targets.FirstOrDefault(one => one.Name.StartsWith(framework, StringComparison.OrdinalIgnoreCase), targets[0]).Value;
            return [.. target.EnumerateObject().SelectMany(library => FilesOf(root, library, folders)).Where(File.Exists)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            // Not restored, or by a tool that writes something else: what is found without packages is good enough.
            return [];
        }
    }

    private static MetadataReference To(string file)
    {
        lock (Known)
        {
            if (!Known.TryGetValue(file, out var reference))
            {
                Known.Add(file, reference = MetadataReference.CreateFromFile(file));
            }

            return reference;
        }
    }

    private static IEnumerable<string> FrameworkFiles()
    {
        var core = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var shared = Path.GetDirectoryName(Path.GetDirectoryName(core)!)!;
        var web = Path.Combine(shared, "Microsoft.AspNetCore.App", Path.GetFileName(core));
        var managed = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => string.Equals(Path.GetDirectoryName(file), core, StringComparison.Ordinal));
        return managed.Concat(Directory.Exists(web) ? Directory.EnumerateFiles(web, "Microsoft.*.dll") : []);
    }

    private static IEnumerable<string> FilesOf(JsonElement root, JsonProperty library, List<string> folders)
    {
        if (!library.Value.TryGetProperty("compile", out var files) || !root.GetProperty("libraries").GetProperty(library.Name).TryGetProperty("path", out var path))
        {
            return [];
        }

        return files.EnumerateObject()
            .Where(file => file.Name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
            .Select(file => folders.Select(folder => Path.Combine(folder, path.GetString()!, file.Name)).FirstOrDefault(File.Exists) ?? "");
    }
}
