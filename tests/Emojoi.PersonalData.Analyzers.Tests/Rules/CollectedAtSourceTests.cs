using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Analyzers.Tests.Flows;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class CollectedAtSourceTests
{
    private const string Visit = """
        public class Visit
        {
            public string From { get; set; } = "";
            [PersonalData("ip-address", "security")] public string Address { get; set; } = "";
        }

        """;

    [Theory]
    [InlineData("visit.From = context.Connection.RemoteIpAddress!.ToString();")]
    [InlineData("visit.From = context.Request.Headers.UserAgent.ToString();")]
    [InlineData("visit.From = context.Request.Headers[\"X-Forwarded-For\"].ToString();")]
    [InlineData("logger.LogInformation(\"from {Address}\", context.Connection.RemoteIpAddress);")]
    [InlineData("visit.From = context.Request.Headers[Microsoft.Net.Http.Headers.HeaderNames.UserAgent].ToString();")]
    [InlineData("context.Response.Cookies.Append(\".Example.Session\", context.Connection.RemoteIpAddress!.ToString());")]
    [InlineData("new HttpClient().GetAsync(\"/of?from=\" + context.Connection.RemoteIpAddress);")]
    [InlineData("Keep(visit, context.Connection.RemoteIpAddress!.ToString());")]
    public async Task Reports_what_is_kept_or_sent_without_a_declaration(string statement) => Assert.Equal(["EPD1013"], await Report(statement));

    [Theory]
    [InlineData("visit.Address = context.Connection.RemoteIpAddress!.ToString();")]
    [InlineData("if (context.Connection.RemoteIpAddress!.ToString() == \"::1\") { return; }")]
    [InlineData("var address = context.Connection.RemoteIpAddress;")]
    [InlineData("visit.From = context.Request.Headers[\"X-Request-Id\"].ToString();")]
    [InlineData("visit.From = context.Request.Headers[Microsoft.Net.Http.Headers.HeaderNames.Accept].ToString();")]
    [InlineData("context.Response.Cookies.Append(\".Example.Session\", context.Connection.LocalIpAddress!.ToString());")]
    [InlineData("new HttpClient().GetAsync(\"/of?port=\" + context.Connection.RemotePort);")]
    [InlineData("visit.From = context.Connection.LocalIpAddress!.ToString();")]
    [InlineData("visit.From = Convert.ToHexString(HMACSHA256.HashData(new byte[32], context.Connection.RemoteIpAddress!.GetAddressBytes()));")]
    public async Task Says_nothing_of_what_is_declared_or_only_looked_at(string statement) => Assert.Empty(await Report(statement));

    /// <summary>Code that tags nothing is only looked into where a word says that it may collect.</summary>
    [Theory]
    [InlineData("void Run(HttpContext context) { logger.LogInformation(\"from {Address}\", context.Connection.RemoteIpAddress); }")]
    [InlineData("void Run(HttpContext context) { logger.LogInformation(\"from {Address}\", context.Request.Headers[\"X-Forwarded-For\"]); }")]
    [InlineData("void Run(IHeaderDictionary from) => logger.LogInformation(\"from {Address}\", from[Forwarded]);")]
    [InlineData("void Run(HttpContext context) => logger.LogInformation(\"by {Agent}\", context.Request.Headers[Microsoft.Net.Http.Headers.HeaderNames.UserAgent]);")]
    [InlineData("string Address { set => logger.LogInformation(\"from {Address}\", new HttpContextAccessor().HttpContext!.Connection.RemoteIpAddress); }")]
    [InlineData("void Run(System.Security.Claims.ClaimsPrincipal who) => logger.LogInformation(\"of {Mail}\", who.FindFirst(\"email\"));")]
    public async Task Reports_what_code_without_any_tag_collects(string member) => Assert.Equal(["EPD1013"], await Untagged(member));

    [Theory]
    [InlineData("void Run(HttpContext context) { logger.LogInformation(\"to {Address}\", context.Connection.LocalIpAddress); }")]
    [InlineData("void Run(HttpContext context) { logger.LogInformation(\"of {Request}\", context.Request.Headers[\"X-Request-Id\"]); }")]
    [InlineData("void Run(string[] headers) => logger.LogInformation(\"by {UserAgent}\", headers[0]);")]
    public async Task Says_nothing_of_code_without_any_tag_that_collects_nothing(string member) => Assert.Empty(await Untagged(member));

    private static async Task<string[]> Untagged(string member) =>
    [
        .. (await Reports.Of(
            new DataFlowAnalyzer(),
            $"using Microsoft.AspNetCore.Http; using Microsoft.Extensions.Logging; public class Code(ILogger logger) {{ private const string Forwarded = \"X-Real-IP\"; public {member} }}",
            ExamplePolicy.Text,
            TestPlatform.Vocabulary)).Select(report => report.Id),
    ];

    private static Task<string[]> Report(string statement) => FlowReport.Of(
        Visit + $"public class Code {{ public void Run(HttpContext context, Visit visit, ILogger logger) {{ {statement} }} private static void Keep(Visit visit, string from) {{ visit.From = from; }} }}");
}
