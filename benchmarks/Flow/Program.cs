using System.Diagnostics;
using System.Globalization;
using Emojoi.PersonalData.Benchmarks.Flow;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var packages = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "packages.txt"));
switch (args)
{
    case ["generated", .. var rest]:
        await Growth(Repetitions(rest));
        return 0;
    case ["trial", var folder, .. var rest]:
        await Trial(folder, Repetitions(rest));
        return 0;
    case ["memory", var folder, var name]:
        var untagged = MeasuredProject.Read(folder);
        await Measurement.Take(untagged, Sets(isTagged: false).Prepend(AnalyzerSet.None).Single(set => set.Name == name));
        Console.WriteLine($"{name,-26}{Process.GetCurrentProcess().PeakWorkingSet64 >> 20,9:N0} MB");
        return 0;
    default:
        Console.Error.WriteLine("Flow generated [pairs] | Flow trial <folder> [pairs]");
        return 1;
}

// What the host is told to run, where it is not this program itself.
static string[] Self() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Environment.GetCommandLineArgs()[0]] : [];

static int Repetitions(string[] rest) => rest is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 5;

List<AnalyzerSet> Sets(bool isTagged) =>
[
    AnalyzerSet.ControlFlowGraphs,
    AnalyzerSet.OwnFlow(isTagged),
    AnalyzerSet.OwnAll(isTagged),
    AnalyzerSet.Of("(b) SecurityCodeScan", packages[0]),
    AnalyzerSet.Of("(c) SonarAnalyzer", packages[1]),
];

// Linear growth is a ratio of 10.
async Task Growth(int repetitions)
{
    foreach (var set in new[] { AnalyzerSet.ControlFlowGraphs, AnalyzerSet.OwnFlow(isTagged: true), AnalyzerSet.OwnAll(isTagged: true) })
    {
        var added = new List<(double Wall, double Processor)>();
        foreach (var methods in new[] { 2_000, 20_000 })
        {
            added.Add(await new Comparison(GeneratedProject.Create(methods), [set]).Added(repetitions));
        }

        Console.WriteLine($"{set.Name,-26} 20,000 to 2,000 methods: wall {added[1].Wall / added[0].Wall:F1}, processor {added[1].Processor / added[0].Processor:F1}");
    }
}

async Task Trial(string folder, int repetitions)
{
    var project = MeasuredProject.Read(folder);
    await new Comparison(project, Sets(isTagged: false)).Print(repetitions);
    var ours = await Measurement.Take(project, AnalyzerSet.OwnAll(isTagged: false));
    var tagged = TaggedProject.Create(project, ours.Reports, out var tags);
    Console.WriteLine($"{tags} members tagged as EPD1001 suggests");
    await new Comparison(tagged, Sets(isTagged: true)[..3]).Print(repetitions);
    Console.WriteLine("peak memory, a process each");
    foreach (var set in Sets(isTagged: false).Prepend(AnalyzerSet.None))
    {
        using var process = Process.Start(Environment.ProcessPath!, [.. Self(), "memory", folder, set.Name]);
        await process.WaitForExitAsync();
    }
}
