using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class OpenEndpointTests
{
    private const string Source = """
        using Emojoi.PersonalData;
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Mvc;

        namespace Microsoft.AspNetCore.Mvc
        {
            public class ControllerBase { }
            public class NonActionAttribute : System.Attribute { }
        }

        namespace Microsoft.AspNetCore.Authorization
        {
            public class AuthorizeAttribute : System.Attribute { }
            public class AllowAnonymousAttribute : System.Attribute { }
        }

        namespace Microsoft.AspNetCore.Builder
        {
            public class App { }
            public class Route { }
            public static class EndpointRouteBuilderExtensions
            {
                public static Route MapGet(this App app, string pattern, System.Delegate handler) => new();
                public static App MapGroup(this App app, string prefix) => app;
                public static T RequireAuthorization<T>(this T route) => route;
            }
        }

        public class Member
        {
            [PersonalData("email", "profile")] public string Email { get; set; } = "";
            public string Plan { get; set; } = "";
        }

        public class AdminAttribute : AuthorizeAttribute { }

        """;

    [Theory]
    [InlineData("public class C : ControllerBase { public string Get(Member member) => member.Email; }")]
    [InlineData("[Authorize] public class C : ControllerBase { [AllowAnonymous] public string Get(Member member) => member.Email; }")]
    [InlineData("public static class C { public static void Map(App app, Member member) => app.MapGet(\"/\", () => member.Email); }")]
    [InlineData("public static class C { public static void Map(App app, Member member) { var open = app.MapGroup(\"/\"); app.MapGet(\"/\", () => member.Plan).RequireAuthorization(); open.MapGet(\"/\", () => member.Email); } }")]
    public async Task Reports_an_answer_to_everybody(string code) => Assert.Single(await Ids(code), "EPD4001");

    [Theory]
    [InlineData("public class C : ControllerBase { public string Get(Member member) => member.Plan; }")]
    [InlineData("public class C : ControllerBase { public int Get(Member member) => member.Email.Length; }")]
    [InlineData("public class C : ControllerBase { [Authorize] public string Get(Member member) => member.Email; }")]
    [InlineData("public class C : ControllerBase { [Admin] public string Get(Member member) => member.Email; }")]
    [InlineData("public class C : ControllerBase { [NonAction] public string Get(Member member) => member.Email; }")]
    [InlineData("[Authorize] public class B : ControllerBase { } public class C : B { public string Get(Member member) => member.Email; }")]
    [InlineData("public class C { public string Get(Member member) => member.Email; }")]
    [InlineData("public static class C { public static void Map(App app, Member member) => app.MapGet(\"/\", () => member.Email).RequireAuthorization(); }")]
    [InlineData("public static class C { public static void Map(App app, Member member) => app.MapGet(\"/\", [Authorize] () => member.Email); }")]
    [InlineData("public static class C { public static void Map(App app, Member member) => app.MapGroup(\"/\").RequireAuthorization().MapGet(\"/\", () => member.Email); }")]
    [InlineData("public static class C { public static void Map(App app, Member member) { var closed = app.MapGroup(\"/\").RequireAuthorization(); closed.MapGet(\"/\", () => member.Email); } }")]
    [InlineData("public static class C { public static void Map(App app, Member member) { var closed = app.MapGroup(\"/\"); closed.RequireAuthorization(); closed.MapGet(\"/\", () => member.Email); } }")]
    public async Task Accepts_questions_and_answers_without_personal_data(string code) => Assert.Empty(await Ids(code));

    private static async Task<IEnumerable<string>> Ids(string code) =>
        (await Reports.Of(new DataFlowAnalyzer(), Source + code, ExamplePolicy.Text, TestPlatform.Vocabulary)).Select(report => report.Id);
}
