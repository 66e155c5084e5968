using System.Text.RegularExpressions;

namespace Emojoi.PersonalData.Tool.Sources;

/// <summary>The files that a pattern of a project file names: <c>**</c> for any folders, <c>*</c> and <c>?</c> within a name.</summary>
internal static class SourceGlob
{
    /// <summary>Whether a file is named by a pattern.</summary>
    /// <param name="folder">The project's folder, which relative patterns begin at.</param>
    /// <param name="pattern">The pattern.</param>
    public static Func<string, bool> Matcher(string folder, string pattern)
    {
        var full = Path.GetFullPath(Path.Combine(folder, pattern.Replace('\\', '/'))).Replace('\\', '/');
        var expression = Regex.Escape(full)
            .Replace(@"\*\*/", "(?:.*/)?", StringComparison.Ordinal)
            .Replace(@"\*\*", ".*", StringComparison.Ordinal)
            .Replace(@"\*", "[^/]*", StringComparison.Ordinal)
            .Replace(@"\?", "[^/]", StringComparison.Ordinal);
        var matcher = new Regex($"^{expression}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        return path => matcher.IsMatch(path.Replace('\\', '/'));
    }

    /// <summary>The C# files that a pattern names.</summary>
    public static IEnumerable<string> Files(string folder, string pattern)
    {
        var plain = pattern.Replace('\\', '/');
        var wildcard = plain.IndexOfAny(['*', '?']);
        if (wildcard < 0)
        {
            var file = Path.GetFullPath(Path.Combine(folder, plain));
            return File.Exists(file) ? [file] : [];
        }

        var root = Path.GetFullPath(Path.Combine(folder, plain[..(plain.LastIndexOf('/', wildcard) + 1)]));
        var matches = Matcher(folder, pattern);
        return Directory.Exists(root) ? SourcesBelow(root).Where(matches) : [];
    }

    /// <summary>All C# files below a folder, but for hidden folders and links, which may lead in a circle.</summary>
    public static IEnumerable<string> SourcesBelow(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs").Concat(
            Directory.EnumerateDirectories(folder)
                .Where(inner => Path.GetFileName(inner)[0] != '.' && !new DirectoryInfo(inner).Attributes.HasFlag(FileAttributes.ReparsePoint))
                .SelectMany(SourcesBelow));
}
