using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Generators.Tests.Rights;

public class InheritanceTests
{
    [Fact]
    public void Answers_for_inherited_members_too()
    {
        var run = RightsRun.Of("""
            #pragma warning disable CS0414
            public abstract class Person
            {
                [PersonalData("nickname", "profile")] public virtual string? Name { get; set; } = "base";
                [PersonalData("nickname", "profile")] private string? _secret = "s";
                [PersonalData("nickname", "profile")] public string? Hidden { get; set; } = "h";
                [PersonalData("nickname", "profile")] public abstract string? Abstract { get; set; }
            }
            public class Member : Person
            {
                public override string? Name { get; set; } = "derived";
                [PersonalData("nickname", "profile")] public new string? Hidden { get; set; } = "new";
                [PersonalData("nickname", "profile")] private string? _secret = "t";
                public override string? Abstract { get; set; } = "a";
            }
            public static class Scene
            {
                private static readonly Member Subject = new();
                public static void Play(System.Text.Json.Utf8JsonWriter writer) => Subject.WritePersonalData(writer);
                public static void Erase() => Subject.ErasePersonalData();
            }
            """);

        Assert.Equal("""{"Name":"derived","_secret":"s","Hidden":"h","Abstract":"a","Member.Hidden":"new","Member._secret":"t"}""", run.Export());
        run.Method("Scene", "Erase").Invoke(null, []);
        Assert.Equal("""{"Name":null,"_secret":null,"Hidden":null,"Abstract":null,"Member.Hidden":null,"Member._secret":null}""", run.Export());
    }

    [Fact]
    public void Lets_the_class_of_another_assembly_answer_for_a_base_that_hides_its_members()
    {
        var library = GeneratorRun.Of(
            GeneratorProject.Of("""
                using Emojoi.PersonalData;
                namespace Library;
                #pragma warning disable CS0414
                public class Person { [PersonalData("nickname", "profile")] private string? _name = "Ada"; [PersonalData("email", "profile")] public string Mail { get; set; } = ""; }
                """) with { AssemblyName = "Library" },
            new Generators.Rights.RightsGenerator()).AssertCompiles();
        var run = RightsRun.Of(GeneratorProject.Of("""
            using Emojoi.PersonalData;
            using Library;
            public class Member : Person { [PersonalData("nickname", "profile")] public string? City { get; set; } = "Oslo"; }
            public static class Scene
            {
                private static readonly Member Subject = new();
                public static void Play(System.Text.Json.Utf8JsonWriter writer) => Subject.WritePersonalData(writer);
                public static object Erase(System.Text.Json.JsonElement value)
                {
                    Subject.ErasePersonalData();
                    return Subject.RectifyPersonalData("Mail", value);
                }
            }
            """) with { References = GeneratorReferences.Net8.Add(library.ToReference()) }, library);

        Assert.Equal("""{"_name":"Ada","Mail":"","City":"Oslo"}""", run.Export());
        Assert.Equal(RectificationOutcome.Rectified, run.Method("Scene", "Erase").Invoke(null, [System.Text.Json.JsonDocument.Parse("\"m\"").RootElement]));
        Assert.Equal("""{"_name":null,"Mail":"m","City":null}""", run.Export());
        Assert.Equal(ErasureOutcome.Erased, run.OutcomeOf("Member", "_name"));
    }

    [Fact]
    public void Answers_for_an_interface_through_its_setters()
    {
        var run = RightsRun.Of("""
            public interface INamed { [PersonalData("nickname", "profile")] string? Name { get; set; } }
            public class Member : INamed { public string? Name { get; set; } = "Ada"; }
            public static class Scene
            {
                private static readonly INamed Subject = new Member();
                public static void Play(System.Text.Json.Utf8JsonWriter writer) { Subject.WritePersonalData(writer); Subject.ErasePersonalData(); }
            }
            """);

        Assert.Equal("""{"Name":"Ada"}""", run.Export());
        Assert.Equal("""{"Name":null}""", run.Export());
    }
}
