using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Emojoi.PersonalData.Tool.Sources;

/// <summary>The C# projects that a path stands for.</summary>
/// <param name="Name">Name of the solution, the project or the folder.</param>
/// <param name="Folder">The folder that the path stands for.</param>
/// <param name="Projects">Full paths of the project files, in ordinal order.</param>
internal sealed partial record Solution(string Name, string Folder, IReadOnlyList<string> Projects)
{
    private static readonly HashSet<string> NotSearched = new(["bin", "obj", "node_modules"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The projects of a solution, a project, or a folder: of the one solution in it, else all that are below it.</summary>
    /// <exception cref="BadInputException">There is no such path, it is of another kind, or it has no C# project.</exception>
    public static Solution Find(string path)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            return InFolder(path, full);
        }

        if (!File.Exists(full))
        {
            throw new BadInputException($"'{path}' does not exist. Name a solution (.sln, .slnx), a project (.csproj) or a folder.");
        }

        return Path.GetExtension(full) switch
        {
            ".sln" or ".slnx" => Of(path, full, InSolution(full)),
            ".csproj" => Of(path, full, [full]),
            _ => throw new BadInputException($"'{path}' is no solution (.sln, .slnx), C# project (.csproj) or folder. Name one of these."),
        };
    }

    /// <summary>All projects below a folder, in ordinal order.</summary>
    /// <exception cref="BadInputException">A folder may not be read.</exception>
    public static IReadOnlyList<string> Below(string folder) => InputFile.Access(folder, () => Search(folder).Order(StringComparer.Ordinal).ToList());

    [GeneratedRegex("""^Project\("[^"]*"\) = "[^"]*", "(?<path>[^"]+)",""", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ProjectLine();

    private static Solution InFolder(string path, string full)
    {
        var solutions = InputFile.Access(path, () => Directory.GetFiles(full, "*.sln*")).Where(file => Path.GetExtension(file) is ".sln" or ".slnx").ToList();
        return solutions is [var only] ? Of(path, only, InSolution(only)) : Of(path, full, Below(full));
    }

    private static Solution Of(string path, string full, IEnumerable<string> projects)
    {
        List<string> found = [.. projects.Where(File.Exists).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var isFolder = Directory.Exists(full);
        return found.Count == 0
            ? throw new BadInputException($"There is no C# project (.csproj) in '{path}'. Name a solution, a project, or a folder above one.")
            : new Solution(isFolder ? new DirectoryInfo(full).Name : Path.GetFileNameWithoutExtension(full), isFolder ? full : Path.GetDirectoryName(full)!, found);
    }

    private static IEnumerable<string> InSolution(string solution)
    {
        var text = InputFile.Access(solution, () => File.ReadAllText(solution));
        var paths = Path.GetExtension(solution) == ".sln" ? ProjectLine().Matches(text).Select(match => match.Groups["path"].Value) : InXml(solution, text);
        var folder = Path.GetDirectoryName(solution)!;
        return paths
            .Where(path => path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase))
            .Select(path => Path.GetFullPath(Path.Combine(folder, path.Replace('\\', '/'))));
    }

    private static IEnumerable<string> InXml(string solution, string text)
    {
        try
        {
            return [.. XDocument.Parse(text).Descendants("Project").Select(project => (string?)project.Attribute("Path")).OfType<string>()];
        }
        catch (XmlException exception)
        {
            throw new BadInputException($"'{solution}' cannot be read as a solution: {exception.Message}");
        }
    }

    private static IEnumerable<string> Search(string folder) =>
        Directory.EnumerateFiles(folder, "*.csproj").Concat(
            Directory.EnumerateDirectories(folder).Where(IsSearched).SelectMany(Search));

    private static bool IsSearched(string folder)
    {
        var name = Path.GetFileName(folder);
        return name[0] != '.' && !NotSearched.Contains(name) && !new DirectoryInfo(folder).Attributes.HasFlag(FileAttributes.ReparsePoint);
    }
}
