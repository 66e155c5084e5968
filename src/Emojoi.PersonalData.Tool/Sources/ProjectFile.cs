namespace Emojoi.PersonalData.Tool.Sources;

/// <summary>A C# project, as far as it says which code there is and what it refers to.</summary>
internal sealed class ProjectFile
{
    private static readonly string[] TestPackages = ["Microsoft.NET.Test.Sdk", "xunit.v3", "TUnit", "MSTest"];
    private static readonly string[] DefaultSwitches = ["EnableDefaultCompileItems", "EnableDefaultItems"];
    private readonly ProjectXml _xml;

    private ProjectFile(string path, ProjectXml xml)
    {
        Path = path;
        _xml = xml;
    }

    /// <summary>The project file.</summary>
    public string Path { get; }

    /// <summary>Its folder.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>Name of its assembly.</summary>
    public string AssemblyName => _xml.Property("AssemblyName") is { Length: > 0 } name ? name : System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Its target frameworks; an empty name where it says none that can be read.</summary>
    public IReadOnlyList<string> TargetFrameworks =>
        (_xml.Property("TargetFrameworks") ?? _xml.Property("TargetFramework") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } several
            ? several : [""];

    /// <summary>Whether it is a test project, which the rules leave out.</summary>
    public bool IsTest =>
        _xml.Property("IsTestProject") is { Length: > 0 } said
            ? string.Equals(said, "true", StringComparison.OrdinalIgnoreCase)
            : _xml.Sdk.Contains("MSTest.Sdk", StringComparison.OrdinalIgnoreCase) || Packages.Intersect(TestPackages, StringComparer.OrdinalIgnoreCase).Any();

    /// <summary>The packages that it asks for.</summary>
    public IEnumerable<string> Packages => _xml.Items("PackageReference");

    /// <summary>The symbols for conditional compilation that it defines itself.</summary>
    public IEnumerable<string> Constants =>
        (_xml.Property("DefineConstants") ?? "").Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The namespaces that every file uses.</summary>
    public IEnumerable<string> Usings => ImplicitUsings.Of(_xml.Sdk, _xml.Property("ImplicitUsings"))
        .Concat(_xml.Items("Using"))
        .Except(_xml.Items("Using", "Remove"), StringComparer.Ordinal);

    /// <summary>The project files that it refers to.</summary>
    public IEnumerable<string> References => _xml.Items("ProjectReference").Select(path => System.IO.Path.GetFullPath(System.IO.Path.Combine(Folder, path.Replace('\\', '/'))));

    /// <summary>Its C# files, in ordinal order.</summary>
    public IReadOnlyList<string> Sources()
    {
        var usesDefaults = _xml.Sdk.Length > 0
            && !DefaultSwitches.Any(name => string.Equals(_xml.Property(name), "false", StringComparison.OrdinalIgnoreCase));
        var named = _xml.Items("Compile").SelectMany(pattern => SourceGlob.Files(Folder, pattern));
        var removed = _xml.Items("Compile", "Remove").Select(pattern => SourceGlob.Matcher(Folder, pattern)).ToList();
        return
        [
            .. InputFile.Access(Folder, () => (usesDefaults ? SourceGlob.SourcesBelow(Folder).Where(IsNotOutput) : []).Concat(named).ToList())
                .Where(file => !removed.Any(matches => matches(file)) && file.EndsWith(".cs", StringComparison.OrdinalIgnoreCase))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Reads a project file.</summary>
    /// <exception cref="BadInputException">It cannot be opened, or is no XML.</exception>
    public static ProjectFile Read(string path) => new(path, ProjectXml.Read(path));

    private bool IsNotOutput(string file) =>
        System.IO.Path.GetRelativePath(Folder, file).Split(System.IO.Path.DirectorySeparatorChar)[0].ToLowerInvariant() is not ("bin" or "obj");
}
