using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class LeakTests
{
    private const string Model = """
        using System;
        using System.Diagnostics;
        using System.IO;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Emojoi.PersonalData;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Logging;

        public class Member
        {
            [PersonalData("email", "profile")] public string Email { get; set; } = "";
            [PersonalData("email", "profile")] public bool IsReachable { get; set; }
            public int Id { get; set; }
            public string Plan { get; set; } = "";
        }

        public static class Text
        {
            [Sanitizes(Sanitization.Mask)] public static string Star(string text) => "***";
            public static string Mask(string text) => text;
        }

        """;

    [Theory]
    [InlineData("EPD2006", "logger.LogInformation(\"{Mail}\", member.Email);")]
    [InlineData("EPD2006", "logger.LogInformation($\"signed in {member.Email}\");")]
    [InlineData("EPD2006", "logger.LogInformation(\"{@Member}\", member);")]
    [InlineData("EPD2006", "using var scope = logger.BeginScope(\"{Mail}\", member.Email);")]
    [InlineData("EPD2006", "logger.LogInformation(\"{Mail}\", Text.Mask(member.Email));")]
    [InlineData("EPD2007", "Console.WriteLine(member.Email);")]
    [InlineData("EPD2007", "Console.Error.WriteLine(member.Email);")]
    [InlineData("EPD2007", "Trace.TraceInformation(member.Email.ToUpperInvariant());")]
    [InlineData("EPD2007", "Debug.Assert(member.Id > 0, member.Email);")]
    [InlineData("EPD2007", "Debug.WriteLineIf(member.Id > 0, member.Email);")]
    [InlineData("EPD2007", "Trace.Assert(member.Id > 0, \"nobody\", member.Email);")]
    [InlineData("EPD2008", "throw new InvalidOperationException(\"no \" + member.Email);")]
    [InlineData("EPD2009", "http.GetStringAsync(\"https://api.mailer.example/?m=\" + member.Email);")]
    [InlineData("EPD2009", "response.Redirect(\"/welcome/\" + member.Email);")]
    [InlineData("EPD2011", "response.Cookies.Append(\".Example.Session\", member.Email);")]
    [InlineData("EPD2012", "Activity.Current?.SetTag(\"mail\", member.Email);")]
    [InlineData("EPD2012", "Activity.Current?.SetBaggage(\"mail\", member.Email);")]
    [InlineData("EPD2013", "File.WriteAllText(\"x\", member.Email);")]
    [InlineData("EPD2013", "using var writer = new StreamWriter(\"x\"); writer.Write(member.Email);")]
    public async Task Reports_tagged_data_that_ends_there(string id, string statement) => Assert.Equal([id], await Report(statement));

    [Theory]
    [InlineData("logger.LogInformation(\"{Id} {Plan}\", member.Id, member.Plan);")]
    [InlineData("logger.LogInformation(\"{Member}\", member);")]
    [InlineData("logger.LogInformation(\"{Length}\", member.Email.Length);")]
    [InlineData("logger.LogInformation(\"{Mail}\", Text.Star(member.Email));")]
    [InlineData("Console.WriteLine(member.Email == \"x\");")]
    [InlineData("Console.WriteLine(nameof(member.Email));")]
    [InlineData("var mail = member.Email; mail = \"x\"; Console.WriteLine(mail);")]
    [InlineData("Debug.Assert(member.IsReachable);")]
    [InlineData("Debug.WriteLineIf(member.IsReachable, \"reachable\");")]
    [InlineData("Trace.Assert(member.IsReachable, \"nobody to reach\");")]
    [InlineData("Trace.WriteIf(member.IsReachable, \"reachable\");")]
    [InlineData("new StringWriter().Write(member.Email);")]
    [InlineData("throw new InvalidOperationException(\"no \" + member.Id);")]
    [InlineData("http.GetStringAsync(\"https://api.mailer.example/?m=\" + member.Id);")]
    [InlineData("response.Redirect(\"/welcome/\" + member.Plan);")]
    [InlineData("response.Cookies.Append(\".Example.Session\", member.Plan);")]
    [InlineData("Activity.Current?.SetTag(\"plan\", member.Plan);")]
    [InlineData("File.WriteAllText(\"x\", member.Plan);")]
    [InlineData("using var memory = new MemoryStream(); memory.Write(System.Text.Encoding.UTF8.GetBytes(member.Email));")]
    public async Task Says_nothing_of_what_is_not_personal_or_no_longer(string statement) => Assert.Empty(await Report(statement));

    [Fact]
    public async Task Reports_inside_the_helper_with_the_call_on_the_path()
    {
        var report = Assert.Single(await Diagnostics("public void Run(Member member) => Show(member.Email); private static void Show(string text) => Console.WriteLine(text);"));
        Assert.Equal("EPD2007", report.Id);
        Assert.Equal(["member.Email", "Show(member.Email)", "Console.WriteLine(text)"], report.AdditionalLocations.Select(place => place.SourceTree!.GetText().ToString(place.SourceSpan)));
    }

    [Fact]
    public async Task Says_what_and_where_and_what_to_do()
    {
        var report = Assert.Single(await Diagnostics("public void Run(Member member) => Console.WriteLine(member.Email);"));
        Assert.Contains("'Member.Email' (E-mail address)", report.GetMessage(), StringComparison.Ordinal);
        Assert.EndsWith("(P-ACCESS)", report.GetMessage(), StringComparison.Ordinal);
    }

    private static async Task<string[]> Report(string statement) =>
        [.. (await Diagnostics($"public void Run(Member member, ILogger logger, HttpClient http, HttpResponse response) {{ {statement} }}")).Select(report => report.Id)];

    private static async Task<IEnumerable<Microsoft.CodeAnalysis.Diagnostic>> Diagnostics(string members) =>
        await Reports.Of(new DataFlowAnalyzer(), Model + "public class Code { " + members + " }", ExamplePolicy.Text, TestPlatform.Vocabulary);
}
