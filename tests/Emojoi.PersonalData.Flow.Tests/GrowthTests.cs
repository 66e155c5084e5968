using System.Collections.Immutable;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Xunit.Abstractions;

namespace Emojoi.PersonalData.Flow.Tests;

/// <summary>
/// The work of the engine grows as the code does. Work is counted in what is allocated: that is the same on each machine, however busy it is.
/// </summary>
public class GrowthTests(ITestOutputHelper output)
{
    private const int Parts = 60;
    private const int Times = 4;

    /// <summary>How much dearer a part may get in code that is <see cref="Times"/> as large: 1 where the work grows as the code, <see cref="Times"/> where as its square.</summary>
    private const double MostGrowth = 2.2;

    /// <summary>Bytes: the dearest part of them costs half of it.</summary>
    private const int MostOfAPart = 1_000_000;

    public static TheoryData<string> Shapes => [.. CodeShape.All.Select(shape => shape.Name)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Work_grows_as_the_code_does(string name)
    {
        var shape = CodeShape.All.Single(shape => shape.Name == name);
        Work(shape, Parts);
        var (small, large) = (Work(shape, Parts), Work(shape, Parts * Times));
        var growth = (double)large / small / Times;
        output.WriteLine($"{small / Parts:N0} bytes a part of {Parts}, {large / Parts / Times:N0} of {Parts * Times}: {growth:N2}");
        Assert.InRange(growth, 0, MostGrowth);
        Assert.InRange(large / Parts / Times, 1, MostOfAPart);
    }

    private static long Work(CodeShape shape, int parts)
    {
        var compilation = CaseProject.Compile(shape.Name, shape.Of(parts));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees.Single());
        List<(ISymbol Owner, ImmutableArray<IOperation> Blocks)> bodies = [.. CodeBodies.Of(model, CancellationToken.None)];
        // What the compiler finds out about code is its own work.
        bodies.ForEach(body => Assert.All(body.Blocks, block => Assert.NotEmpty(block.Descendants())));

        var options = FlowOptions.Of(PolicyReader.Read(CaseFile.Policy, CancellationToken.None).Policy, []);
        var catalogue = FlowCatalogue.Create(new AnalyzerOptions([]), CancellationToken.None);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var engine = FlowEngine.Create(compilation, options, catalogue, CancellationToken.None)!;
        var flows = bodies.SelectMany(body => engine.Visit(body.Owner, body.Blocks, CancellationToken.None)).ToList();
        flows.AddRange(engine.Link(CancellationToken.None));
        var work = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.NotEmpty(flows);
        return work;
    }
}
