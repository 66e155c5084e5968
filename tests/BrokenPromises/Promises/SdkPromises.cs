namespace BrokenPromises.Promises;

/// <summary>Edits that bring in an SDK which the policy does not disclose (EPD2014).</summary>
internal static class SdkPromises
{
    private const string Project = "Emojoi.Social.csproj";

    public static IEnumerable<BrokenPromise> List =>
    [
        new("an SDK that collects crashes comes in and the policy does not say so", "EPD2014", "K-SDK", Project,
            "</Project>", "  <ItemGroup>\n    <PackageReference Include=\"Sentry\" Version=\"6.12.1\" />\n  </ItemGroup>\n</Project>")
            { ReportedAt = "<Project Sdk" },
        new("an agent that watches the application comes in without a line of code", "EPD2014", "K-SDK", Project,
            "</Project>", "  <ItemGroup>\n    <PackageReference Include=\"NewRelic.Agent\" Version=\"10.0.0\" />\n  </ItemGroup>\n</Project>")
            { ReportedAt = "<Project Sdk" },
    ];
}
