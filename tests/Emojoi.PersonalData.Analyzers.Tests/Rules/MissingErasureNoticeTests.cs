using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class MissingErasureNoticeTests
{
    private const string Send = "mailer.Send(member.Email);";
    private const string Notice = "[Recipient(\"mailer\")] public class MailerNotice : Emojoi.PersonalData.Rights.IErasureNotice { }";

    [Theory]
    [InlineData("")]
    [InlineData("[Recipient(\"mailer\")] public abstract class MailerNotice : Emojoi.PersonalData.Rights.IErasureNotice { }")]
    [InlineData("[Recipient(\"ads\")] public class AdsNotice : Emojoi.PersonalData.Rights.IErasureNotice { }")]
    [InlineData("public class MailerNotice : Emojoi.PersonalData.Rights.IErasureNotice { }")]
    [InlineData("public interface IErasureNotice { } [Recipient(\"mailer\")] public class MailerNotice : IErasureNotice { }")]
    public async Task Reports_a_recipient_that_nobody_tells(string notices)
    {
        var report = Assert.Single(await Of(Send, notices));
        Assert.Equal("mailer.Send(member.Email)", TextAt(report.Location));
    }

    [Fact]
    public async Task Reports_a_recipient_once_where_data_first_reaches_it()
    {
        var report = Assert.Single(await Of(Send + " if (member.Id > 1) { mailer.Send(member.Email + 1); }", ""));
        Assert.Equal("mailer.Send(member.Email)", TextAt(report.Location));
    }

    [Fact]
    public async Task Finds_the_notice_in_a_project_that_is_referenced()
    {
        var notices = AnnotatedAssembly.Of("Notices", "using Emojoi.PersonalData; namespace Emojoi.PersonalData.Rights { public interface IErasureNotice { } } " + Notice.Replace("[Recipient", "[Emojoi.PersonalData.Recipient", StringComparison.Ordinal));
        var source = Source(Send, "");
        Assert.Empty(Own(await Reports.Of(new DataFlowAnalyzer(), source, ExamplePolicy.Text, TestPlatform.Vocabulary, notices)));
    }

    [Theory]
    [InlineData(Send, Notice)]
    [InlineData(Send, "public abstract class Told : Emojoi.PersonalData.Rights.IErasureNotice { } [Recipient(\"mailer\"), Recipient(\"ads\")] public class Both : Told { }")]
    [InlineData("mailer.Send(\"nobody\");", "")]
    [InlineData("mailer.Send(member.Email.Length.ToString());", "")]
    [InlineData("pay.Send(member.Email);", "")]
    [InlineData("unknown.Send(member.Email);", "")]
    public async Task Accepts_a_recipient_that_is_told_or_gets_nothing(string statement, string notices) => Assert.Empty(await Of(statement, notices));

    [Fact]
    public async Task Accepts_a_recipient_that_the_policy_does_not_tell() => Assert.Empty(Own(await Reports.Of(
        new DataFlowAnalyzer(),
        Source(Send, Contract),
        ExamplePolicy.Text.Replace("\"erasure\": \"notify\"", "\"erasure\": \"none\"", StringComparison.Ordinal),
        TestPlatform.Vocabulary)));

    [Fact]
    public async Task Is_silent_where_nobody_sends_notices() =>
        Assert.Empty(Own(await Reports.Of(new DataFlowAnalyzer(), Source(Send, ""), ExamplePolicy.Text, TestPlatform.Vocabulary)));

    [Fact]
    public async Task Adds_to_what_another_rule_says_of_the_same_flow()
    {
        var source = Source(Send, Contract)
            .Replace("[SeparateAuthorisation(\"US\")]", "", StringComparison.Ordinal)
            .Replace("using Emojoi.PersonalData;", "using Emojoi.PersonalData;\n[assembly: StoredIn(\"CN\")]", StringComparison.Ordinal);
        var reports = await Reports.Of(new DataFlowAnalyzer(), source, ExamplePolicy.Text, TestPlatform.Vocabulary);
        Assert.Equal([RuleIds.CrossBorderTransfer, RuleIds.MissingErasureNotice], reports.Select(report => report.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Says_who_gets_what_and_what_to_write() => Assert.Equal(
        "Recipient 'mailer' (Mail delivery) gets 'Member.Email' (E-mail address), and by the privacy policy it is told when a person is erased; nothing here tells it: implement IErasureNotice in a class with [Recipient(\"mailer\")] (R-ERASE-RECIPIENTS)",
        Assert.Single(await Of(Send, "")).GetMessage());

    private const string Contract = "namespace Emojoi.PersonalData.Rights { public interface IErasureNotice { } }";

    private static async Task<Diagnostic[]> Of(string statement, string notices) =>
        Own(await Reports.Of(new DataFlowAnalyzer(), Source(statement, notices + Contract), ExamplePolicy.Text, TestPlatform.Vocabulary));

    private static Diagnostic[] Own(IEnumerable<Diagnostic> reports) => [.. reports.Where(report => report.Id == RuleIds.MissingErasureNotice)];

    private static string TextAt(Location place) => place.SourceTree!.GetText().ToString(place.SourceSpan);

    private static string Source(string statement, string declarations) => $$"""
        using Emojoi.PersonalData;

        [DataSubject("member")]
        public class Member
        {
            public long Id { get; set; }

            [PersonalData("email", "profile")]
            public string Email { get; set; } = "";
        }

        [Recipient("mailer")] public interface IMailer { void Send(string to); }
        [Recipient("pay-institution")] public interface IPay { void Send(string to); }
        [Recipient("nobody")] public interface IUnknown { void Send(string to); }

        public class Welcome
        {
            [SeparateAuthorisation("US")]
            public void Greet(Member member, IMailer mailer, IPay pay, IUnknown unknown)
            {
                {{statement}}
            }
        }

        {{declarations}}
        """;
}
