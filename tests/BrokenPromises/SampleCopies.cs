using System.Globalization;
using Emojoi.PersonalData.Testing;

namespace BrokenPromises;

/// <summary>
/// Copies of the sample outside the repository, built against the packed package: one as it is, and one for each broken
/// promise. They share one restore, and one <c>dotnet build</c> builds those that are edited.
/// </summary>
public sealed class SampleCopies : IAsyncLifetime
{
    private const string Project = "Emojoi.Social.csproj";

    /// <summary>The compiler's server loads the rules once for all copies.</summary>
    private const string SharedCompilation = "-p:UseSharedCompilation=true";

    private ConsumerFolder? _folder;
    private ProcessResult? _unedited;
    private IReadOnlyList<BuildDiagnostic> _edited = [];

    /// <summary>What building the copy that is not edited wrote.</summary>
    public ProcessResult Unedited => _unedited!;

    private ConsumerFolder Folder => _folder!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var packages = await PackedPackages.GetAsync();
        _folder = packages.CreateConsumer("copies");
        WriteSurroundings(packages.Version);
        Copy(SampleProject.Folder, Folder.PathOf("unedited"), SampleProject.Files);
        await RestoreAsync();
        foreach (var promise in AllPromises.List)
        {
            Copy(Folder.PathOf("unedited"), FolderOf(promise), FilesIn(Folder.PathOf("unedited")));
            Edit(promise);
        }

        _unedited = await Folder.BuildAsync(Folder.PathOf("unedited", Project), "--no-restore", SharedCompilation);
        _edited = (await Folder.BuildAsync("Edited.proj", "--no-restore", "-m", SharedCompilation)).Diagnostics;
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        _folder?.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Runs the copy that is not edited, from a folder that is not its own.</summary>
    public Task<ProcessResult> RunAsync() =>
        Folder.DotnetAsync(Folder.PathOf("unedited", "bin", "Debug", "net10.0", Path.ChangeExtension(Project, ".dll")));

    /// <summary>The folder of a promise's copy.</summary>
    public string FolderOf(BrokenPromise promise)
    {
        var index = AllPromises.List.TakeWhile(other => other != promise).Count();
        return Folder.PathOf("edited", index.ToString("d2", CultureInfo.InvariantCulture));
    }

    /// <summary>The diagnostics in a promise's copy.</summary>
    public IEnumerable<BuildDiagnostic> DiagnosticsOf(BrokenPromise promise)
    {
        var folder = FolderOf(promise) + Path.DirectorySeparatorChar;
        return _edited.Where(diagnostic => diagnostic.File?.StartsWith(folder, StringComparison.Ordinal) == true);
    }

    private async Task RestoreAsync() =>
        (await Folder.DotnetAsync("restore", Folder.PathOf("unedited", Project))).EnsureSuccess();

    private void WriteSurroundings(string version)
    {
        Folder.Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <UsePersonalDataPackage>true</UsePersonalDataPackage>
                <PersonalDataPackageVersion>{version}</PersonalDataPackageVersion>
              </PropertyGroup>
            </Project>
            """);
        Folder.Write("Edited.proj", $"""
            <Project DefaultTargets="Build">
              <ItemGroup>
                <Copy Include="edited/*/{Project}" />
              </ItemGroup>
              <Target Name="Build">
                <MSBuild Projects="@(Copy)" BuildInParallel="true" ContinueOnError="true" />
              </Target>
            </Project>
            """);
    }

    private void Edit(BrokenPromise promise)
    {
        var path = Path.Combine(FolderOf(promise), promise.File);
        File.WriteAllText(path, promise.Apply(File.ReadAllText(path)));
    }

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file));

    private static void Copy(string from, string to, IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            var target = Path.Combine(to, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(from, file), target);
        }
    }
}
