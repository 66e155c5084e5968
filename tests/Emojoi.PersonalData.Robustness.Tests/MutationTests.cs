using Microsoft.CodeAnalysis.CSharp;

namespace Emojoi.PersonalData.Robustness.Tests;

/// <summary>Whatever a developer has half typed, no analyzer and no generator crashes (AD0001, CS8785).</summary>
public class MutationTests
{
    private const int Batches = 8;
    private const int MutantsPerBatch = 60;

    public static TheoryData<int> Seeds => new(Enumerable.Range(1, Batches));

    [Fact]
    public void Every_analyzer_and_generator_takes_part()
    {
        Assert.True(CompilerHost.Parts.Analyzers >= 10, $"{CompilerHost.Parts.Analyzers} analyzers were found.");
        Assert.True(CompilerHost.Parts.Generators >= 3, $"{CompilerHost.Parts.Generators} generators were found.");
    }

    [Fact]
    public async Task The_sample_itself_crashes_nothing() =>
        Assert.Empty(await new CompilerHost(SampleSources.Policy).RunAsync(Sample()));

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task A_mutant_of_the_sample_crashes_nothing(int seed)
    {
        var sample = Sample();
        var host = new CompilerHost(SampleSources.Policy);
        var mutator = new TokenMutator(seed);
        for (var i = 0; i < MutantsPerBatch; i++)
        {
            var tree = sample.SyntaxTrees[((seed * MutantsPerBatch) + i) % sample.SyntaxTrees.Length];
            var mutant = mutator.Mutate(tree);
            var crashes = await host.RunAsync(sample.ReplaceSyntaxTree(tree, CompilerHost.Parse(tree.FilePath, mutant)));
            Assert.True(crashes.Count == 0, $"seed {seed}, mutant {i}, {tree.FilePath}:\n{string.Join('\n', crashes)}\n{mutant}");
        }
    }

    private static CSharpCompilation Sample() =>
        CompilerHost.Compile(SampleSources.Files.Select(file => CompilerHost.Parse(file.Path, file.Text)).Append(CompilerHost.Parse(
            "/src/ImplicitUsings.cs",
            "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;")));
}
