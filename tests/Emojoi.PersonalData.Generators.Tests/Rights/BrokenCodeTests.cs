using Emojoi.PersonalData.Generators.Rights;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Generators.Tests.Rights;

public class BrokenCodeTests
{
    [Theory]
    [InlineData("public class A { [PersonalData] public string? Name { get; set; } }")]
    [InlineData("public class A { [PersonalData(null!, null!)] public string? Name { get; set; } }")]
    [InlineData("public class A { [PersonalData(null!, null!, Erasure = (ErasureStrategy)99, Length = -1, ErasedValue = new[] { 1 })] public string? Name { get; set; } }")]
    [InlineData("public class A { [PersonalData(\"nickname\", \"profile\", Length = 1, Length = 2)] public string? Name { get; set; } }")]
    [InlineData("public class A { [PersonalData(Categories.Missing, )] public Unknown<int> Name { get; set; } }")]
    [InlineData("public class A { [PersonalData(\"nickname\", \"profile\")] public string? Name, Name; }")]
    [InlineData("public class A { [PersonalData(\"nickname\", \"profile\")] public string? Name }")]
    [InlineData("public class A { [PersonalData(\"nickname\", \"profile\")] public string? Name { get; set; } } public class A { [PersonalData(\"nickname\", \"profile\")] public string? Name { get; set; } }")]
    [InlineData("[PersonalData(\"nickname\", \"profile\")] public partial class A { public string? X { get; set; } } [PersonalData(\"email\", \"profile\")] public partial class A { [PersonalData(\"email\", \"profile\")] public string? Y { get; set; } }")]
    [InlineData("public class A : A { [PersonalData(\"nickname\", \"profile\")] public string? Name { get; set; } }")]
    [InlineData("public class A : B { [PersonalData(\"nickname\", \"profile\")] public string? Name { get; set; } } public class B : A { [PersonalData(\"nickname\", \"profile\")] public string? Name { get; set; } }")]
    [InlineData("public class A<T> : T where T : A<A<T>> { [PersonalData(\"nickname\", \"profile\")] public A<A<T>>? Name { get; set; } }")]
    [InlineData("public struct A { [PersonalData(\"nickname\", \"profile\")] public A Self; public A? Next; }")]
    [InlineData("public enum A { [PersonalData(\"nickname\", \"profile\")] One }")]
    [InlineData("public delegate void A([PersonalData(\"nickname\", \"profile\")] string name);")]
    [InlineData("public class A { public int this[[PersonalData(\"nickname\", \"profile\")] string name] => 0; [PersonalData(\"nickname\", \"profile\")] public event System.Action? Changed; }")]
    [InlineData("public class a { [PersonalData(\"nickname\", \"profile\")] public string? Name { get; set; } } public class A { [PersonalData(\"nickname\", \"profile\")] public string? Name { get; set; } }")]
    [InlineData("public class A { [PersonalData(\"nickname\", \"profile\")] public unsafe int* Name { get; set; } [PersonalData(\"nickname\", \"profile\")] public dynamic? D { get; set; } }")]
    [InlineData("[PersonalData(\"nickname\", \"profile\")] public string? Name { get; set; }")]
    [InlineData("public record A([property: PersonalData(\"nickname\", \"profile\")] string? Name, [field: PersonalData(\"nickname\", \"profile\")] string Name);")]
    public void Never_makes_the_generator_throw(string source)
    {
        var run = GeneratorRun.Of(GeneratorProject.Of("using Emojoi.PersonalData;\n" + source), new RightsGenerator());

        Assert.Empty(run.GeneratorDiagnostics);
        Assert.All(run.Result.Results, result => Assert.Null(result.Exception));
    }

    [Fact]
    public void Types_that_differ_in_case_only_get_a_file_each()
    {
        var run = RightsRun.Of("""
            public class name { [PersonalData("nickname", "profile")] public string? Value { get; set; } }
            public class Name { [PersonalData("nickname", "profile")] public string? Value { get; set; } }
            """.Replace("class name", "class NAME", StringComparison.Ordinal));

        Assert.Equal(ErasureOutcome.Erased, run.OutcomeOf("NAME", "Value"));
        Assert.Equal(ErasureOutcome.Erased, run.OutcomeOf("Name", "Value"));
    }

    [Fact]
    public void Without_json_there_is_no_export_and_the_rest_compiles()
    {
        var run = GeneratorRun.Of(
            GeneratorProject.Of("""
                using Emojoi.PersonalData;
                public class Member
                {
                    [PersonalData("nickname", "profile")] public string? Name { get; set; }
                    [PersonalData("nickname", "profile")] private string? Hidden { get; set; }
                }
                """) with { References = GeneratorReferences.NetStandard20 },
            new RightsGenerator()).AssertCompiles();

        var source = Assert.Single(run.Sources.Values);
        Assert.DoesNotContain("WritePersonalData", source, StringComparison.Ordinal);
        Assert.Contains("RectifyName", source, StringComparison.Ordinal);
        Assert.Contains("\"Hidden\" => global::Emojoi.PersonalData.ErasureOutcome.NotErased", source, StringComparison.Ordinal);
    }
}
