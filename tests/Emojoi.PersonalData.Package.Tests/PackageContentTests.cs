using System.IO.Compression;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Package.Tests;

public sealed class PackageContentTests
{
    [Fact]
    public async Task The_package_holds_exactly_the_expected_files()
    {
        Assert.Equal(
            [
                "Emojoi.PersonalData.nuspec",
                "LICENSE",
                "README.md",
                "analyzers/dotnet/cs/Emojoi.PersonalData.Analyzers.dll",
                "analyzers/dotnet/cs/Emojoi.PersonalData.CodeFixes.dll",
                "analyzers/dotnet/cs/Emojoi.PersonalData.Generators.dll",
                "analyzers/dotnet/cs/Emojoi.PersonalData.Policy.dll",
                "analyzers/dotnet/cs/Emojoi.PersonalData.Semantics.dll",
                "build/Emojoi.PersonalData.Report.targets",
                "build/Emojoi.PersonalData.props",
                "build/Emojoi.PersonalData.targets",
                "buildTransitive/Emojoi.PersonalData.Report.targets",
                "buildTransitive/Emojoi.PersonalData.props",
                "buildTransitive/Emojoi.PersonalData.targets",
                "lib/net8.0/Emojoi.PersonalData.Attributes.dll",
                "lib/net8.0/Emojoi.PersonalData.Attributes.xml",
                "lib/netstandard2.0/Emojoi.PersonalData.Attributes.dll",
                "lib/netstandard2.0/Emojoi.PersonalData.Attributes.xml",
                "schema/privacy-policy.schema.json",
            ],
            Files(await OpenAsync("Emojoi.PersonalData")));
    }

    [Fact]
    public async Task The_tool_package_holds_exactly_the_expected_files() => Assert.Equal(
        [
            "Emojoi.PersonalData.Tool.nuspec",
            "README.md",
            "tools/net10.0/any/DotnetToolSettings.xml",
            "tools/net10.0/any/Emojoi.PersonalData.Analyzers.dll",
            "tools/net10.0/any/Emojoi.PersonalData.Attributes.dll",
            "tools/net10.0/any/Emojoi.PersonalData.Policy.dll",
            "tools/net10.0/any/Emojoi.PersonalData.Semantics.dll",
            "tools/net10.0/any/Emojoi.PersonalData.Tool.deps.json",
            "tools/net10.0/any/Emojoi.PersonalData.Tool.dll",
            "tools/net10.0/any/Emojoi.PersonalData.Tool.runtimeconfig.json",
            "tools/net10.0/any/Microsoft.CodeAnalysis.CSharp.dll",
            "tools/net10.0/any/Microsoft.CodeAnalysis.dll",
            "tools/net10.0/any/System.CommandLine.dll",
        ],
        Files(await OpenAsync("Emojoi.PersonalData.Tool")));

    [Fact]
    public async Task The_package_depends_on_nothing()
    {
        using var package = await OpenAsync("Emojoi.PersonalData");
        using var reader = new StreamReader(package.GetEntry("Emojoi.PersonalData.nuspec")!.Open());
        Assert.DoesNotContain("<dependency ", await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    private static async Task<ZipArchive> OpenAsync(string id) => ZipFile.OpenRead((await PackedPackages.GetAsync()).FileOf(id));

    /// <summary>The package's own files: not those of the container format, whose names change with each packing.</summary>
    private static IEnumerable<string> Files(ZipArchive package) =>
        package.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal);
}
