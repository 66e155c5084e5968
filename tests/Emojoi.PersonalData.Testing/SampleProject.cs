using System.Collections.Immutable;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Testing;

/// <summary>The sample: its files, and what compiles them. Who compiles it references what <c>tests/SampleReferences.props</c> lists.</summary>
public static class SampleProject
{
    /// <summary>The folder of a .NET installation that the platform and ASP.NET Core are in.</summary>
    private static readonly string SharedFrameworks = Path.DirectorySeparatorChar + "shared" + Path.DirectorySeparatorChar;

    /// <summary>What the sample references besides, by the start of the file's name.</summary>
    private static readonly string[] Libraries = ["Microsoft.Data.", "Microsoft.EntityFrameworkCore.", "Npgsql.", "Emojoi.PersonalData.Rights.dll", "Emojoi.PersonalData.EntityFrameworkCore.dll"];

    /// <summary>Its folder.</summary>
    public static string Folder { get; } = RepositoryFolder.PathOf("samples", "Emojoi.Social");

    /// <summary>Its project file.</summary>
    public static string File { get; } = Path.Combine(Folder, "Emojoi.Social.csproj");

    /// <summary>The paths of its files within the folder, in ordinal order; build output left out.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path))
            .Where(path => path.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The packages of others, with the versions that it takes outside of this repository.</summary>
    public static IReadOnlyList<(string Id, string Version)> Packages { get; } =
    [
        .. XDocument.Load(File).Descendants("PackageReference")
            .Where(package => package.Attribute("Update") is not null)
            .Select(package => ((string)package.Attribute("Update")!, (string)package.Attribute("Version")!)),
    ];

    /// <summary>What it is compiled against, but for the vocabulary.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path.Contains(SharedFrameworks, StringComparison.Ordinal) || Libraries.Any(library => Path.GetFileName(path).StartsWith(library, StringComparison.Ordinal)))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
