using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Generators.Tests.Rights;

public class AccessTests
{
    private const string Tag = """[PersonalData("nickname", "profile")] """;

    private const string Scene = """
        public static class Scene
        {
            public static string Play()
            {
                var subject = Make();
                subject.ErasePersonalData();
                return Json(subject);
            }
            public static string Before() => Json(Make());
            private static string Json(Member subject)
            {
                var stream = new System.IO.MemoryStream();
                using (var writer = new System.Text.Json.Utf8JsonWriter(stream)) { subject.WritePersonalData(writer); }
                return System.Text.Encoding.UTF8.GetString(stream.ToArray());
            }
        """;

    [Theory]
    [InlineData("public string? Name { get; private set; }")]
    [InlineData("public string? Name { get; init; }")]
    [InlineData("private string? Name { get; set; }")]
    [InlineData("protected internal string? Name { get; protected set; }")]
    [InlineData("public string? Name;")]
    [InlineData("private string? Name;")]
    [InlineData("protected string? Name;")]
    [InlineData("public required string? Name { get; set; }")]
    [InlineData("[Obsolete] public string? Name { get; set; }")]
    [InlineData("[Obsolete(\"gone\", true)] public string? Name { get; set; }")]
    public void Reaches_a_member_however_it_is_declared(string member)
    {
        var run = RightsRun.Of($$"""
            public class Member
            {
                {{Tag}} {{member}}
            #pragma warning disable CS0612
                [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
                public Member(string name) { Set(name); }
                [Obsolete] private void Set(string name) { {{(member.Contains("init", StringComparison.Ordinal) ? "" : "Name = name;")}} }
            }
            {{Scene}}
                private static Member Make() => new("Ada"){{(member.Contains("init", StringComparison.Ordinal) ? " { Name = \"Ada\" }" : "")}};
            }
            """);

        Assert.Equal("""{"Name":"Ada"}""", run.Method("Scene", "Before").Invoke(null, []));
        Assert.Equal("""{"Name":null}""", run.Play());
        Assert.Equal(ErasureOutcome.Erased, run.OutcomeOf("Member", "Name"));
    }

    [Theory]
    [InlineData("public string? Name { get; } = \"Ada\";")]
    [InlineData("public readonly string? Name = \"Ada\";")]
    public void Exports_a_read_only_member_and_says_that_it_is_not_erased(string member)
    {
        var run = RightsRun.Of($$"""
            public class Member { {{Tag}} {{member}} }
            {{Scene}}
                private static Member Make() => new();
            }
            """);

        Assert.Equal("""{"Name":"Ada"}""", run.Play());
        Assert.Equal(ErasureOutcome.NotErased, run.OutcomeOf("Member", "Name"));
    }

    [Theory]
    [InlineData("public record Member({0}string? Name);")]
    [InlineData("public sealed record Member({0}string? Name, int Other = 1);")]
    [InlineData("public record class Member([property: PersonalData(\"email\", \"profile\")] {0}string? Name);")]
    public void Reaches_a_positional_record(string record)
    {
        var run = RightsRun.Of($$"""
            {{record.Replace("{0}", Tag, StringComparison.Ordinal)}}
            {{Scene}}
                private static Member Make() => new("Ada");
            }
            """);

        Assert.Equal("""{"Name":"Ada"}""", run.Method("Scene", "Before").Invoke(null, []));
        Assert.Equal("""{"Name":null}""", run.Play());
    }

    [Theory]
    [InlineData("public struct Member { [PersonalData(\"nickname\", \"profile\")] public string? Name { get; set; } public Member(string name) { Name = name; } }")]
    [InlineData("public struct Member { [PersonalData(\"nickname\", \"profile\")] private string? Name; public Member(string name) { Name = name; } }")]
    [InlineData("public struct Member { [PersonalData(\"nickname\", \"profile\")] private string? Name { get; set; } public Member(string name) { Name = name; } }")]
    [InlineData("public record struct Member([PersonalData(\"nickname\", \"profile\")] string? Name);")]
    public void Erases_a_struct_in_place(string type)
    {
        var run = RightsRun.Of($$"""
            {{type}}
            {{Scene}}
                private static Member Make() => new("Ada");
            }
            """);

        Assert.Equal("""{"Name":"Ada"}""", run.Method("Scene", "Before").Invoke(null, []));
        Assert.Equal("""{"Name":null}""", run.Play());
    }

    [Fact]
    public void Says_that_a_read_only_struct_is_not_erased()
    {
        var run = RightsRun.Of($$"""
            public readonly record struct Member({{Tag}} string? Name);
            {{Scene}}
                private static Member Make() => new("Ada");
            }
            """);

        Assert.Equal("""{"Name":"Ada"}""", run.Play());
        Assert.Equal(ErasureOutcome.NotErased, run.OutcomeOf("Member", "Name"));
    }

    [Fact]
    public void Reaches_private_members_of_generic_types_on_net10()
    {
        var run = RightsRun.Of(GeneratorProject.Of($$"""
            using Emojoi.PersonalData;
            public class Box<T> where T : class, new() { {{Tag}} private string? Name { get; set; } = "Ada"; {{Tag}} private List? Field = new(); private class Unused { } public class List { public int X { get; set; } } }
            public class Member : Box<object> { {{Tag}} public int Age { get; private set; } = 5; }
            {{Scene.Replace("System.", "global::System.", StringComparison.Ordinal)}}
                private static Member Make() => new();
            }
            """) with { References = GeneratorReferences.Net10 });

        Assert.Equal("""{"Name":"Ada","Field":{"X":0},"Age":5}""", run.Method("Scene", "Before").Invoke(null, []));
        Assert.Equal("""{"Name":null,"Field":null,"Age":0}""", run.Play());
    }

    [Fact]
    public void Leaves_out_private_members_of_generic_types_on_net8()
    {
        var run = RightsRun.Of($$"""
            public class Box<T> { {{Tag}} private string? Name { get; set; } = "Ada"; {{Tag}} public string? Open { get; private set; } = "Ada"; }
            public class Member : Box<int> { {{Tag}} public int Age { get; private set; } = 5; }
            {{Scene}}
                private static Member Make() => new();
            }
            """);

        Assert.Equal("""{"Open":"Ada","Age":0}""", run.Play());
        Assert.Equal(ErasureOutcome.NotErased, run.OutcomeOf("Member", "Open"));
        Assert.Equal(ErasureOutcome.NotErased, run.OutcomeOf("Box", "Open"));
    }

    [Fact]
    public void Knows_nested_and_generic_types_by_one_class_each()
    {
        var run = RightsRun.Of($$"""
            namespace N.@class
            {
                public class Outer { public class @event { {{Tag}} public string? @class { get; set; } = "Ada"; } internal class Box<T> { {{Tag}} public string? Name { get; set; } } }
                public class Outer<T> { public struct Inner { {{Tag}} public string? Name { get; set; } } }
            }
            namespace M { public class Outer { public class @event { {{Tag}} public string? Name { get; set; } } } }
            public class Global { {{Tag}} public string? Name { get; set; } }
            public static class Scene
            {
                public static void Play(System.Text.Json.Utf8JsonWriter writer) => N.@class.Outer_eventPersonalData.WritePersonalData(new(), writer);
            }
            """);

        Assert.Equal("""{"class":"Ada"}""", run.Export());
        Assert.Equal(ErasureOutcome.Erased, run.OutcomeOf("N.class.Outer_Box", "Name"));
        Assert.Equal(ErasureOutcome.Erased, run.OutcomeOf("N.class.Outer1_Inner", "Name"));
        Assert.Equal(ErasureOutcome.Erased, run.OutcomeOf("M.Outer_event", "Name"));
        Assert.Equal(ErasureOutcome.Erased, run.OutcomeOf("Global", "Name"));
    }

    [Theory]
    [InlineData("file class Member { [PersonalData(\"nickname\", \"profile\")] public string? Name { get; set; } }")]
    [InlineData("public class Outer { private class Member { [PersonalData(\"nickname\", \"profile\")] public string? Name { get; set; } } }")]
    [InlineData("public static class Member { [PersonalData(\"nickname\", \"profile\")] public static string? Name { get; set; } }")]
    [InlineData("public ref struct Member { [PersonalData(\"nickname\", \"profile\")] public string? Name { get; set; } }")]
    [InlineData("public class Member { public void Greet([PersonalData(\"nickname\", \"profile\")] string name) { } }")]
    public void Generates_nothing_that_it_could_not_name(string type)
    {
        var run = GeneratorRun.Of(GeneratorProject.Of("using Emojoi.PersonalData;\n" + type), new Generators.Rights.RightsGenerator());

        run.AssertCompiles();
        Assert.Empty(run.Sources);
    }
}
