using System.Globalization;

namespace Emojoi.PersonalData.Benchmarks.Flow;

/// <summary>Sets of analyzers on one project. Each run stands beside a plain compile of its own, so that a busy machine is busy for both.</summary>
internal sealed class Comparison(MeasuredProject project, IReadOnlyList<AnalyzerSet> sets)
{
    /// <summary>Measures and prints.</summary>
    /// <param name="repetitions">Pairs of runs of each set.</param>
    public async Task Print(int repetitions)
    {
        var pairs = await Measure(repetitions);
        Console.WriteLine($"{project.Name}: {project.Lines:N0} lines, medians of {repetitions} pairs; seconds, wall and processor");
        Print(pairs);
    }

    /// <summary>What the first set adds to a plain compile.</summary>
    /// <param name="repetitions">Pairs of runs.</param>
    public async Task<(double Wall, double Processor)> Added(int repetitions)
    {
        var pairs = await Measure(repetitions);
        return (Added(pairs[0], run => run.Wall), Added(pairs[0], run => run.Processor));
    }

    private async Task<List<List<(Measurement Plain, Measurement With)>>> Measure(int repetitions)
    {
        var pairs = sets.Select(_ => new List<(Measurement Plain, Measurement With)>()).ToList();
        foreach (var set in sets)
        {
            await Measurement.Warm(set);
        }

        for (var repetition = 0; repetition < repetitions; repetition++)
        {
            for (var i = 0; i < sets.Count; i++)
            {
                pairs[i].Add((await Measurement.Take(project, AnalyzerSet.None), await Measurement.Take(project, sets[i])));
                var (plain, with) = pairs[i][^1];
                Console.Error.WriteLine($"{sets[i].Name,-26} pair {repetition + 1}: wall {Number(plain.Wall)} and {Number(with.Wall)}, processor {Number(plain.Processor)} and {Number(with.Processor)}, {with.Reports.Length} reports");
            }
        }

        return pairs;
    }

    private void Print(List<List<(Measurement Plain, Measurement With)>> pairs)
    {
        var plain = pairs.SelectMany(pair => pair).Select(pair => pair.Plain).ToList();
        Console.WriteLine($"{"",-26}{"wall",9}{"processor",11}{"adds wall",11}{"adds proc.",11}{"to (a) wall",12}{"to (a) proc.",13}{"reports",9}");
        Console.WriteLine($"{AnalyzerSet.None.Name,-26}{Number(Median(plain.Select(run => run.Wall))),9}{Number(Median(plain.Select(run => run.Processor))),11}");
        var (floorWall, floorProcessor) = (Added(pairs[0], run => run.Wall), Added(pairs[0], run => run.Processor));
        for (var i = 0; i < sets.Count; i++)
        {
            var (wall, processor) = (Added(pairs[i], run => run.Wall), Added(pairs[i], run => run.Processor));
            Console.WriteLine(
                $"{sets[i].Name,-26}{Number(Median(pairs[i].Select(pair => pair.With.Wall))),9}{Number(Median(pairs[i].Select(pair => pair.With.Processor))),11}"
                + $"{Number(wall),11}{Number(processor),11}{Number(wall / floorWall),12}{Number(processor / floorProcessor),13}{pairs[i][0].With.Reports.Length,9}");
        }

        Console.WriteLine();
    }

    private static double Added(List<(Measurement Plain, Measurement With)> pairs, Func<Measurement, double> time) =>
        Median(pairs.Select(pair => time(pair.With) - time(pair.Plain)));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }

    private static string Number(double number) => number.ToString("F2", CultureInfo.InvariantCulture);
}
