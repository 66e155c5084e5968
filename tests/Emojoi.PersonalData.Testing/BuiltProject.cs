using System.Collections.Immutable;
using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Generators.Flows;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace Emojoi.PersonalData.Testing;

/// <summary>A project as its build leaves it: the assembly for those that reference it, and what the flow rules reported.</summary>
public sealed class BuiltProject
{
    private BuiltProject(GeneratorRun run, ImmutableArray<Diagnostic> reports)
    {
        Image = run.Emit();
        Reference = MetadataReference.CreateFromImage(Image);
        Attribute = run.Sources.GetValueOrDefault("PersonalDataFlow.Attribute.g.cs");
        Reports = [.. reports.OrderBy(report => report.Location.SourceSpan.Start).Select(report => $"{report.Id} {report.Location.GetLineSpan().Path}:{report.Location.GetLineSpan().StartLinePosition.Line + 1}")];
        Diagnostics = reports;
    }

    /// <summary>The assembly.</summary>
    public byte[] Image { get; }

    /// <summary>The assembly, for another project.</summary>
    public MetadataReference Reference { get; }

    /// <summary>The source of the flow attribute; <c>null</c> where nothing is open.</summary>
    public string? Attribute { get; }

    /// <summary>What was reported, as id, file and line.</summary>
    public IReadOnlyList<string> Reports { get; }

    /// <summary>What was reported.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Builds a project of one file under the example policy.</summary>
    public static async Task<BuiltProject> Of(string name, string source, params BuiltProject[] references)
    {
        var project = GeneratorProject.Of("using Emojoi.PersonalData;\n" + source) with
        {
            AssemblyName = name,
            References = [.. GeneratorReferences.Net8, .. references.Select(reference => reference.Reference)],
            Properties = GeneratorProject.NoProperties.Add("PersonalDataRoot", "/repository"),
        };
        project = project with { Files = project.Files.Clear().Add($"/repository/{name}.cs", project.Files.Values.Single()) };
        var run = GeneratorRun.Of(project, new FlowGenerator());
        Assert.Empty(run.GeneratorDiagnostics);
        var reports = await run.Output.WithAnalyzers([new DataFlowAnalyzer()], ConsumerOptions.Of(ExamplePolicy.Text)).GetAnalyzerDiagnosticsAsync();
        return new BuiltProject(run, reports);
    }
}
