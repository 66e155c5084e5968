using Emojoi.PersonalData.Generators.Rights;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Generators.Tests.Rights;

public class DerivedTypeTests
{
    [Fact]
    public void Leaves_nothing_behind_that_the_type_of_a_variable_does_not_show()
    {
        var run = RightsRun.Of("""
            public class Person { [PersonalData("nickname", "profile")] public string? Name { get; set; } = "Ada"; }
            public class Member : Person { [PersonalData("email", "profile")] public string? Email { get; set; } = "e"; }
            public class Plain : Member { }
            public sealed class Admin : Member { [PersonalData("email", "profile")] private string? Phone { get; set; } = "p"; public List<Post> Posts { get; } = new() { new Post() }; }
            public class Post { [PersonalData("post", "profile")] public string? Text { get; set; } = "t"; public Person? Author { get; set; } }
            [DataSubject("member")] public class Root { public List<Person> All { get; } = new() { new Person(), new Plain(), new Admin() }; }
            public static class Scene
            {
                private static readonly Root Subject = Make();
                private static Root Make() { var root = new Root(); var admin = (Admin)root.All[2]; admin.Posts[0].Author = admin; return root; }
                public static void Play(System.Text.Json.Utf8JsonWriter writer) => Subject.WritePersonalData(writer);
                public static void Erase() => Subject.ErasePersonalData();
            }
            """);

        Assert.Equal("""{"All":[{"Name":"Ada"},{"Name":"Ada","Email":"e"},{"Name":"Ada","Email":"e","Phone":"p","Posts":[{"Text":"t"}]}]}""", run.Export());
        run.Method("Scene", "Erase").Invoke(null, []);
        Assert.Equal("""{"All":[{"Name":null},{"Name":null,"Email":null},{"Name":null,"Email":null,"Phone":null,"Posts":[{"Text":null}]}]}""", run.Export());
    }

    [Fact]
    public void Rectifies_a_member_of_a_derived_type()
    {
        var run = RightsRun.Of("""
            public class Person { [PersonalData("nickname", "profile")] public string? Name { get; set; } }
            public class Member : Person { [PersonalData("email", "profile")] public string? Email { get; set; } }
            public static class Scene
            {
                public static RectificationOutcome Play(System.Text.Json.JsonElement value) { Person person = new Member(); return person.RectifyPersonalData("Email", value); }
            }
            """);

        Assert.Equal(RectificationOutcome.Rectified, run.Play(System.Text.Json.JsonDocument.Parse("\"x\"").RootElement));
    }

    [Theory]
    [InlineData("[DataSubject(\"member\")] public class Member : Person { }", "Member")]
    [InlineData("[DataSubject(\"member\")] public class Member { public Person? Person { get; set; } }", "Member")]
    [InlineData("public record Member([property: PersonalData(\"nickname\", \"profile\")] string? Name);", "Member")]
    [InlineData("[DataSubject(\"member\")] public record Member([property: PersonalData(\"nickname\", \"profile\")] string? Name);", "Member")]
    [InlineData("[DataSubject(\"member\")] public partial class Member { [PersonalData(\"nickname\", \"profile\")] public string? Name { get; set; } }", "Member")]
    public void Answers_for_a_type_that_no_tag_leads_to(string type, string name)
    {
        var run = RightsRun.Of("public class Person { [PersonalData(\"nickname\", \"profile\")] public string? Name { get; set; } }\n" + type);

        Assert.NotNull(run.Method(name + "PersonalData", "ErasureOutcomeOf"));
    }

    [Fact]
    public void A_subject_without_any_personal_data_gets_no_class()
    {
        var run = GeneratorRun.Of(GeneratorProject.Of("[Emojoi.PersonalData.DataSubject(\"member\")] public class Member { public int Id { get; set; } }"), new RightsGenerator());

        Assert.Empty(run.AssertCompiles().Sources);
    }

    [Fact]
    public void A_new_derived_type_changes_the_file_of_its_base_and_no_other()
    {
        var first = GeneratorRun.Of(
            GeneratorProject.Of("using Emojoi.PersonalData;\npublic class Person { [PersonalData(\"nickname\", \"profile\")] public string? Name { get; set; } }\npublic class Other { [PersonalData(\"nickname\", \"profile\")] public string? Name { get; set; } }"),
            new RightsGenerator());
        var second = first.Edit("Member.cs", _ => "using Emojoi.PersonalData;\npublic class Member : Person { [PersonalData(\"nickname\", \"profile\")] public string? Nick { get; set; } }");

        Assert.Equal(["Member", "Person"], second.ChangedSince(first).Select(name => name.Split('.')[0]));
    }
}
