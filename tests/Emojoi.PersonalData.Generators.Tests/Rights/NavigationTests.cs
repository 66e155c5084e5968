namespace Emojoi.PersonalData.Generators.Tests.Rights;

public class NavigationTests
{
    private const string Scene = """
        public static class Scene
        {
            private static readonly Member Subject = new();
            public static void Play(System.Text.Json.Utf8JsonWriter writer) => Subject.WritePersonalData(writer);
            public static void Erase() => Subject.ErasePersonalData();
        }
        """;

    [Fact]
    public void Follows_untagged_members_and_collections()
    {
        var run = RightsRun.Of($$"""
            [DataSubject("member")]
            public class Member
            {
                [PersonalData("nickname", "profile")] public string? Name { get; set; } = "Ada";
                public Settings? Settings { get; set; } = new();
                public Settings? None { get; set; }
                public List<Post?>? Posts { get; set; } = new() { new Post { Text = "a" }, null };
                public Dictionary<string, Post> Drafts { get; } = new() { ["x"] = new Post { Text = "d" } };
                public Place[] Places { get; } = { new Place { City = "Oslo" } };
                public List<Place> Past { get; } = new() { new Place { City = "Rome" } };
                public Place Home { get; set; } = new() { City = "Bern" };
                public Place? Work { get; set; } = new Place { City = "Kyiv" };
                private List<Note> _notes = new() { new Note { Text = "n" } };
                public int Count { get; set; } = 3;
                public List<Note> NotesOfNobody() => _notes;
                [NotPersonalData("a template, the same for all")] public Note? Template { get; set; } = new() { Text = "t" };
            }
            public class Settings { [PersonalData("nickname", "profile")] public string? Greeting { get; set; } = "Hi"; public int Theme { get; set; } }
            public class Post { [PersonalData("post", "profile")] public string? Text { get; set; } }
            public class Note { [PersonalData("post", "profile")] public string? Text { get; set; } }
            public struct Place { [PersonalData("nickname", "profile")] public string? City { get; set; } }
            {{Scene}}
            """);

        Assert.Equal("""{"Name":"Ada","Settings":{"Greeting":"Hi"},"None":null,"Posts":[{"Text":"a"},null],"Drafts":{"x":{"Text":"d"}},"Places":[{"City":"Oslo"}],"Past":[{"City":"Rome"}],"Home":{"City":"Bern"},"Work":{"City":"Kyiv"},"_notes":[{"Text":"n"}]}""", run.Export());
        run.Method("Scene", "Erase").Invoke(null, []);
        Assert.Equal("""{"Name":null,"Settings":{"Greeting":null},"None":null,"Posts":[{"Text":null},null],"Drafts":{"x":{"Text":null}},"Places":[{"City":null}],"Past":[{"City":null}],"Home":{"City":null},"Work":{"City":null},"_notes":[{"Text":null}]}""", run.Export());
    }

    [Fact]
    public void Never_follows_another_person()
    {
        var run = RightsRun.Of($$"""
            [DataSubject("member")]
            public class Member
            {
                [PersonalData("nickname", "profile")] public string? Name { get; set; }
                public List<Message> Messages { get; } = new() { new Message() };
                public List<Member> Friends { get; } = new();
            }
            public class Message
            {
                [PersonalData("post", "profile")] public string? Text { get; set; } = "Hello";
                public Member Sender { get; set; } = new() { Name = "Grace" };
                public Guest? Recipient { get; set; } = new();
            }
            public class Guest : Member { }
            {{Scene}}
            """.Replace("new() { new Message() }", "new()", StringComparison.Ordinal).Replace("private static readonly Member Subject = new();", "private static readonly Member Subject = Make(); private static Member Make() { var m = new Member(); m.Messages.Add(new Message { Recipient = new Guest { Name = \"Bob\" } }); return m; }", StringComparison.Ordinal).Replace("= new() { Name = \"Grace\" }", "= null!", StringComparison.Ordinal).Replace("Recipient { get; set; } = new();", "Recipient { get; set; }", StringComparison.Ordinal));

        Assert.Equal("""{"Name":null,"Messages":[{"Text":"Hello"}]}""", run.Export());
    }

    [Fact]
    public void Ends_where_objects_lead_back_to_one_another()
    {
        var run = RightsRun.Of($$"""
            public class Member
            {
                [PersonalData("nickname", "profile")] public string? Name { get; set; } = "Ada";
                public List<Post> Posts { get; } = new();
                public Member? Self { get; set; }
                public Member() { Self = this; Posts.Add(new Post(this)); }
            }
            public record Post(Member Author)
            {
                [PersonalData("post", "profile")] public string? Text { get; set; } = "Hello";
                public Post? Reply { get; set; }
            }
            {{Scene}}
            """);

        Assert.Equal("""{"Name":"Ada","Posts":[{"Text":"Hello","Reply":null}]}""", run.Export());
        run.Method("Scene", "Erase").Invoke(null, []);
        Assert.Equal("""{"Name":null,"Posts":[{"Text":null,"Reply":null}]}""", run.Export());
    }

    [Fact]
    public void Writes_one_object_twice_where_two_members_hold_it()
    {
        var run = RightsRun.Of($$"""
            public class Member
            {
                public Place Home { get; set; } = new();
                public Place Work { get; set; }
                [PersonalData("nickname", "profile")] public string? Name { get; set; }
                public Member() => Work = Home;
            }
            public class Place { [PersonalData("nickname", "profile")] public string? City { get; set; } = "Oslo"; }
            {{Scene}}
            """);

        Assert.Equal("""{"Name":null,"Home":{"City":"Oslo"},"Work":{"City":"Oslo"}}""", run.Export());
    }

    [Fact]
    public void Takes_a_type_that_is_tagged_as_a_whole_with_its_public_members()
    {
        var run = RightsRun.Of($$"""
            public class Member
            {
                [PersonalData("nickname", "profile")] public string? Name { get; set; } = "Ada";
                public Address? Home { get; set; } = new();
            }
            [PersonalData("nickname", "profile")]
            public class Address
            {
                public string? Street { get; set; } = "A 1";
                [NotPersonalData("the same for all")] public string? Country { get; set; } = "N";
                internal string? Code { get; set; } = "c";
                [PersonalData("nickname", "profile", "statutory")] private string? Door { get; set; } = "d";
            }
            {{Scene}}
            """);

        Assert.Equal("""{"Name":"Ada","Home":{"Street":"A 1","Door":"d"}}""", run.Export());
        run.Method("Scene", "Erase").Invoke(null, []);
        Assert.Equal("""{"Name":null,"Home":{"Street":null,"Door":"d"}}""", run.Export());
    }
}
