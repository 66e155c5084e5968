using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Analyzers.Tests.Rules;
using Emojoi.PersonalData.CodeFixes.Rules;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

using Test = FixTest<UnnamedSdkAnalyzer, UnnamedSdkFixer>;

public sealed class UnnamedSdkFixerTests
{
    private const string Declared =
        "\"sendgrid\": { \"title\": \"SendGrid (Twilio)\", \"role\": \"processor\", \"regions\": [\"US\"], \"categories\": [], \"namespaces\": [\"SendGrid\", \"FluentEmail.SendGrid\"], \"packages\": [\"SendGrid\", \"SendGrid.Extensions.DependencyInjection\", \"FluentEmail.SendGrid\"] }";

    [Fact]
    public Task Declares_the_recipient_with_what_the_catalogue_knows() => Verify(
        """{ "name": "x", "version": "1", "effective": "2026-01-01", "recipients": { } }""",
        """{ "name": "x", "version": "1", "effective": "2026-01-01", "recipients": { """ + Declared + " } }");

    [Fact]
    public Task Takes_another_id_where_the_policy_uses_it_for_somebody_else() => Verify(
        """{ "name": "x", "version": "1", "effective": "2026-01-01", "recipients": { "sendgrid": { "title": "x", "role": "processor", "regions": [], "categories": [] } } }""",
        """{ "name": "x", "version": "1", "effective": "2026-01-01", "recipients": { "sendgrid": { "title": "x", "role": "processor", "regions": [], "categories": [] }, """
        + Declared.Replace("\"sendgrid\"", "\"sendgrid-sdk\"", StringComparison.Ordinal) + " } }");

    [Fact]
    public Task Offers_nothing_where_the_edit_would_make_the_policy_contradict_itself_or_it_cannot_be_edited() => VerifyNone(
        """{ "name": "x", "version": "1", "effective": "2026-01-01", "recipients": { "sendgrid": { "title": "x", "role": "processor", "regions": [], "categories": [] }, "sendgrid-sdk": { "title": "x", "role": "processor", "regions": [], "categories": [] } } }""");

    private static Task VerifyNone(string policy) => Create(policy, policy).RunAsync();

    private static Task Verify(string policy, string fixedPolicy) => Create(policy, fixedPolicy).RunAsync();

    private static Test Create(string policy, string fixedPolicy)
    {
        const string Source = "using SendGrid;\n\npublic class Mailer { public object Client => new SendGridClient(); }";
        var reported = Source.Replace("using SendGrid;", "{|EPD2014:using SendGrid;|}", StringComparison.Ordinal);
        var test = new Test { TestCode = reported, Policy = policy, FixedCode = policy == fixedPolicy ? reported : Source, FixedPolicy = fixedPolicy };
        test.TestState.AdditionalReferences.Add(VendorAssembly.Of("SendGrid", "namespace SendGrid { public class SendGridClient { } }"));
        return test;
    }
}
