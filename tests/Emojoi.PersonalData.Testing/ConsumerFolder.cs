namespace Emojoi.PersonalData.Testing;

/// <summary>A fresh folder in which a stranger's project uses the packed packages.</summary>
public sealed class ConsumerFolder : TemporaryFolder
{
    private readonly PackedPackages packages;

    internal ConsumerFolder(PackedPackages packages, string name)
        : base(name)
    {
        this.packages = packages;
        Write("nuget.config", packages.NuGetConfig);
    }

    /// <summary>The one line that installs the package.</summary>
    public string PackageReference => $"""<PackageReference Include="Emojoi.PersonalData" Version="{packages.Version}" />""";

    /// <summary>Writes a class library's project file with the package.</summary>
    /// <param name="relativePath">Where, <c>App/App.csproj</c>.</param>
    /// <param name="targetFramework">One framework, or several with semicolons between them.</param>
    /// <param name="properties">MSBuild properties, as XML.</param>
    /// <param name="items">MSBuild items, as XML.</param>
    /// <returns>The file's path.</returns>
    public string WriteProject(string relativePath, string targetFramework = "net10.0", string properties = "", string items = "") => Write(relativePath, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework{(targetFramework.Contains(';') ? "s" : "")}>{targetFramework}</TargetFramework{(targetFramework.Contains(';') ? "s" : "")}>
            <LangVersion>12</LangVersion>
            <Nullable>enable</Nullable>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {PackageReference}
            {items}
          </ItemGroup>
        </Project>
        """);

    /// <summary>Runs <c>dotnet</c> in this folder.</summary>
    public Task<ProcessResult> DotnetAsync(params string[] arguments) =>
        ProcessRunner.RunAsync("dotnet", arguments, Root);

    /// <summary>Builds a project, a solution, or what the folder holds.</summary>
    public Task<ProcessResult> BuildAsync(params string[] arguments) =>
        DotnetAsync(["build", "-nologo", "-v:m", .. arguments]);
}
