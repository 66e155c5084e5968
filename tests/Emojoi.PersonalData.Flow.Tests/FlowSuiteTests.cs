using System.Globalization;
using Xunit.Abstractions;

namespace Emojoi.PersonalData.Flow.Tests;

/// <summary>All rules over all cases: precision and recall, by construct and by rule, with each miss and each false alarm.</summary>
public class FlowSuiteTests(ITestOutputHelper output)
{
    // Floors: what is reached. They go up.
    private const double LeastPrecision = 0.99;
    private const double LeastRecall = 0.99;

    [Fact]
    public async Task Rules_report_what_is_marked_and_nothing_else()
    {
        var scores = new List<CaseScore>();
        foreach (var name in CaseFile.Names)
        {
            scores.Add(await CaseScore.Of(name));
        }

        output.WriteLine(Line("construct", "found", "missed", "false", "precision", "recall"));
        scores.ForEach(score => Print(score.File.Name, score.Found.Count, score.Missed.Count, score.FalseAlarms.Count));
        output.WriteLine("");
        foreach (var id in scores.SelectMany(score => score.File.Expected.Concat(score.FalseAlarms)).Select(mark => mark.Id).Distinct().Order(StringComparer.Ordinal))
        {
            Print(id, Sum(scores, id, score => score.Found), Sum(scores, id, score => score.Missed), Sum(scores, id, score => score.FalseAlarms));
        }

        var (found, missed, falseAlarms) = (scores.Sum(score => score.Found.Count), scores.Sum(score => score.Missed.Count), scores.Sum(score => score.FalseAlarms.Count));
        output.WriteLine("");
        Print("all", found, missed, falseAlarms);
        output.WriteLine("");
        foreach (var line in scores.SelectMany(score => score.Describe()))
        {
            output.WriteLine(line);
        }

        Assert.InRange(Ratio(found, falseAlarms), LeastPrecision, 1);
        Assert.InRange(Ratio(found, missed), LeastRecall, 1);
    }

    private static int Sum(List<CaseScore> scores, string id, Func<CaseScore, IReadOnlyList<CaseMark>> marks) =>
        scores.Sum(score => marks(score).Count(mark => mark.Id == id));

    private static double Ratio(int right, int wrong) => right + wrong == 0 ? 1 : (double)right / (right + wrong);

    private static string Line(params string[] cells) => cells[0].PadRight(20) + string.Concat(cells.Skip(1).Select(cell => cell.PadLeft(11)));

    private static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    private void Print(string name, int found, int missed, int falseAlarms) => output.WriteLine(Line(
        name,
        Number(found),
        Number(missed),
        Number(falseAlarms),
        Number(Ratio(found, falseAlarms)),
        Number(Ratio(found, missed))));
}
