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

    private PackedPackages(TemporaryFolder folder)
    {
        Feed = folder.PathOf("feed");
        GlobalPackages = folder.PathOf("packages");
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
        var folder = new TemporaryFolder("packages-under-test");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        var packages = new PackedPackages(folder);
        await using var turn = await TakeTurnAsync();
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
