using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Package.Tests;

/// <summary>Several consumers in one folder, built by one command: a build costs more than a project in it.</summary>
public abstract class ConsumerSolution : IAsyncLifetime
{
    private readonly List<string> _projects = [];
    private ConsumerFolder? _folder;
    private ProcessResult? _build;

    /// <summary>The folder, with spaces and letters beyond ASCII in its path as people have them.</summary>
    public ConsumerFolder Folder => _folder ?? throw new InvalidOperationException("The solution is not built yet.");

    /// <summary>The build of the whole solution.</summary>
    public ProcessResult Build => _build ?? throw new InvalidOperationException("The solution is not built yet.");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        _folder = (await PackedPackages.GetAsync()).CreateConsumer("Kündinnen und Kunden");
        WriteProjects();
        var entries = _projects.Select(project => $"""<Project Path="{project}" />""");
        Folder.Write("All.slnx", $"<Solution>{string.Concat(entries)}</Solution>");
        _build = await Folder.BuildAsync("All.slnx", "-m:2");
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        _folder?.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>The diagnostics in the files of one project.</summary>
    public IReadOnlyList<BuildDiagnostic> DiagnosticsOf(string project) =>
        [.. Build.Diagnostics.Where(diagnostic => diagnostic.File?.StartsWith(Folder.PathOf(project) + Path.DirectorySeparatorChar, StringComparison.Ordinal) == true)];

    /// <summary>Writes what the solution consists of.</summary>
    protected abstract void WriteProjects();

    /// <summary>Adds a project in a folder of its own.</summary>
    /// <param name="name">Name of the folder and the project.</param>
    /// <param name="source">Its one source file, <c>Code.cs</c>.</param>
    /// <param name="policy">Its policy; <c>null</c> for none.</param>
    /// <param name="targetFramework">One framework, or several with semicolons between them.</param>
    /// <param name="properties">MSBuild properties, as XML.</param>
    /// <param name="items">MSBuild items, as XML.</param>
    protected void Add(string name, string source, string? policy = null, string targetFramework = "net10.0", string properties = "", string items = "")
    {
        _projects.Add($"{name}/{name}.csproj");
        Folder.WriteProject($"{name}/{name}.csproj", targetFramework, properties, items);
        Folder.Write($"{name}/Code.cs", source);
        if (policy is not null)
        {
            Folder.Write($"{name}/privacy-policy.json", policy);
        }
    }
}
