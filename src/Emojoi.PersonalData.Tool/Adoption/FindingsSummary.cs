using System.Globalization;

namespace Emojoi.PersonalData.Tool.Adoption;

/// <summary>What was found, for the people who decide what happens with it.</summary>
internal static class FindingsSummary
{
    /// <summary>Prints a table with a line for each kind of data.</summary>
    public static void Print(SolutionFindings found, TextWriter output)
    {
        var findings = found.Findings;
        var tests = found.TestProjects == 0 ? "" : $", {found.TestProjects} test project(s) left out";
        var types = findings.Select(finding => finding.Member.ContainingType.ToDisplayString()).Distinct(StringComparer.Ordinal).Count();
        output.WriteLine($"Read {found.Projects} project(s), {found.Files} file(s){tests}.");
        output.WriteLine($"{findings.Count} member(s) of {types} type(s) look like personal data, {findings.Count(finding => finding.IsSure)} of them for sure.");
        if (findings.Count == 0)
        {
            return;
        }

        output.WriteLine();
        List<string[]> rows = [["category", "members", "purposes", "such as"], .. findings.GroupBy(Category, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(Row)];
        var widths = Enumerable.Range(0, 3).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
        {
            output.WriteLine($"  {row[0].PadRight(widths[0])}  {row[1].PadLeft(widths[1])}  {row[2].PadRight(widths[2])}  {row[3]}");
        }

        output.WriteLine();
    }

    private static string[] Row(IGrouping<string, Finding> group) =>
    [
        group.Key,
        group.Count().ToString(CultureInfo.InvariantCulture),
        string.Join(", ", group.Select(Purpose).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
        group.First().Name,
    ];

    private static string Category(Finding finding) => finding.Category ?? new ProposedCategory(finding.Concept).Id;

    private static string Purpose(Finding finding) => finding.Purpose ?? ProposedPurpose.For(finding).Id;
}
