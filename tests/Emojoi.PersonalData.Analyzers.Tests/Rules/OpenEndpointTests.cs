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
            public class TypeFilterAttribute : System.Attribute { }
            public interface IAuthorizationFilter { }
        }

        namespace Microsoft.AspNetCore.Authorization
        {
            public class AuthorizeAttribute : System.Attribute { }
            public class AllowAnonymousAttribute : System.Attribute { }
            public class AuthorizeFilter { }
            public class AuthorizationOptions { public object? FallbackPolicy { get; set; } public object? DefaultPolicy { get; set; } public System.Collections.Generic.List<object> Filters { get; } = new(); }
            public class AuthorizationBuilder { public AuthorizationBuilder SetFallbackPolicy(object? policy) => this; }
        }

        namespace Microsoft.AspNetCore.Builder
        {
            public class App { }
            public class RouteGroupBuilder : App { }
            public class Route { }
            public static class EndpointRouteBuilderExtensions
            {
                public static Route MapGet(this App app, string pattern, System.Delegate handler) => new();
                public static App MapGroup(this App app, string prefix) => app;
                public static T RequireAuthorization<T>(this T route) => route;
                public static T AllowAnonymous<T>(this T route) => route;
                public static Route MapControllers(this App app) => new();
            }
        }

        public class Member
        {
            [PersonalData("email", "profile")] public string Email { get; set; } = "";
            public string Plan { get; set; } = "";
        }

        public class AdminAttribute : AuthorizeAttribute { }

        public class PermissionAttribute : System.Attribute, IAuthorizationFilter { }
        public class AuthorizeStaffAttribute : TypeFilterAttribute { }
        public class LanguageAttribute : TypeFilterAttribute { }

        public class Users { public bool CheckPasswordAsync(Member member, string password) => password == member.Plan; }
        public class Caller { public bool IsInRole(string role) => role != ""; public bool IsAuthenticated => true; }
        public interface IDoor { bool Exit(Member member); }
        public class Door(Users users) : IDoor { public bool Exit(Member member) => users.CheckPasswordAsync(member, ""); }
        public class OpenDoor : IDoor { public bool Exit(Member member) => true; }

        """;

    [Theory]
    [InlineData("public class C : ControllerBase { public string Get(Member member) => member.Email; }")]
    [InlineData("[Authorize] public class C : ControllerBase { [AllowAnonymous] public string Get(Member member) => member.Email; }")]
    [InlineData("public static class C { public static void Map(App app, Member member) => app.MapGet(\"/\", () => member.Email); }")]
    [InlineData("public static class C { public static void Map(App app, Member member) { var open = app.MapGroup(\"/\"); app.MapGet(\"/\", () => member.Plan).RequireAuthorization(); open.MapGet(\"/\", () => member.Email); } }")]
    [InlineData("public static class C { public static void Map(App app, Member member) => app.MapGet(\"/\", () => member.Email).AllowAnonymous(); }")]
    [InlineData("public static class C { public static void Map(App app, Member member) => app.MapGroup(\"/\").RequireAuthorization().MapGet(\"/\", () => member.Email).AllowAnonymous(); }")]
    [InlineData("public static class C { public static void Map(App app, Member member) { var closed = app.MapGroup(\"/\").RequireAuthorization(); closed.MapGet(\"/\", [AllowAnonymous] () => member.Email); } }")]
    [InlineData("public static class C { public static void Map(App app, Member member) { var closed = app.MapGroup(\"/\").RequireAuthorization(); var open = closed.MapGroup(\"/x\").AllowAnonymous(); open.MapGet(\"/\", () => member.Email); } }")]
    [InlineData("public static class C { public static void Map(App app, Member member, AuthorizationOptions options) { options.FallbackPolicy = new(); app.MapGet(\"/\", () => member.Email).AllowAnonymous(); } }")]
    [InlineData("public static class C { public static void Map(App app, Member member, AuthorizationOptions options) { options.FallbackPolicy = null; options.DefaultPolicy = new(); app.MapGet(\"/\", () => member.Email); } }")]
    [InlineData("public class C : ControllerBase { [AllowAnonymous] public string Get(Member member, AuthorizationBuilder builder) { builder.SetFallbackPolicy(new()); return member.Email; } }")]
    [InlineData("public static class C { public static void Map(App app, Member member) { app.MapControllers().RequireAuthorization(); app.MapGet(\"/\", () => member.Email); } }")]
    [InlineData("public class C : ControllerBase { public string Get(Member member) => member.Email; public bool Other(Users users, Member member) => users.CheckPasswordAsync(member, \"x\"); }")]
    [InlineData("public static class C { public static void Map(App app, Member member, Users users) { users.CheckPasswordAsync(member, \"x\"); app.MapGet(\"/\", () => member.Email); } }")]
    [InlineData("public class C : ControllerBase { [Language] public string Get(Member member) => member.Email; }")]
    [InlineData("[Permission] public class C : ControllerBase { [AllowAnonymous] public string Get(Member member) => member.Email; }")]
    [InlineData("public class C : ControllerBase { public string Get(Member member, IDoor door) => door.Exit(member) ? member.Email : \"\"; }")]
    [InlineData("public class C : ControllerBase { public string Get(Member member, bool isInRole) => isInRole ? member.Email : \"\"; }")]
    public async Task Reports_an_answer_to_everybody(string code) => Assert.Single(await Ids(code), "EPD4001");

    [Theory]
    [InlineData("public class C : ControllerBase { public string Post(Member member, Users users, string password) => users.CheckPasswordAsync(member, password) ? member.Email : \"\"; }")]
    [InlineData("public class C : ControllerBase { public string Post(Member member, Users users, string password) => Knows(users, member, password) ? member.Email : \"\"; private static bool Knows(Users users, Member member, string password) => users.CheckPasswordAsync(member, password); }")]
    [InlineData("public static class C { public static void Map(App app, Member member, Users users) => app.MapGet(\"/\", (string password) => users.CheckPasswordAsync(member, password) ? member.Email : \"\"); }")]
    [InlineData("public class C : ControllerBase { public string Get(Member member, Caller caller) => caller.IsInRole(\"staff\") ? member.Email : \"\"; }")]
    [InlineData("public class C : ControllerBase { public string Get(Member member, Caller caller) { if (!caller.IsAuthenticated) return \"\"; return member.Email; } }")]
    [InlineData("public static class C { public static void Map(App app, Member member) => app.MapGet(\"/\", (Caller caller) => caller.IsInRole(\"staff\") ? member.Email : \"\"); }")]
    [InlineData("public class C : ControllerBase { public string Post(Member member, IGate gate, string password) => gate.Admit(member, password) ? member.Email : \"\"; } public interface IGate { bool Admit(Member member, string password); } public class Gate(Users users) : IGate { public bool Admit(Member member, string password) => users.CheckPasswordAsync(member, password); }")]
    public async Task Accepts_an_endpoint_that_checks_by_itself_who_asks(string code) => Assert.Empty(await Ids(code));

    [Theory]
    [InlineData("public class C : ControllerBase { public string Get(Member member) => member.Plan; }")]
    [InlineData("public class C : ControllerBase { public int Get(Member member) => member.Email.Length; }")]
    [InlineData("public class C : ControllerBase { [Authorize] public string Get(Member member) => member.Email; }")]
    [InlineData("public class C : ControllerBase { [Admin] public string Get(Member member) => member.Email; }")]
    [InlineData("public class C : ControllerBase { [Permission] public string Get(Member member) => member.Email; }")]
    [InlineData("[AuthorizeStaff] public abstract class B : ControllerBase { } public class C : B { public string Get(Member member) => member.Email; }")]
    [InlineData("public class C : ControllerBase { [NonAction] public string Get(Member member) => member.Email; }")]
    [InlineData("[Authorize] public class B : ControllerBase { } public class C : B { public string Get(Member member) => member.Email; }")]
    [InlineData("public class C { public string Get(Member member) => member.Email; }")]
    [InlineData("public static class C { public static void Map(App app, Member member) => app.MapGet(\"/\", () => member.Email).RequireAuthorization(); }")]
    [InlineData("public static class C { public static void Map(App app, Member member) => app.MapGet(\"/\", [Authorize] () => member.Email); }")]
    [InlineData("public static class C { public static void Map(App app, Member member) => app.MapGroup(\"/\").RequireAuthorization().MapGet(\"/\", () => member.Email); }")]
    [InlineData("public static class C { public static void Map(App app, Member member) { var closed = app.MapGroup(\"/\").RequireAuthorization(); closed.MapGet(\"/\", () => member.Email); } }")]
    [InlineData("public static class C { public static void Map(App app, Member member) { var closed = app.MapGroup(\"/\"); closed.RequireAuthorization(); closed.MapGet(\"/\", () => member.Email); } }")]
    [InlineData("public static class C { public static void Map(App app, Member member, AuthorizationOptions options) { options.FallbackPolicy = new(); app.MapGet(\"/\", () => member.Email); } }")]
    [InlineData("public static class C { static object Set(AuthorizationBuilder builder) => builder.SetFallbackPolicy(new()); public static void Map(App app, Member member) => app.MapGet(\"/\", () => member.Email); }")]
    [InlineData("public class C : ControllerBase { public string Get(Member member) => member.Email; } class S { AuthorizationOptions O => new() { FallbackPolicy = new() }; }")]
    [InlineData("public class C : ControllerBase { public string Get(Member member) => member.Email; } class S { void Add(AuthorizationOptions options) => options.Filters.Add(new AuthorizeFilter()); }")]
    [InlineData("public class C : ControllerBase { public string Get(Member member) => member.Email; } class S { void Map(App app) => app.MapControllers().RequireAuthorization(); }")]
    [InlineData("public static class C { public static void Map(App app, Member member) { var api = app.MapGroup(\"/\").RequireAuthorization(); var members = api.MapGroup(\"/m\"); members.MapGet(\"/\", () => member.Email); } }")]
    [InlineData("public static class C { public static void Map(App app, Member member) { var route = app.MapGet(\"/\", () => member.Email); route.RequireAuthorization(); } }")]
    [InlineData("public static class C { public static void Map(this RouteGroupBuilder group, Member member) => group.MapGet(\"/\", () => member.Email); }")]
    [InlineData("public static class C { [Authorize] static string Show() => new Member().Email; public static void Map(App app) => app.MapGet(\"/\", Show); }")]
    public async Task Accepts_questions_and_answers_without_personal_data(string code) => Assert.Empty(await Ids(code));

    private static async Task<IEnumerable<string>> Ids(string code) =>
        (await Reports.Of(new DataFlowAnalyzer(), Source + code, ExamplePolicy.Text, TestPlatform.Vocabulary)).Select(report => report.Id);
}
