using System.Collections.Concurrent;
using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics.Flow;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Tests.Flows;

/// <summary>Code is found by its declarations as the compiler hands it to analyzers.</summary>
public sealed class CodeBodiesTests
{
    private const string Source = """
        System.Console.WriteLine(args.Length);
        int Doubled(int of) => of * 2;

        class Base(int start) { public int Start => start; }

        class Derived(int start) : Base(start + 1)
        {
            private readonly int _field = 1, _other = 2, _bare;
            public int Written { get; set; } = 3;
            public int Computed => _field + _other;
            public int Both { get { return _bare; } set { _ = value; } }
            public int Short { get => 1; init => _ = value; }
            public int this[int at] => at;
            public event System.Action Done { add { } remove { } }
            static Derived() { }
            public Derived() : this(4) { Method(); }
            ~Derived() => Method();
            public void Method() { void Local() => _ = 1; Local(); }
            public int Expression() => 1;
            public static Derived operator +(Derived one) => one;
            public static implicit operator int(Derived one) => one._field;
        }

        record Row(int Id) : Kept(Id);
        record Kept(int Id);
        enum Size { Small = 1 }
        partial class Part { partial void Later(); }
        partial class Part { partial void Later() { } }
        """;

    [Fact]
    public async Task Each_member_has_the_blocks_that_an_analyzer_is_given()
    {
        var seen = await Seen();
        var model = seen.Compilation.GetSemanticModel(seen.Compilation.SyntaxTrees.Single());

        Assert.True(seen.ByOperations.Count > 20);
        Assert.Equal(string.Join("\n", seen.ByOperations), string.Join("\n", Lines(CodeBodies.Of(model, CancellationToken.None))));
    }

    [Fact]
    public async Task Each_declaration_has_the_blocks_that_an_analyzer_is_given()
    {
        var seen = await Seen();

        Assert.Equal(string.Join("\n", seen.ByOperations), string.Join("\n", seen.ByDeclarations));
    }

    private static async Task<(Compilation Compilation, IReadOnlyList<string> ByOperations, IReadOnlyList<string> ByDeclarations)> Seen()
    {
        var framework = await TestPlatform.Web.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        var compilation = CSharpCompilation.Create("Consumer", [CSharpSyntaxTree.ParseText(Source)], framework, new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        Assert.Empty(compilation.GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error));
        var watcher = new Watcher();
        Assert.Empty(await compilation.WithAnalyzers([watcher]).GetAnalyzerDiagnosticsAsync());
        return (compilation, Lines(watcher.ByOperations), Lines(watcher.ByDeclarations));
    }

    /// <summary>Enumeration constants and parameters' defaults hold no data of anybody.</summary>
    private static List<string> Lines(IEnumerable<(ISymbol Owner, ImmutableArray<IOperation> Blocks)> bodies) =>
    [
        .. bodies.Where(body => body.Owner.ContainingType.TypeKind != TypeKind.Enum)
            .SelectMany(body => body.Blocks.Select(block => $"{body.Owner.ToDisplayString()} {block.Kind} {block.Syntax.Span}"))
            .Order(StringComparer.Ordinal),
    ];

#pragma warning disable RS1001, RS1036 // It watches the compiler for these tests and is shipped to nobody.
    private sealed class Watcher : DiagnosticAnalyzer
#pragma warning restore RS1001, RS1036
    {
        public ConcurrentBag<(ISymbol Owner, ImmutableArray<IOperation> Blocks)> ByOperations { get; } = [];

        public ConcurrentBag<(ISymbol Owner, ImmutableArray<IOperation> Blocks)> ByDeclarations { get; } = [];

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [new("T1", "t", "m", "c", DiagnosticSeverity.Hidden, isEnabledByDefault: true)];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterOperationBlockAction(block => ByOperations.Add((block.OwningSymbol, block.OperationBlocks)));
            context.RegisterCodeBlockAction(code => ByDeclarations.Add((code.OwningSymbol, CodeBodies.Of(code.OwningSymbol, code.CodeBlock, code.SemanticModel, code.CancellationToken))));
        }
    }
}
