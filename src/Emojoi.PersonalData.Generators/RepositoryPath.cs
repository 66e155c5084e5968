namespace Emojoi.PersonalData.Generators;

/// <summary>Paths as assemblies carry them: relative to a folder, the same on every machine.</summary>
/// <param name="root">The folder, or <c>null</c>.</param>
internal sealed class RepositoryPath(string? root)
{
    private readonly string _root = (root ?? "").Replace('\\', '/').TrimEnd('/') + "/";

    /// <summary>A path, relative. A file outside the root keeps its name only: a path of the machine would make the build differ from the next one.</summary>
    public string Of(string path)
    {
        var forward = path.Replace('\\', '/');
        return forward.StartsWith(_root, StringComparison.OrdinalIgnoreCase)
            ? forward.Substring(_root.Length)
            : IsRooted(forward) ? forward.Substring(forward.LastIndexOf('/') + 1) : forward;
    }

    private static bool IsRooted(string path) => path.Length > 0 && (path[0] == '/' || (path.Length > 1 && path[1] == ':'));
}
