using System.Text.Json;

namespace Emojoi.PersonalData.Generators.Tests.Rights;

public class SimpleTypeTests
{
    private const string Member = """
        public class Member
        {
            public int Id { get; set; }

            [PersonalData(Categories.Nickname, Purposes.Profile)]
            public string Nickname { get; set; } = "";

            [PersonalData("email", "profile")]
            public string? Email { get; set; }

            [PersonalData("birth-date", "profile")]
            public DateOnly? BirthDate { get; set; }

            [PersonalData("ip-address", "security")]
            public string? LastAddress { get; set; }

            [PersonalData("email", "profile", "statutory")]
            public string? Invoice { get; set; }
        }

        """;

    [Fact]
    public void Exports_every_tagged_member_and_no_other()
    {
        var run = RightsRun.Of(Member + """
            public static class Scene
            {
                public static void Play(System.Text.Json.Utf8JsonWriter writer) =>
                    new Member { Id = 7, Nickname = "Ada", Email = "ada@example.org", BirthDate = new DateOnly(1990, 5, 2) }.WritePersonalData(writer);
            }
            """);

        Assert.Equal("""{"Nickname":"Ada","Email":"ada@example.org","BirthDate":"1990-05-02","LastAddress":null,"Invoice":null}""", run.Export());
    }

    [Fact]
    public void Erases_what_the_policy_says_and_keeps_what_a_law_requires()
    {
        var run = RightsRun.Of(Member + """
            public static class Scene
            {
                public static string Play()
                {
                    var member = new Member { Id = 7, Nickname = "Ada", Email = "ada@example.org", BirthDate = new DateOnly(1990, 5, 2), Invoice = "I-1" };
                    member.ErasePersonalData();
                    return $"{member.Id}|{member.Nickname}|{member.Email}|{member.BirthDate}|{member.Invoice}";
                }
            }
            """);

        Assert.Equal("7||||I-1", run.Play());
        Assert.Equal(ErasureOutcome.Erased, run.OutcomeOf("Member", "Nickname"));
        Assert.Equal(ErasureOutcome.Blocked, run.OutcomeOf("Member", "Invoice"));
        Assert.Equal(ErasureOutcome.NotErased, run.OutcomeOf("Member", "Id"));
    }

    [Theory]
    [InlineData("Nickname", "\"Grace\"", RectificationOutcome.Rectified, "Grace")]
    [InlineData("Nickname", "null", RectificationOutcome.Required, "Ada")]
    [InlineData("Nickname", "5", RectificationOutcome.WrongType, "Ada")]
    [InlineData("Nickname", "\"\\ud800\"", RectificationOutcome.WrongType, "Ada")]
    [InlineData("LastAddress", "\"1.2.3.4\"", RectificationOutcome.NotRectifiable, "Ada")]
    [InlineData("Invoice", "\"I-2\"", RectificationOutcome.NotRectifiable, "Ada")]
    [InlineData("Id", "8", RectificationOutcome.UnknownMember, "Ada")]
    [InlineData("nickname", "\"Grace\"", RectificationOutcome.UnknownMember, "Ada")]
    public void Rectifies_what_the_subject_gave(string member, string json, RectificationOutcome outcome, string nickname)
    {
        var run = RightsRun.Of(Member + """
            public static class Scene
            {
                public static (RectificationOutcome, string) Play(string name, System.Text.Json.JsonElement value)
                {
                    var member = new Member { Nickname = "Ada" };
                    return (member.RectifyPersonalData(name, value), member.Nickname);
                }
            }
            """);

        Assert.Equal((outcome, nickname), run.Play(member, JsonDocument.Parse(json).RootElement));
    }
}
