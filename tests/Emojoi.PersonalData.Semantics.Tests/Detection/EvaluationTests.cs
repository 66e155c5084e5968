using Emojoi.PersonalData.Semantics.Detection;
using Emojoi.PersonalData.Semantics.Tests.Corpus;
using Xunit.Abstractions;

namespace Emojoi.PersonalData.Semantics.Tests.Detection;

/// <summary>Measures the detector on the development corpus; <c>dotnet test --logger "console;verbosity=detailed"</c> prints the figures.</summary>
public sealed class EvaluationTests(ITestOutputHelper output)
{
    // Nobody looked at the errors in these while the lexicon was first written; the figures of that time are in docs/detection.md.
    // Their misses have been read since, for the kinds of evidence that were missing.
    private static readonly string[] HeldOut =
        ["fullstackhero/dotnet-starter-kit", "gothinkster/aspnetcore-realworld-example-app", "grandnode/grandnode2", "kgrzybek/modular-monolith-with-ddd", "oqtane/oqtane.framework"];

    [Fact]
    public void Reports_are_right_and_mostly_complete()
    {
        var all = Print("all", DevelopmentCorpus.Rows);
        foreach (var group in DevelopmentCorpus.Rows.GroupBy(row => "stratum " + row.Stratum).Concat(DevelopmentCorpus.Rows.GroupBy(row => row.Repository)))
        {
            Print(group.Key, group);
        }

        Assert.True(all.Precision >= 0.97, all.ToString());
        Assert.True(all.Recall >= 0.87, all.ToString());
    }

    [Fact]
    public void Warnings_are_almost_always_right()
    {
        var warnings = Score.Of(DevelopmentCorpus.Rows, IsWarning);

        Assert.True(warnings.Precision >= 0.98, warnings.ToString());
        Assert.True(warnings.Recall >= 0.72, warnings.ToString());
    }

    [Fact]
    public void What_was_held_out_is_found_too()
    {
        var rows = DevelopmentCorpus.Rows.Where(row => HeldOut.Contains(row.Repository)).ToList();
        var reports = Print("held out at first", rows);
        var warnings = Score.Of(rows, IsWarning);
        Print("seen from the start", DevelopmentCorpus.Rows.Where(row => !HeldOut.Contains(row.Repository)));

        Assert.True(reports.Precision >= 0.95, reports.ToString());
        Assert.True(reports.Recall >= 0.85, reports.ToString());
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
    public void Lists_the_misses_and_the_false_alarms()
    {
        var errors = DevelopmentCorpus.Rows.Where(row => (row.Label == "N" && IsReported(row)) || (row.Label == "P" && !IsReported(row))).ToList();
        foreach (var row in errors)
        {
            output.WriteLine($"{(row.Label == "P" ? "missed     " : "false alarm")} {row.Id} {row.Repository} {row.Facts.Type.Name}.{row.Facts.Name} : {row.Facts.Shape} {row.Category} {Detect(row)?.Concept.Id}");
        }

        Assert.InRange(errors.Count, 0, DevelopmentCorpus.Rows.Count / 30);
    }

    private static Semantics.Detection.Detection? Detect(CorpusRow row) => PersonalDataDetector.Default.Detect(row.Facts);

    private static bool IsReported(CorpusRow row) => Detect(row) is not null;

    private static bool IsWarning(CorpusRow row) => Detect(row) is { Confidence: DetectionConfidence.High };

    // Warnings and infos together, then by confidence: infos alone have no recall of their own.
    private Score Print(string name, IEnumerable<CorpusRow> rows)
    {
        var all = rows.ToList();
        var reported = Score.Of(all, IsReported);
        var warnings = Score.Of(all, IsWarning);
        var infos = new Score(reported.Hits - warnings.Hits, reported.FalseAlarms - warnings.FalseAlarms, reported.Misses);
        output.WriteLine($"{name,-46} all   {reported}");
        output.WriteLine($"{"",-46} high  {warnings}");
        output.WriteLine(FormattableString.Invariant($"{"",-46} middle precision {infos.Precision:0.000} ({infos.Hits} hits, {infos.FalseAlarms} false alarms)"));
        return reported;
    }
}
