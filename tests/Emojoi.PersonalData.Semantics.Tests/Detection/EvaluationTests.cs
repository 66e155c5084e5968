using Emojoi.PersonalData.Semantics.Detection;
using Emojoi.PersonalData.Semantics.Tests.Corpus;
using Xunit.Abstractions;

namespace Emojoi.PersonalData.Semantics.Tests.Detection;

/// <summary>Measures the detector on the development corpus; <c>dotnet test --logger "console;verbosity=detailed"</c> prints the figures.</summary>
public sealed class EvaluationTests(ITestOutputHelper output)
{
    // Nobody looked at the errors in these while the lexicon was written. Warnings on the code of grandnode2 (not its labels) were read
    // once afterwards, and corrected words such as "parent"; the figures stayed the same.
    private static readonly string[] HeldOut =
        ["fullstackhero/dotnet-starter-kit", "gothinkster/aspnetcore-realworld-example-app", "grandnode/grandnode2", "kgrzybek/modular-monolith-with-ddd", "oqtane/oqtane.framework"];

    [Fact]
    public void Reports_are_right_and_mostly_complete()
    {
        var all = Print("all", DevelopmentCorpus.Rows, IsReported);
        foreach (var stratum in DevelopmentCorpus.Rows.GroupBy(row => row.Stratum))
        {
            Print("stratum " + stratum.Key, stratum, IsReported);
        }

        foreach (var repository in DevelopmentCorpus.Rows.GroupBy(row => row.Repository))
        {
            Print(repository.Key, repository, IsReported);
        }

        Assert.True(all.Precision >= 0.97, all.ToString());
        Assert.True(all.Recall >= 0.82, all.ToString());
    }

    [Fact]
    public void Warnings_are_almost_always_right()
    {
        var warnings = Print("warnings", DevelopmentCorpus.Rows, IsWarning);

        Assert.True(warnings.Precision >= 0.98, warnings.ToString());
        Assert.True(warnings.Recall >= 0.68, warnings.ToString());
    }

    [Fact]
    public void What_was_held_out_is_found_too()
    {
        var rows = DevelopmentCorpus.Rows.Where(row => HeldOut.Contains(row.Repository)).ToList();
        var reports = Print("held out", rows, IsReported);
        var warnings = Print("held out, warnings", rows, IsWarning);
        Print("seen", DevelopmentCorpus.Rows.Where(row => !HeldOut.Contains(row.Repository)), IsReported);

        Assert.True(reports.Precision >= 0.93, reports.ToString());
        Assert.True(reports.Recall >= 0.80, reports.ToString());
        Assert.True(warnings.Precision >= 0.97, warnings.ToString());
    }

    [Fact]
    public void Links_and_services_are_not_collection()
    {
        var links = DevelopmentCorpus.Rows.Where(row => row.Label == "L").ToList();
        var reported = links.Count(IsReported);
        output.WriteLine($"links reported: {reported} of {links.Count}");

        Assert.InRange(reported, 0, links.Count / 20);
    }

    [Fact]
    public void Lists_the_errors_of_the_repositories_that_were_seen()
    {
        var seen = DevelopmentCorpus.Rows.Where(row => !HeldOut.Contains(row.Repository)).ToList();
        foreach (var row in seen.Where(row => (row.Label == "N" && IsReported(row)) || (row.Label == "P" && !IsReported(row))))
        {
            output.WriteLine($"{(row.Label == "P" ? "missed     " : "false alarm")} {row.Id} {row.Facts.Type.Name}.{row.Facts.Name} : {row.Facts.Shape} {row.Category}");
        }

        Assert.NotEmpty(seen);
    }

    private static Semantics.Detection.Detection? Detect(CorpusRow row) => PersonalDataDetector.Default.Detect(row.Facts);

    private static bool IsReported(CorpusRow row) => Detect(row) is not null;

    private static bool IsWarning(CorpusRow row) => Detect(row) is { Confidence: DetectionConfidence.High };

    private Score Print(string name, IEnumerable<CorpusRow> rows, Func<CorpusRow, bool> isReported)
    {
        var score = Score.Of(rows, isReported);
        output.WriteLine($"{name,-48} {score}");
        return score;
    }
}
