namespace Emojoi.PersonalData.Package.Tests;

/// <summary>A test that needs what links native code; skipped, with the reason, where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeToolchainFactAttribute : FactAttribute
{
    private static readonly string[] Linkers = ["clang", "gcc"];

    /// <summary>Looks for a linker.</summary>
    public NativeToolchainFactAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!OperatingSystem.IsLinux() || !folders.Any(folder => Linkers.Any(linker => File.Exists(Path.Combine(folder, linker)))))
        {
            Skip = "Native AOT needs clang or gcc on Linux.";
        }
    }
}
