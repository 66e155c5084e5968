using Emojoi.PersonalData.Generators.Inventory;
using Emojoi.PersonalData.Generators.TypedPolicy;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Generators.Tests.TypedPolicy;

public class TypedPolicyTests
{
    [Fact]
    public void Constants_are_usable_inside_the_attributes() =>
        Run("""
            using Emojoi.PersonalData;
            public class Member
            {
                [PersonalData(Categories.Nickname, Purposes.Profile, Retentions.AccountLifetime)]
                public string? Nickname { get; set; }
            }
            """).AssertCompiles();

    [Fact]
    public void Friend_assemblies_do_not_collide()
    {
        var library = GeneratorRun.Of(
            GeneratorProject.Of("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"App\")]") with { AssemblyName = "Library" },
            new TypedPolicyGenerator()).AssertCompiles().ToReference();
        var app = GeneratorProject.Of("public static class Uses { public const string Id = Emojoi.PersonalData.Categories.Email; }");

        GeneratorRun.Of(app with { AssemblyName = "App", References = app.References.Add(library) }, new TypedPolicyGenerator()).AssertCompiles();
    }

    [Fact]
    public void Netstandard_compiles() => GeneratorRun.Of(
        GeneratorProject.Of("public static class Uses { public const string? Id = Emojoi.PersonalData.Purposes.Profile; }") with { References = GeneratorReferences.NetStandard20 },
        new TypedPolicyGenerator(),
        new InventoryGenerator()).AssertCompiles();

    [Fact]
    public void Two_generators_may_define_the_embedding_attribute() =>
        GeneratorRun.Of(GeneratorProject.Of("public class Empty;"), new TypedPolicyGenerator(), new InventoryGenerator()).AssertCompiles();

    [Fact]
    public void Text_of_the_policy_is_escaped()
    {
        var run = GeneratorRun.Of(
            GeneratorProject.Of("public class Empty;") with { Policy = ExamplePolicy.Text.Replace("E-mail address", "<b>&\\n", StringComparison.Ordinal) },
            new TypedPolicyGenerator()).AssertCompiles();

        Assert.Contains("/// <summary>&lt;b&gt;&amp; .</summary>", run.Sources["Emojoi.PersonalData.Categories.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void No_policy_makes_no_constants() =>
        Assert.DoesNotContain(
            "Emojoi.PersonalData.Categories.g.cs",
            GeneratorRun.Of(GeneratorProject.Of("public class Empty;") with { Policy = null }, new TypedPolicyGenerator()).AssertCompiles().Sources.Keys);

    [Fact]
    public void Without_the_vocabulary_nothing_is_generated()
    {
        var project = GeneratorProject.Of("public class Empty;");

        Assert.Empty(GeneratorRun.Of(
            project with { References = project.References.Remove(GeneratorReferences.Vocabulary) },
            new TypedPolicyGenerator(),
            new InventoryGenerator()).AssertCompiles().Sources);
    }

    private static GeneratorRun Run(string source) => GeneratorRun.Of(GeneratorProject.Of(source), new TypedPolicyGenerator());
}
