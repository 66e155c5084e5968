using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Analyzers.Tests.Flows;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class UndeclaredCookieTests
{
    [Theory]
    [InlineData("response.Cookies.Append(\"theme\", \"dark\");")]
    [InlineData("response.Cookies.Append(\"theme\", \"dark\", new CookieOptions());")]
    [InlineData("const string other = \".Example.session\"; response.Cookies.Append(other, \"dark\");")]
    [InlineData("builder.Name = \"theme\";")]
    [InlineData("session.Cookie.Name = \"theme\";")]
    [InlineData("new CookieBuilder { Name = \"theme\" }.ToString();")]
    public async Task Reports_a_name_that_the_policy_does_not_declare(string statement) => Assert.Equal(["EPD2011"], await Report(statement));

    [Theory]
    [InlineData("response.Cookies.Append(\".Example.Session\", \"83f1\");")]
    [InlineData("response.Cookies.Append(name, \"dark\");")]
    [InlineData("response.Cookies.Append(\"theme-\" + name, \"dark\");")]
    [InlineData("response.Cookies.Delete(\"theme\");")]
    [InlineData("response.Headers.Append(\"theme\", \"dark\");")]
    [InlineData("builder.Name = \".Example.Session\";")]
    [InlineData("builder.Path = \"theme\";")]
    [InlineData("var named = new Named { Name = \"theme\" };")]
    public async Task Accepts_what_is_declared_and_what_is_not_known(string statement) => Assert.Empty(await Report(statement));

    [Theory]
    [InlineData("class Plain { }", 0)]
    [InlineData("class Plain { [NotPersonalData(\"a colour\")] public string Theme { get; set; } = \"\"; }", 0)]
    [InlineData("class Tagged { [PersonalData(\"email\", \"profile\")] public string Email { get; set; } = \"\"; }", 1)]
    public async Task Says_nothing_before_anything_is_tagged(string type, int reports) => Assert.Equal(reports, (await Reports.Of(
        new DataFlowAnalyzer(),
        "using Emojoi.PersonalData; using Microsoft.AspNetCore.Http; class Site { void Run(HttpResponse response) => response.Cookies.Append(\"theme\", \"dark\"); } " + type,
        ExamplePolicy.Text,
        TestPlatform.Vocabulary)).Length);

    private static Task<string[]> Report(string statement) => FlowReport.Of($$"""
        public class Named { public string Name { get; set; } = ""; }

        public class Site
        {
            public void Run(HttpResponse response, CookieBuilder builder, SessionOptions session, string name) { {{statement}} }
        }
        """);
}
