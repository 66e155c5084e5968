using System.Globalization;
using Emojoi.PersonalData.Benchmarks.Generation;
using Emojoi.PersonalData.Generators.Inventory;
using Emojoi.PersonalData.Generators.Plans;
using Emojoi.PersonalData.Generators.Rights;
using Emojoi.PersonalData.Generators.TypedPolicy;
using Microsoft.CodeAnalysis;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var types = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 5000;
var repetitions = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 15;
var workload = new Workload(types);
(string Name, Func<GeneratorDriver> Driver)[] subjects =
[
    ("empty transform", () => Workload.Driver(true, new EmptyGenerator())),
    ("all, editor", () => Workload.Driver(false, new TypedPolicyGenerator(), new InventoryGenerator(), new RightsGenerator(), new PlanGenerator())),
    ("all, build", () => Workload.Driver(true, new TypedPolicyGenerator(), new InventoryGenerator(), new RightsGenerator(), new PlanGenerator())),
    ("typed policy", () => Workload.Driver(false, new TypedPolicyGenerator())),
    ("inventory, editor", () => Workload.Driver(false, new InventoryGenerator())),
    ("inventory, build", () => Workload.Driver(true, new InventoryGenerator())),
    ("rights", () => Workload.Driver(false, new RightsGenerator())),
    ("plans", () => Workload.Driver(false, new PlanGenerator())),
];
var warm = subjects.Select(subject => workload.FirstRun(subject.Driver()).Driver).ToArray();
var first = subjects.Select(subject => workload.FirstRun(subject.Driver()).Milliseconds).ToArray();
var unrelated = Measure(workload.UnrelatedEdit);
var declaration = Measure(workload.UnrelatedDeclaration);
var tagged = Measure(workload.TaggedEdit);

Console.WriteLine($"{types} tagged types, medians of {repetitions}, ms (ratio to the empty transform)");
Console.WriteLine($"{"",-20}{"first run",12}{"unrelated edit",24}{"unrelated declaration",24}{"one tagged edit",24}");
for (var i = 0; i < subjects.Length; i++)
{
    Console.WriteLine($"{subjects[i].Name,-20}{first[i],12:F0}{Cell(unrelated, i),24}{Cell(declaration, i),24}{Cell(tagged, i),24}");
}

Console.WriteLine();
Console.WriteLine("Time of the named steps of all generators in a build, ms, one run each (a step's time is its own)");
var tracked = workload.FirstRun(Workload.Driver(true, trackSteps: true, new TypedPolicyGenerator(), new InventoryGenerator(), new RightsGenerator(), new PlanGenerator())).Driver;
var runs = new[] { StepTimes(tracked), StepTimes(workload.UnrelatedEdit(tracked, repetitions + 1).Driver), StepTimes(workload.TaggedEdit(tracked, repetitions + 1).Driver) };
Console.WriteLine($"{"",-28}{"first run",12}{"unrelated edit",18}{"one tagged edit",18}");
foreach (var step in runs[0].Keys.Order(StringComparer.Ordinal))
{
    Console.WriteLine($"{step,-28}{runs[0][step],12:F1}{runs[1].GetValueOrDefault(step),18:F1}{runs[2].GetValueOrDefault(step),18:F1}");
}

static Dictionary<string, double> StepTimes(GeneratorDriver driver) => driver.GetRunResult().Results
    .SelectMany(result => result.TrackedSteps)
    .Where(step => !step.Key.Contains('_', StringComparison.Ordinal))
    .GroupBy(step => step.Key, step => step.Value.Sum(run => run.ElapsedTime.TotalMilliseconds), StringComparer.Ordinal)
    .ToDictionary(step => step.Key, step => step.Sum(), StringComparer.Ordinal);

// Interleaved, so that a busy machine is busy for all alike.
double[] Measure(Func<GeneratorDriver, int, (double Milliseconds, GeneratorDriver Driver)> edit)
{
    var times = subjects.Select(_ => new List<double>()).ToArray();
    for (var repetition = 1; repetition <= repetitions; repetition++)
    {
        for (var i = 0; i < subjects.Length; i++)
        {
            times[i].Add(edit(warm[i], repetition).Milliseconds);
        }
    }

    return times.Select(list => list.Order().ElementAt(list.Count / 2)).ToArray();
}

static string Cell(double[] times, int i) => string.Create(CultureInfo.InvariantCulture, $"{times[i]:F1} ({times[i] / times[0]:F2})");
