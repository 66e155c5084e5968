using System.Globalization;
using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Benchmarks.Detection;
using Microsoft.CodeAnalysis;

const double Limit = 1.5;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var folder = new SourceFolder(args[0]);
var repetitions = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;

await Measurement.Take(folder.Compile(), new IdleAnalyzer());
var reports = (await Measurement.Take(folder.Compile(), new UndeclaredCollectionAnalyzer())).Reports;
if (reports.IsEmpty)
{
    throw new InvalidOperationException("EPD1001 reported nothing: what does nothing looks fast.");
}

if (args is [_, _, "list"])
{
    List();
    return 0;
}

Count("warnings", DiagnosticSeverity.Warning);
Count("infos", DiagnosticSeverity.Info);
var pairs = new List<(Measurement Idle, Measurement Detector)>();
for (var repetition = 0; repetition < repetitions; repetition++)
{
    pairs.Add((await Measurement.Take(folder.Compile(), new IdleAnalyzer()), await Measurement.Take(folder.Compile(), new UndeclaredCollectionAnalyzer())));
}

var wall = Compare("wall", run => run.Wall);
var processor = Compare("processor", run => run.Processor);
return Math.Max(wall, processor) <= Limit ? 0 : 1;

void Count(string what, DiagnosticSeverity severity)
{
    var count = reports.Count(report => report.Severity == severity);
    Console.WriteLine($"{what,-10}{count,8} in {folder.Lines} lines, {10_000.0 * count / folder.Lines:F1} for 10,000");
}

// For reading by hand: every report with its place, in the order of the places.
void List()
{
    foreach (var report in reports.OrderBy(report => report.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(report => report.Location.SourceSpan.Start))
    {
        var place = report.Location.GetLineSpan();
        Console.WriteLine($"{report.Severity}\t{Path.GetRelativePath(folder.Path, place.Path)}:{place.StartLinePosition.Line + 1}\t{report.GetMessage()}");
    }
}

double Compare(string what, Func<Measurement, double> time)
{
    var (idle, detector) = (Median(pairs.Select(pair => time(pair.Idle))), Median(pairs.Select(pair => time(pair.Detector))));
    var ratio = Median(pairs.Select(pair => time(pair.Detector) / time(pair.Idle)));
    Console.WriteLine($"{what,-10}idle {idle:F2} s, EPD1001 {detector:F2} s, ratio {ratio:F2} (limit {Limit:F1}; medians of {pairs.Count} pairs)");
    return ratio;
}

static double Median(IEnumerable<double> values)
{
    var sorted = values.Order().ToList();
    return sorted[sorted.Count / 2];
}
