namespace BrokenPromises.Promises;

/// <summary>Edits that give the project a baseline that lists no members (EPD0007).</summary>
internal static class BaselinePromises
{
    private const string Project = "Emojoi.Social.csproj";
    private const string Rule = "EPD0007";
    private const string Property = "    <InvariantGlobalization>true</InvariantGlobalization>";

    public static IEnumerable<BrokenPromise> List =>
    [
        new("a source file is named as the baseline", Rule, "P-MINIMISE", Project, Property, Property + "\n    <PersonalDataBaselineFile>SocialStore.cs</PersonalDataBaselineFile>")
            { ReportedIn = "SocialStore.cs", ReportedAt = "using Emojoi.Social.Content;" },
        new("the project file is named as the baseline", Rule, "P-MINIMISE", Project, Property, Property + "\n    <PersonalDataBaselineFile>$(MSBuildProjectFile)</PersonalDataBaselineFile>")
            { ReportedAt = "<Project Sdk=" },
    ];
}
