using Emojoi.PersonalData.Generators.Inventory;
using Emojoi.PersonalData.Generators.Rights;
using Emojoi.PersonalData.Generators.TypedPolicy;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Emojoi.PersonalData.Generators.Tests.PolicyFailures;

/// <summary>Where a failure of the policy costs the code its constants, the compiler never asks an analyzer: the generator says why.</summary>
public sealed class PolicyFailureReportTests
{
    private const string WithConstants = "using Emojoi.PersonalData;\npublic class Customer { [PersonalData(Categories.Email, Purposes.Profile)] public string? Email { get; set; } }";
    private const string WithLiterals = "using Emojoi.PersonalData;\npublic class Customer { [PersonalData(\"email\", \"profile\")] public string? Email { get; set; } }";

    [Fact]
    public void Says_where_the_policy_is_no_JSON()
    {
        var report = Assert.Single(Reports(WithConstants, ExamplePolicy.Text.Replace("\"version\": \"2.1\",", "\"version\": \"2.1\"", StringComparison.Ordinal)));
        Assert.Equal("EPD0002", report.Id);
        Assert.Equal(DiagnosticSeverity.Error, report.Severity);
        Assert.Equal(3, report.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void Says_where_a_whole_section_is_unreadable()
    {
        var report = Assert.Single(Reports(WithConstants, """{ "name": "A", "version": "1", "effective": "2026-12-01", "categories": [] }"""));
        Assert.Equal("EPD0002", report.Id);
    }

    [Fact]
    public void Says_that_there_is_no_policy()
    {
        var report = Assert.Single(Reports(WithConstants, policy: null));
        Assert.Equal("EPD0001", report.Id);
        Assert.Contains("has no privacy-policy.json", report.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{ ")]
    [InlineData("")]
    public void Leaves_it_to_the_analyzers_where_no_constant_is_missing(string? policy) => Assert.Empty(Reports(WithLiterals, policy));

    [Fact]
    public void Is_silent_about_a_constant_that_a_sound_policy_does_not_give() =>
        Assert.Empty(Reports(WithConstants.Replace("Categories.Email", "Categories.Emial", StringComparison.Ordinal), ExamplePolicy.Text));

    [Fact]
    public void Is_silent_where_all_constants_survive_the_problem() =>
        Assert.Empty(Reports(WithConstants, ExamplePolicy.Text.Replace("\"version\": \"2.1\",", "\"version\": 2.1,", StringComparison.Ordinal)));

    [Fact]
    public void Every_generated_file_compiles_as_CSharp_7_3()
    {
        var run = GeneratorRun.Of(
            GeneratorProject.Of(WithLiterals.Replace("string?", "string", StringComparison.Ordinal)) with { LanguageVersion = LanguageVersion.CSharp7_3 },
            new TypedPolicyGenerator(),
            new InventoryGenerator(),
            new RightsGenerator());
        Assert.Empty(run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != "CS8630"));
        var generated = run.Result.GeneratedTrees.Select(tree => Path.GetFileName(tree.FilePath)).ToList();
        Assert.Contains("PersonalDataInventory.Registry.g.cs", generated);
        Assert.DoesNotContain(generated, name => name.StartsWith("Customer", StringComparison.Ordinal));
    }

    private static IReadOnlyList<Diagnostic> Reports(string source, string? policy) =>
        GeneratorRun.Of(GeneratorProject.Of(source) with { Policy = policy }, new TypedPolicyGenerator(), new InventoryGenerator()).GeneratorDiagnostics;
}
