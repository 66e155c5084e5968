using System.Xml.Linq;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Architecture.Tests;

/// <summary>The checkout that these tests look at.</summary>
internal static class Repository
{
    private const string Prefix = "Emojoi.PersonalData.";

    /// <summary>The projects under <c>src/</c> by short name (<c>Policy</c>; <c>Package</c> for the package itself).</summary>
    public static IReadOnlyDictionary<string, XDocument> Projects { get; } = Directory
        .EnumerateFiles(RepositoryFolder.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
        .ToDictionary(ShortName, path => XDocument.Load(path), StringComparer.Ordinal);

    /// <summary>Source files under a folder of the checkout, build output left out, as paths relative to the root.</summary>
    public static IEnumerable<string> SourceFiles(string folder) => Directory
        .EnumerateFiles(RepositoryFolder.PathOf(folder), "*.cs", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(RepositoryFolder.Root, path).Replace('\\', '/'))
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>The short name of a project file.</summary>
    public static string ShortName(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path.Replace('\\', '/'));
        return name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : "Package";
    }

    /// <summary>The values of an attribute on all items of a kind.</summary>
    public static IEnumerable<string> Items(XDocument project, string kind) =>
        project.Descendants(kind).Select(item => (string?)item.Attribute("Include")).OfType<string>();
}
