namespace Emojoi.PersonalData.Flow.Tests;

/// <summary>What was reported of a file of cases, held against its marks.</summary>
public sealed class CaseScore
{
    /// <summary>Copies into untagged members are means in most cases; files so named are about them.</summary>
    private const string FilesOfCopies = "Copies";

    private const string Copy = "EPD1012";

    /// <summary>About what a project references, not about a line.</summary>
    private const string OfReferences = "EPD2014";

    private static readonly string[] OfFlows = ["EPD1013", "EPD4001", "EPD4003", "EPD4004"];

    private CaseScore(CaseFile file, IReadOnlyCollection<CaseMark> reported)
    {
        File = file;
        Found = [.. file.Expected.Intersect(reported)];
        Missed = [.. file.Expected.Except(reported)];
        FalseAlarms = [.. reported.Except(file.Expected).OrderBy(mark => mark.Line).ThenBy(mark => mark.Id, StringComparer.Ordinal)];
    }

    /// <summary>The file.</summary>
    public CaseFile File { get; }

    /// <summary>Marks that were reported.</summary>
    public IReadOnlyList<CaseMark> Found { get; }

    /// <summary>Marks that were not.</summary>
    public IReadOnlyList<CaseMark> Missed { get; }

    /// <summary>Reports where no mark is.</summary>
    public IReadOnlyList<CaseMark> FalseAlarms { get; }

    /// <summary>Runs the rules over a file of cases.</summary>
    public static async Task<CaseScore> Of(string name)
    {
        var file = CaseFile.Open(name);
        var reports = await CaseProject.Report(file);
        Assert.DoesNotContain(reports, report => report.Id == "AD0001");
        var marks = reports
            .Where(report => Counts(report.Id, name) && Path.GetFileNameWithoutExtension(report.Location.SourceTree?.FilePath) == name)
            .Select(report => new CaseMark(report.Location.GetLineSpan().StartLinePosition.Line + 1, report.Id));
        return new(file, marks.ToHashSet());
    }

    /// <summary>Each miss and false alarm, with the line.</summary>
    public IEnumerable<string> Describe() =>
        Missed.Select(mark => Describe("miss", mark)).Concat(FalseAlarms.Select(mark => Describe("false alarm", mark)));

    private static bool Counts(string id, string file) =>
        (id.StartsWith("EPD20", StringComparison.Ordinal) && id != OfReferences) || OfFlows.Contains(id) || (id == Copy && file.StartsWith(FilesOfCopies, StringComparison.Ordinal));

    private string Describe(string what, CaseMark mark) => $"{File.Name}.cs({mark.Line}): {what} {mark.Id}: {File.Lines[mark.Line - 1].Trim()}";
}
