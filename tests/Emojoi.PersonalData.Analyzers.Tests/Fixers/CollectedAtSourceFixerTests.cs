using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.CodeFixes.Rules;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

public sealed class CollectedAtSourceFixerTests
{
    private const string Address = "context.Connection.RemoteIpAddress!.ToString()";

    [Fact]
    public Task Tags_the_member_that_keeps_it() => Verify(
        Source("public string From { get; set; } = \"\";", $"{{|EPD1013:visit.From|}} = {Address};"),
        Source("[PersonalData(\"ip-address\", \"security\")]\n    public string From { get; set; } = \"\";", $"visit.From = {Address};"));

    [Fact]
    public Task Tags_it_once_for_all_that_is_kept_in_it() => Verify(
        Source("public string From { get; set; } = \"\";", $"{{|EPD1013:visit.From|}} = {Address}; new Visit {{ {{|EPD1013:From|}} = {Address} }}.ToString();"),
        Source("[PersonalData(\"ip-address\", \"security\")]\n    public string From { get; set; } = \"\";", $"visit.From = {Address}; new Visit {{ From = {Address} }}.ToString();"));

    [Fact]
    public Task Tags_nothing_where_it_is_sent_on()
    {
        var source = Source("", $"{{|EPD1013:logger.LogInformation(\"{{From}}\", {Address})|}};");
        return Verify(source, source);
    }

    [Fact]
    public Task Tags_nothing_where_the_policy_has_no_category_for_it()
    {
        var source = Source("public string With { get; set; } = \"\";", "{|EPD1013:visit.With|} = context.Request.Headers.UserAgent.ToString();");
        return Verify(source, source);
    }

    private static Task Verify(string source, string fixedSource) => new FixTest<DataFlowAnalyzer, CollectedAtSourceFixer>
    {
        ReferenceAssemblies = TestPlatform.Web,
        TestCode = source,
        FixedCode = fixedSource,
    }.RunAsync();

    private static string Source(string member, string statement) => $$"""
        using Emojoi.PersonalData;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Logging;

        public class Visit
        {
            {{member}}
        }

        public class Visits
        {
            public void Of(HttpContext context, Visit visit, ILogger logger)
            {
                {{statement}}
            }
        }
        """;
}
