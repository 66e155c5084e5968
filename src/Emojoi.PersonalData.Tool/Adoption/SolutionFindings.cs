using Emojoi.PersonalData.Semantics.Sdks;
using Emojoi.PersonalData.Tool.Sources;

namespace Emojoi.PersonalData.Tool.Adoption;

/// <summary>What the rules would report in the projects of a solution, were there no baseline.</summary>
/// <param name="Projects">How many projects were looked at.</param>
/// <param name="TestProjects">How many test projects were left out.</param>
/// <param name="Files">How many C# files were read.</param>
/// <param name="Findings">What was found, each line of a baseline once, in its ordinal order.</param>
/// <param name="Sdks">The SDKs that receive data by their nature among the packages that the projects ask for, in the order of their ids.</param>
internal sealed record SolutionFindings(int Projects, int TestProjects, int Files, IReadOnlyList<Finding> Findings, IReadOnlyList<Sdk> Sdks)
{
    /// <summary>Reads projects.</summary>
    /// <param name="projects">Full paths of the project files.</param>
    /// <param name="policy">Text of the policy in force, or <c>null</c>.</param>
    public static SolutionFindings Read(IReadOnlyList<string> projects, string? policy)
    {
        var reader = new CodeReader();
        var text = policy is null ? null : new PolicyInForce(policy);
        List<string> productive = [.. projects.Where(path => !reader.Project(path).IsTest)];
        var findings = productive.SelectMany(reader.Read).SelectMany(code => FindingReader.Read(code, text));
        List<Finding> ordered = [.. findings.DistinctBy(finding => finding.Entry).OrderBy(finding => finding.Entry.ToString(), StringComparer.Ordinal)];
        var sdks = productive.SelectMany(path => reader.Project(path).Packages).Select(SdkCatalogue.Default.FindByPackage).OfType<Sdk>().Distinct();
        return new SolutionFindings(
            productive.Count, projects.Count - productive.Count, reader.FileCount, ordered, [.. sdks.OrderBy(sdk => sdk.Id, StringComparer.Ordinal)]);
    }
}
