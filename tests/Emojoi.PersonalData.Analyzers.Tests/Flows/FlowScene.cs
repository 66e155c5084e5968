using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Emojoi.PersonalData.Analyzers.Tests.Flows;

/// <summary>A compiled project and its policy, in which tests make flows by hand: what a rule says of a flow that the engine may find.</summary>
internal sealed class FlowScene
{
    private readonly Compilation _compilation;

    private FlowScene(Compilation compilation, FlowPolicy policy)
    {
        _compilation = compilation;
        Policy = policy;
    }

    /// <summary>The policy, as the rules see it.</summary>
    public FlowPolicy Policy { get; }

    /// <summary>Compiles a project.</summary>
    /// <param name="source">Its source.</param>
    /// <param name="policy">Its policy in place of the example.</param>
    /// <param name="region">What the MSBuild property says of where it runs.</param>
    /// <param name="references">What it references beside .NET 8 and the vocabulary.</param>
    public static async Task<FlowScene> Of(string source, string? policy = null, string? region = null, params MetadataReference[] references)
    {
        var framework = await TestPlatform.Net8.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        var compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText("using Emojoi.PersonalData;\n" + source, path: "Consumer.cs")],
            [.. framework, TestPlatform.Vocabulary, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var options = ConsumerOptions.Of(policy ?? ExamplePolicy.Text, region);
        return new FlowScene(compilation, FlowPolicy.Create(compilation, options, CancellationToken.None)!);
    }

    /// <summary>A flow of tagged members (<c>Member.Email</c>) to a member of the source or of the platform (<c>System.Console.Write</c>).</summary>
    public DataFlow Flow(SinkKind kind, string data, string sink, string method = "") => new(
        [.. data.Split(' ').Select(Value)],
        new FlowSink(kind, Find(sink), Find(sink).Locations[0], [], []),
        [],
        Find(method.Length == 0 ? sink : method),
        []);

    /// <summary>A type, or a member of one.</summary>
    public ISymbol Find(string name)
    {
        var dot = name.LastIndexOf('.');
        return _compilation.FindType(name)
            ?? _compilation.FindType(name[..dot])!.GetMembers(name[(dot + 1)..])[0];
    }

    private PersonalValue Value(string name)
    {
        var member = Find(name);
        return new PersonalValue(member, AnnotationReader.Read(member), Collected: null, member.Locations[0], Sanitized: 0);
    }
}
