using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Emojoi.PersonalData.Tool.Sources;

/// <summary>
/// What a project file says, with the <c>Directory.Build</c> files above it and what they import by a plain path. It is read and not evaluated: that
/// takes a millisecond, needs no SDK and runs nothing; where conditions matter, the reader looks at more code rather than at less.
/// </summary>
internal sealed partial class ProjectXml
{
    private static readonly string[] Surroundings = ["Directory.Build.props", "Directory.Build.targets"];
    private readonly List<(XElement Element, string Folder)> _elements = [];
    private readonly HashSet<string> _imported = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _properties = new(StringComparer.OrdinalIgnoreCase);

    private ProjectXml(string path)
    {
        _properties["MSBuildProjectDirectory"] = Path.GetDirectoryName(path)!;
        _properties["MSBuildProjectName"] = Path.GetFileNameWithoutExtension(path);
    }

    /// <summary>Reads a project file.</summary>
    /// <exception cref="BadInputException">It cannot be opened, or is no XML.</exception>
    public static ProjectXml Read(string path)
    {
        var project = new ProjectXml(path);
        foreach (var file in Ancestors(path))
        {
            project.Import(file);
        }

        project.Import(path);
        return project;
    }

    /// <summary>The SDKs that the project names.</summary>
    public string Sdk => string.Join(';', _elements.Where(entry => entry.Element.Name.LocalName is "Project" or "Import").Select(entry => (string?)entry.Element.Attribute("Sdk")).OfType<string>());

    /// <summary>A property's last value, references to other properties resolved; <c>null</c> where it has none.</summary>
    public string? Property(string name) => _properties.TryGetValue(name, out var value) ? Expand(value, depth: 8) : null;

    /// <summary>What an item's <c>Include</c>, <c>Remove</c> or <c>Update</c> names, one by one, properties resolved.</summary>
    public IEnumerable<string> Items(string name, string attribute = "Include") =>
        from entry in _elements
        where entry.Element.Name.LocalName == name && entry.Element.Parent?.Name.LocalName == "ItemGroup"
        let value = (string?)entry.Element.Attribute(attribute)
        where value is not null
        from part in Expand(InFolder(value, entry.Folder), depth: 8).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        select part;

    private static IEnumerable<string> Ancestors(string path)
    {
        var folders = new Stack<string>();
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            folders.Push(folder);
        }

        return folders.SelectMany(folder => Surroundings.Select(name => Path.Combine(folder, name))).Where(File.Exists);
    }

    private void Import(string path)
    {
        if (!_imported.Add(path))
        {
            return;
        }

        var folder = Path.GetDirectoryName(path)!;
        foreach (var element in Load(path).DescendantsAndSelf())
        {
            _elements.Add((element, folder));
            if (element.Name.LocalName == "Import" && (string?)element.Attribute("Project") is { } imported)
            {
                ImportPlain(Expand(InFolder(imported, folder), depth: 8), folder);
            }
            else if (element.Parent?.Name.LocalName == "PropertyGroup" && !IsConditional(element))
            {
                _properties[element.Name.LocalName] = Append(InFolder(element.Value, folder), element.Name.LocalName);
            }
        }
    }

    private void ImportPlain(string path, string folder)
    {
        var full = path.IndexOfAny(['$', '*', '(']) < 0 ? Path.GetFullPath(Path.Combine(folder, path.Replace('\\', '/'))) : null;
        if (full is not null && File.Exists(full))
        {
            Import(full);
        }
    }

    private static XElement Load(string path)
    {
        try
        {
            return InputFile.Access(path, () => XDocument.Load(path)).Root!;
        }
        catch (XmlException exception)
        {
            throw new BadInputException($"'{path}' cannot be read as a project: {exception.Message}");
        }
    }

    // What holds in one configuration only is left aside; a default that something else may have set is not.
    private static bool IsConditional(XElement element) =>
        new[] { element, element.Parent! }.Select(one => (string?)one.Attribute("Condition") ?? "").Any(condition => condition.Length > 0 && !condition.Contains("== ''", StringComparison.Ordinal));

    private string Append(string value, string name) =>
        value.Replace($"$({name})", _properties.GetValueOrDefault(name, ""), StringComparison.OrdinalIgnoreCase);

    private static string InFolder(string text, string folder) =>
        text.Replace("$(MSBuildThisFileDirectory)", folder + "/", StringComparison.OrdinalIgnoreCase);

    private string Expand(string text, int depth) => depth == 0 || !text.Contains("$(", StringComparison.Ordinal)
        ? text
        : Expand(Reference().Replace(text, match => _properties.GetValueOrDefault(match.Groups["name"].Value, "")), depth - 1);

    [GeneratedRegex(@"\$\((?<name>\w+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();
}
