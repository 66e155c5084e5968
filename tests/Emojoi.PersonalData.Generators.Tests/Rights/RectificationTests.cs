using System.Text.Json;

namespace Emojoi.PersonalData.Generators.Tests.Rights;

public class RectificationTests
{
    [Theory]
    [InlineData("string?", "", "null", RectificationOutcome.Rectified)]
    [InlineData("string?", "[Required]", "null", RectificationOutcome.Required)]
    [InlineData("string", "[Required]", "\" \"", RectificationOutcome.Required)]
    [InlineData("string", "[Required(AllowEmptyStrings = true)]", "\"\"", RectificationOutcome.Rectified)]
    [InlineData("string", "[StringLength(3, MinimumLength = 2)]", "\"abc\"", RectificationOutcome.Rectified)]
    [InlineData("string", "[StringLength(3, MinimumLength = 2)]", "\"abcd\"", RectificationOutcome.Invalid)]
    [InlineData("string", "[StringLength(3, MinimumLength = 2)]", "\"a\"", RectificationOutcome.Invalid)]
    [InlineData("string?", "[MinLength(2)]", "null", RectificationOutcome.Rectified)]
    [InlineData("string", "[MaxLength(2)]", "\"abc\"", RectificationOutcome.Invalid)]
    [InlineData("byte[]", "[MaxLength(2)]", "\"AQID\"", RectificationOutcome.Invalid)]
    [InlineData("int", "[Range(1, 5)]", "6", RectificationOutcome.Invalid)]
    [InlineData("int", "[Range(1, 5)]", "5", RectificationOutcome.Rectified)]
    [InlineData("ulong", "[Range(-1, 5)]", "6", RectificationOutcome.Invalid)]
    [InlineData("decimal?", "[Range(1, 5)]", "null", RectificationOutcome.Rectified)]
    [InlineData("double", "[Range(0.5, 1.5)]", "1.6", RectificationOutcome.Invalid)]
    [InlineData("string", "[EmailAddress]", "\"ada\"", RectificationOutcome.Invalid)]
    [InlineData("string", "[EmailAddress]", "\"ada@example.org\"", RectificationOutcome.Rectified)]
    [InlineData("string", "[Phone]", "\"abc\"", RectificationOutcome.Invalid)]
    [InlineData("string", "[Url]", "\"abc\"", RectificationOutcome.Invalid)]
    [InlineData("string", "[RegularExpression(\"[a-z]+\\\\d\")]", "\"abc\"", RectificationOutcome.Invalid)]
    [InlineData("string", "[RegularExpression(\"[a-z]+\\\\d\")]", "\"abc1\"", RectificationOutcome.Rectified)]
    [InlineData("DateOnly", "", "\"2026-02-30\"", RectificationOutcome.WrongType)]
    [InlineData("DateOnly", "", "\"2026-02-28\"", RectificationOutcome.Rectified)]
    [InlineData("DateTime", "", "\"2026-02-28T01:02:03Z\"", RectificationOutcome.Rectified)]
    [InlineData("Guid", "", "\"x\"", RectificationOutcome.WrongType)]
    [InlineData("bool", "", "true", RectificationOutcome.Rectified)]
    [InlineData("bool", "", "\"true\"", RectificationOutcome.WrongType)]
    [InlineData("char", "", "\"xy\"", RectificationOutcome.WrongType)]
    [InlineData("byte", "", "256", RectificationOutcome.WrongType)]
    [InlineData("DayOfWeek?", "", "\"Friday\"", RectificationOutcome.Rectified)]
    [InlineData("DayOfWeek", "", "\"friday\"", RectificationOutcome.WrongType)]
    [InlineData("DayOfWeek", "", "null", RectificationOutcome.Required)]
    [InlineData("Uri", "", "\"https://example.org\"", RectificationOutcome.Rectified)]
    [InlineData("System.Net.IPAddress", "", "\"192.0.2.1\"", RectificationOutcome.Rectified)]
    [InlineData("TimeSpan", "", "\"01:00:00\"", RectificationOutcome.Rectified)]
    [InlineData("string", "", "{}", RectificationOutcome.WrongType)]
    public void Accepts_only_what_the_member_may_hold(string type, string attributes, string json, RectificationOutcome outcome)
    {
        var run = RightsRun.Of($$"""
            using System.ComponentModel.DataAnnotations;
            public class Member
            {
                {{attributes}}
                [PersonalData("nickname", "profile")]
                public {{type}} Value { get; set; } = default!;
            }
            public static class Scene
            {
                public static RectificationOutcome Play(System.Text.Json.JsonElement value) => new Member().RectifyPersonalData("Value", value);
            }
            """);

        Assert.Equal(outcome, run.Play(JsonDocument.Parse(json).RootElement));
    }

    [Fact]
    public void Says_required_where_a_method_is_given_nothing()
    {
        var run = RightsRun.Of("""
            public struct Member { [PersonalData("nickname", "profile")] private string Name; public Member() => Name = "Ada"; public override string ToString() => Name; }
            public static class Scene
            {
                public static string Play()
                {
                    var member = new Member();
                    return member.RectifyName(null!) + " " + member.RectifyName("Grace") + " " + member;
                }
            }
            """);

        Assert.Equal("Required Rectified Grace", run.Play());
    }

    [Theory]
    [InlineData("ip-address", "", RectificationOutcome.NotRectifiable)]
    [InlineData("ip-address", ", Source = DataSource.Subject", RectificationOutcome.Rectified)]
    [InlineData("nickname", ", Source = DataSource.Observed", RectificationOutcome.NotRectifiable)]
    [InlineData("nickname", ", Source = DataSource.Derived", RectificationOutcome.NotRectifiable)]
    [InlineData("unknown", "", RectificationOutcome.Rectified)]
    public void Lets_people_correct_what_they_gave(string category, string source, RectificationOutcome outcome)
    {
        var run = RightsRun.Of($$"""
            public class Member { [PersonalData("{{category}}", "security"{{source}})] public string? Value { get; set; } }
            public static class Scene
            {
                public static RectificationOutcome Play(System.Text.Json.JsonElement value) => new Member().RectifyPersonalData("Value", value);
            }
            """);

        Assert.Equal(outcome, run.Play(JsonDocument.Parse("\"x\"").RootElement));
    }
}
