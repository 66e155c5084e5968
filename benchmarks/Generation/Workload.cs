using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Emojoi.PersonalData.Benchmarks.Generation;

/// <summary>A project of tagged types, one a file, four tagged members each.</summary>
internal sealed class Workload
{
    private const string Policy = """
        {
          "name": "Benchmark", "version": "1", "effective": "2026-12-01",
          "categories": { "nickname": { "title": "Nickname" }, "email": { "title": "E-mail" }, "birth-date": { "title": "Birthday" }, "ip-address": { "title": "IP" } },
          "retentions": { "account-lifetime": { "title": "Account", "until": "account-closure", "then": "erase" } },
          "purposes": { "profile": { "title": "Use", "basis": "contract", "retention": "account-lifetime",
            "categories": { "nickname": "required", "email": "required", "birth-date": "required", "ip-address": "required" } } }
        }
        """;

    private readonly CSharpCompilation _compilation;
    private readonly SyntaxTree _other = Parse("Other.cs", Other(0));
    private readonly SyntaxTree _tagged;

    public Workload(int types)
    {
        var trees = Enumerable.Range(0, types).Select(i => Parse(FormattableString.Invariant($"Type{i}.cs"), Tagged(i, "email"))).ToArray();
        _tagged = trees[0];
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "Emojoi.PersonalData.Attributes.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
        _compilation = CSharpCompilation.Create("Benchmark", trees.Append(_other), references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    /// <summary>A driver as an editor has it, without the build-only outputs, or as a build has it.</summary>
    public static GeneratorDriver Driver(bool isBuild, params IIncrementalGenerator[] generators) => Driver(isBuild, trackSteps: false, generators);

    /// <summary>A driver that also tells how long each step took.</summary>
    public static GeneratorDriver Driver(bool isBuild, bool trackSteps, params IIncrementalGenerator[] generators) => CSharpGeneratorDriver.Create(
        generators.Select(generator => generator.AsSourceGenerator()),
        [new MemoryText(Policy)],
        driverOptions: new GeneratorDriverOptions(isBuild ? IncrementalGeneratorOutputKind.None : IncrementalGeneratorOutputKind.Implementation, trackSteps));

    /// <summary>Milliseconds of the first run, and the driver after it.</summary>
    public (double Milliseconds, GeneratorDriver Driver) FirstRun(GeneratorDriver driver) => Time(driver, _compilation.Clone());

    /// <summary>The run after an edit of a method's body in a file with nothing tagged.</summary>
    public (double Milliseconds, GeneratorDriver Driver) UnrelatedEdit(GeneratorDriver driver, int edit) =>
        Time(driver, _compilation.ReplaceSyntaxTree(_other, Parse("Other.cs", Other(edit))));

    /// <summary>The run after an edit of a declaration in a file with nothing tagged.</summary>
    public (double Milliseconds, GeneratorDriver Driver) UnrelatedDeclaration(GeneratorDriver driver, int edit) =>
        Time(driver, _compilation.ReplaceSyntaxTree(_other, Parse("Other.cs", Other(0) + FormattableString.Invariant($" public class Other{edit} {{ }}"))));

    /// <summary>The run after an edit of one tagged member.</summary>
    public (double Milliseconds, GeneratorDriver Driver) TaggedEdit(GeneratorDriver driver, int edit) =>
        Time(driver, _compilation.ReplaceSyntaxTree(_tagged, Parse("Type0.cs", Tagged(0, edit % 2 == 0 ? "nickname" : "ip-address"))));

    private static (double Milliseconds, GeneratorDriver Driver) Time(GeneratorDriver driver, CSharpCompilation compilation)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        var after = driver.RunGenerators(compilation);
        return (watch.Elapsed.TotalMilliseconds, after);
    }

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, path: path);

    private static string Other(int edit) => FormattableString.Invariant($"public class Other {{ public int A() => {edit}; }}");

    private static string Tagged(int i, string category) => FormattableString.Invariant($$"""
        using Emojoi.PersonalData;
        namespace App.Models{{i % 50}};
        public class Type{{i}}
        {
            public int Id { get; set; }
            [PersonalData("nickname", "profile", "account-lifetime")] public string? Nickname { get; set; }
            [PersonalData("{{category}}", "profile")] public string? Email { get; set; }
            [PersonalData("birth-date", "profile")] public System.DateTime? BirthDate { get; set; }
            [PersonalData("ip-address", "profile", Source = DataSource.Observed)] public string? Address { get; set; }
            public string Describe() => "x" + Id;
        }
        """);
}
