using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Emojoi.PersonalData.Testing;

/// <summary>Generators run on a project as a compiler runs them, their steps tracked; an edit gives the next run of the same driver.</summary>
public sealed class GeneratorRun
{
    private readonly ImmutableSortedDictionary<string, SyntaxTree> _trees;
    private readonly InMemoryText? _policy;
    private readonly GeneratorDriver _driver;

    private GeneratorRun(GeneratorProject project, ImmutableSortedDictionary<string, SyntaxTree> trees, InMemoryText? policy, CSharpCompilation compilation, GeneratorDriver driver)
    {
        Project = project;
        _trees = trees;
        _policy = policy;
        Input = compilation;
        _driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        Output = output;
        GeneratorDiagnostics = diagnostics;
        Result = _driver.GetRunResult();
    }

    /// <summary>What it ran on.</summary>
    public GeneratorProject Project { get; }

    /// <summary>The compilation before generation.</summary>
    public CSharpCompilation Input { get; }

    /// <summary>The compilation with what was generated.</summary>
    public Compilation Output { get; }

    /// <summary>What the generators, or the driver about them, reported: nothing, if all is well.</summary>
    public ImmutableArray<Diagnostic> GeneratorDiagnostics { get; }

    /// <summary>The driver's result.</summary>
    public GeneratorDriverRunResult Result { get; }

    /// <summary>Generated files by hint name. Where generators emit the same name, the last one's.</summary>
    public IReadOnlyDictionary<string, string> Sources => GeneratedTexts().ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal);

    /// <summary>Runs generators on a project.</summary>
    public static GeneratorRun Of(GeneratorProject project, params IIncrementalGenerator[] generators)
    {
        var trees = project.Files.ToImmutableSortedDictionary(file => file.Key, file => Parse(project, file.Key, file.Value), StringComparer.Ordinal);
        var policy = project.Policy is null ? null : new InMemoryText(project.Policy);
        var compilation = CSharpCompilation.Create(project.AssemblyName, trees.Values, project.References, GeneratorProject.CompilationOptions);
        var disabled = project.IsBuild ? IncrementalGeneratorOutputKind.None : IncrementalGeneratorOutputKind.Implementation;
        var driver = CSharpGeneratorDriver.Create(
            generators.Select(generator => generator.AsSourceGenerator()),
            policy is null ? [] : [policy],
            project.ParseOptions,
            new GeneratorOptions(project.Properties),
            new GeneratorDriverOptions(disabled, trackIncrementalGeneratorSteps: true));
        return new GeneratorRun(project, trees, policy, compilation, driver);
    }

    /// <summary>Edits one file, adds it where it is new, and runs again.</summary>
    public GeneratorRun Edit(string path, Func<string, string> edit)
    {
        var text = edit(Project.Files.GetValueOrDefault(path, ""));
        var tree = Parse(Project, path, text);
        var compilation = _trees.TryGetValue(path, out var old) ? Input.ReplaceSyntaxTree(old, tree) : Input.AddSyntaxTrees(tree);
        return new GeneratorRun(Project.With(path, text), _trees.SetItem(path, tree), _policy, compilation, _driver);
    }

    /// <summary>Edits the policy and runs again.</summary>
    public GeneratorRun EditPolicy(Func<string, string> edit)
    {
        var policy = new InMemoryText(edit(Project.Policy!));
        return new GeneratorRun(Project with { Policy = policy.Text }, _trees, policy, Input, _driver.ReplaceAdditionalText(_policy!, policy));
    }

    /// <summary>Why the outputs of a step are as they are, one for each output; empty where no step has the name.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) => Result.Results
        .SelectMany(result => result.TrackedSteps.TryGetValue(step, out var runs) ? runs : [])
        .SelectMany(run => run.Outputs)
        .Select(output => output.Reason)
        .ToArray();

    /// <summary>The values of a step, one for each output.</summary>
    public IReadOnlyList<object> Values(string step) => Result.Results
        .SelectMany(result => result.TrackedSteps.TryGetValue(step, out var runs) ? runs : [])
        .SelectMany(run => run.Outputs)
        .Select(output => output.Value)
        .ToArray();

    /// <summary>Why the final outputs are as they are, one for each.</summary>
    public IReadOnlyList<IncrementalStepRunReason> OutputReasons => Result.Results
        .SelectMany(result => result.TrackedOutputSteps.Values)
        .SelectMany(runs => runs)
        .SelectMany(run => run.Outputs)
        .Select(output => output.Reason)
        .ToArray();

    /// <summary>Hint names, sorted, of the files that were generated anew since another run of the driver, or are gone.</summary>
    public IReadOnlyList<string> ChangedSince(GeneratorRun earlier)
    {
        var before = earlier.GeneratedTexts().ToLookup(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var now = GeneratedTexts().ToLookup(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        return before.Select(group => group.Key).Union(now.Select(group => group.Key), StringComparer.Ordinal)
            .Where(name => !now[name].SequenceEqual(before[name]))
            .Order(StringComparer.Ordinal)
            .ToArray();
    }

    /// <summary>Asserts that the steps ran, and that nothing they gave is new.</summary>
    public void AssertUnchanged(params string[] steps) => Assert.All(steps, step =>
    {
        var reasons = Reasons(step);
        Assert.NotEmpty(reasons);
        Assert.All(reasons, reason => Assert.True(IsUnchanged(reason), step + ": " + reason));
    });

    /// <summary>Asserts that no final output ran again.</summary>
    public void AssertOutputsCached() => Assert.All(OutputReasons, reason => Assert.True(IsUnchanged(reason), reason.ToString()));

    /// <summary>Asserts that the project compiles with what was generated, without a single warning, and that no generator crashed.</summary>
    public GeneratorRun AssertCompiles()
    {
        Assert.Empty(GeneratorDiagnostics);
        Assert.Empty(Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return this;
    }

    /// <summary>Compiles the output; the assembly's bytes.</summary>
    public byte[] Emit()
    {
        using var stream = new MemoryStream();
        var result = Output.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return stream.ToArray();
    }

    /// <summary>The assembly as a reference for the next project.</summary>
    public MetadataReference ToReference() => MetadataReference.CreateFromImage(Emit());

    /// <summary>The assembly, loaded to run.</summary>
    public Assembly Load(AssemblyLoadContext context) => context.LoadFromStream(new MemoryStream(Emit()));

    private static bool IsUnchanged(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static SyntaxTree Parse(GeneratorProject project, string path, string text) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8, SourceHashAlgorithm.Sha256), project.ParseOptions, path);

    private IEnumerable<KeyValuePair<string, SourceText>> GeneratedTexts() => Result.Results
        .Where(result => !result.GeneratedSources.IsDefault)
        .SelectMany(result => result.GeneratedSources)
        .Select(source => KeyValuePair.Create(source.HintName, source.SourceText));
}
