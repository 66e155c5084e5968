namespace Emojoi.PersonalData.Testing;

/// <summary>What every <c>dotnet</c> of a test runs with.</summary>
internal static class BuildEnvironment
{
    /// <summary>The variables; <c>null</c> removes one.</summary>
    public static IReadOnlyDictionary<string, string?> Variables { get; } = new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        // No server, so that no process outlives the test; but for the compiler's where the script that runs all tests ends it.
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["UseSharedCompilation"] = Environment.GetEnvironmentVariable("SharedCompilationId") is null ? "false" : "true",
        // The terminal logger writes for people, and a test host passes its own settings on.
        ["MSBUILDTERMINALLOGGER"] = "off",
        ["MSBUILD_EXE_PATH"] = null,
        ["MSBuildSDKsPath"] = null,
        ["MSBuildExtensionsPath"] = null,
        ["VSTEST_CONNECTION_TIMEOUT"] = null,
    };
}
