using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Security;

namespace Emojoi.PersonalData.Testing;

/// <summary>
/// Our packages, packed once per test run into a feed of their own, under a version that nothing else has: what a test
/// installs is what was just built.
/// </summary>
public sealed class PackedPackages
{
    private static readonly Lazy<Task<PackedPackages>> Packed = new(PackAsync);

    private PackedPackages(string folder)
    {
        Feed = Path.Combine(folder, "feed");
        GlobalPackages = Path.Combine(folder, "packages");
        Version = $"0.0.0-test.{Guid.NewGuid():n}";
    }

    /// <summary>The version of all our packages in this run.</summary>
    public string Version { get; }

    /// <summary>The folder that holds the packages.</summary>
    public string Feed { get; }

    /// <summary>Where restore unpacks what the machine does not have; ours are never among what it has.</summary>
    public string GlobalPackages { get; }

    /// <summary>A <c>nuget.config</c> for consumers: our feed beside the machine's own sources.</summary>
    public string NuGetConfig => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <configuration>
          <config>
            <add key="globalPackagesFolder" value="{SecurityElement.Escape(GlobalPackages)}" />
          </config>
          <fallbackPackageFolders>
            {(Directory.Exists(MachinePackages) ? $"""<add key="machine" value="{SecurityElement.Escape(MachinePackages)}" />""" : "")}
          </fallbackPackageFolders>
          <packageSources>
            <add key="personal-data-under-test" value="{SecurityElement.Escape(Feed)}" />
          </packageSources>
        </configuration>
        """;

    private static string MachinePackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>A folder for each run, named by the process.</summary>
    private static string Runs { get; } = RepositoryFolder.PathOf("artifacts", "packages-under-test");

    private static string Configuration { get; } =
        typeof(PackedPackages).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>The packages of this run; the first call packs them.</summary>
    public static Task<PackedPackages> GetAsync() => Packed.Value;

    /// <summary>The file of a package.</summary>
    public string FileOf(string packageId) => Path.Combine(Feed, $"{packageId}.{Version}.nupkg");

    /// <summary>A fresh folder for a project that uses them.</summary>
    /// <param name="name">The folder's own name, where a test needs a certain one.</param>
    public ConsumerFolder CreateConsumer(string name = "consumer") => new(this, name);

    private static async Task<PackedPackages> PackAsync()
    {
        await using var turn = await TakeTurnAsync();
        DeleteLeftovers();
        var packages = new PackedPackages(Path.Combine(Runs, Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
        foreach (var project in PackableProjects())
        {
            // The version of the package only: another one for the assemblies would rebuild what the tests stand on.
            var packed = await ProcessRunner.RunAsync(
                "dotnet",
                ["pack", project, "-nologo", "-v:m", "-c", Configuration, "-o", packages.Feed, $"-p:PackageVersion={packages.Version}"],
                RepositoryFolder.Root);
            packed.EnsureSuccess();
        }

        return packages;
    }

    /// <summary>A test host is killed before it could clean up behind itself: the next run does it.</summary>
    private static void DeleteLeftovers()
    {
        var running = Process.GetProcesses().Select(process => process.Id.ToString(CultureInfo.InvariantCulture)).ToHashSet(StringComparer.Ordinal);
        running.Remove(Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        foreach (var folder in Directory.Exists(Runs) ? Directory.GetDirectories(Runs) : [])
        {
            if (!running.Contains(Path.GetFileName(folder)))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static IEnumerable<string> PackableProjects() =>
        Directory.GetFiles(RepositoryFolder.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
            .Where(project => File.ReadAllText(project).Contains("<IsPackable>true</IsPackable>", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>Test projects run side by side, and all pack the same projects: one after the other.</summary>
    private static async Task<FileStream> TakeTurnAsync()
    {
        var path = RepositoryFolder.PathOf("artifacts", "pack.lock");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(200);
            }
        }
    }
}
