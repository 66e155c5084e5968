using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Analyzers.Tests.Rules;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Tests.Flows;

/// <summary>Who gets what a sink lets out.</summary>
public sealed class RecipientTests
{
    private const string Source = """
        public class Member { [PersonalData("email", "profile")] public string Email { get; set; } = ""; }
        namespace Mailer { public class Client { public void Send(string text) { } } }
        namespace Mailer.Http { public class Client { public void Send(string text) { } } }
        namespace MailerKit { public class Client { public void Send(string text) { } } }
        namespace Mail { public class Smtp { public void Connect(string host) { } } }
        """;

    private const string Policy = """
        {
          "name": "Example", "version": "1", "effective": "2026-12-01",
          "categories": { "email": { "title": "E-mail" } },
          "purposes": { "profile": { "title": "Profile", "basis": "contract", "categories": { "email": "required" } } },
          "recipients": {
            "mailer": { "title": "Mail delivery", "role": "processor", "regions": ["US"], "categories": [],
                        "hosts": ["api.mailer.example", "*.mail.example"], "namespaces": ["Mailer"] },
            "intranet": { "title": "Intranet", "role": "processor", "regions": ["US"], "categories": [], "hosts": ["orders"], "packages": ["consumer"] }
          }
        }
        """;

    [Theory]
    [InlineData("https://api.mailer.example", "mailer")]
    [InlineData("https://api.mailer.example/v1/users/", "mailer")]
    [InlineData("HTTPS://API.Mailer.Example:8443?x=", "mailer")]
    [InlineData("https://user:secret@api.mailer.example/", "mailer")]
    [InlineData("https://eu.mail.example/", "mailer")]
    [InlineData("wss://a.b.mail.example/socket", "mailer")]
    [InlineData("http://orders:8080/", "intranet")]
    [InlineData("http://orders/api", "intranet")]
    public async Task Knows_a_recipient_by_its_host(string address, string id) =>
        Assert.Equal([id], Ids(await ReceiversOf("System.Net.Http.HttpClient.PostAsync", address)));

    [Theory]
    [InlineData("https://mailer.example/")]
    [InlineData("https://mail.example/")]
    [InlineData("https://xmail.example/")]
    [InlineData("https://api.mailer.example.org/")]
    [InlineData("https://192.168.0.7/")]
    [InlineData("http://inventory/api")]
    public async Task Knows_that_a_host_is_no_recipient(string address)
    {
        var receiver = Assert.Single(await ReceiversOf("System.Net.Http.HttpClient.PostAsync", address));
        Assert.Equal(ReceiverKind.Host, receiver.Kind);
        Assert.False(receiver.IsDeclared);
    }

    [Theory]
    [InlineData("http://localhost:5000/users")]
    [InlineData("https://api.localhost/users")]
    [InlineData("http://127.0.0.1/users")]
    [InlineData("http://127.3.2.1:80/users")]
    [InlineData("http://[::1]:5000/users")]
    public async Task Takes_a_loopback_host_for_nobody(string address) =>
        Assert.Empty(await ReceiversOf("System.Net.Http.HttpClient.PostAsync", address));

    [Theory]
    [InlineData("")]
    [InlineData("/users")]
    [InlineData("users")]
    [InlineData("users.json")]
    [InlineData("https://")]
    [InlineData("https://eu")]
    [InlineData("https://api.")]
    [InlineData("://api.mailer.example/")]
    [InlineData("https://{0}.mailer.example/")]
    public async Task Does_not_guess_a_host(string address) =>
        Assert.Empty(await ReceiversOf("System.Net.Http.HttpClient.PostAsync", address));

    [Theory]
    [InlineData("smtp.mail.example", "mailer")]
    [InlineData("smtp.mail.example:587", "mailer")]
    public async Task Knows_a_bare_host_where_addresses_are_hosts(string host, string id) =>
        Assert.Equal([id], Ids(await ReceiversOf("Mail.Smtp.Connect", host)));

    [Theory]
    [InlineData("Mailer.Client.Send")]
    [InlineData("Mailer.Http.Client.Send")]
    public async Task Knows_a_recipient_by_the_namespace_of_its_sdk(string callee) =>
        Assert.Contains("mailer", Ids(await ReceiversOf(callee)));

    [Fact]
    public async Task Knows_a_recipient_by_its_package() =>
        Assert.Equal(["intranet"], Ids(await ReceiversOf("MailerKit.Client.Send")));

    [Theory]
    [InlineData("", "SendGrid:")]
    [InlineData("\"packages\": [\"SendGrid\"]", "SendGrid:mail")]
    [InlineData("\"packages\": [\"SendGrid.Extensions.DependencyInjection\"]", "SendGrid:mail")]
    [InlineData("\"namespaces\": [\"SendGrid.Helpers\"]", "SendGrid:")]
    public async Task Knows_an_sdk_of_the_catalogue_and_whether_the_policy_names_it(string named, string receiver) =>
        Assert.Equal(receiver, await ReceiverOfSdk("SendGrid", "SendGrid", named));

    [Theory]
    [InlineData("AirtableApiClient", "AirtableApiClient")]
    [InlineData("Sentry", "Sentry")]
    [InlineData("Serilog", "Serilog")]
    public async Task Says_nothing_of_stores_of_telemetry_and_of_libraries_that_send_nothing(string assembly, string space) =>
        Assert.Equal("", await ReceiverOfSdk(assembly, space, ""));

    [Fact]
    public async Task Takes_a_whole_segment_for_a_namespace() =>
        Assert.DoesNotContain("mailer", Ids(await ReceiversOf("MailerKit.Client.Send")));

    [Fact]
    public async Task Says_nothing_of_a_library_that_is_nobodys() =>
        Assert.Empty(await ReceiversOf("System.Console.WriteLine"));

    [Fact]
    public async Task An_attribute_says_more_than_a_host_and_a_host_more_than_an_sdk()
    {
        var scene = await FlowScene.Of(Source, Policy);
        var flow = scene.Flow(SinkKind.Transfer, "Member.Email", "Mailer.Client.Send").To("https://orders/");
        Assert.Equal(["intranet"], Ids(scene.Policy.ReceiversOf(flow.Sink)));
        Assert.Equal(["mailer"], Ids(scene.Policy.ReceiversOf(flow.ToRecipient("mailer").Sink)));
    }

    [Fact]
    public async Task Each_of_several_attributes_names_one_of_several_recipients()
    {
        var scene = await FlowScene.Of(Source, Policy);
        var receivers = scene.Policy.ReceiversOf(scene.Flow(SinkKind.Transfer, "Member.Email", "Mail.Smtp.Connect").ToRecipient("mailer", "stranger").Sink);
        Assert.Equal([("mailer", true), ("stranger", false)], receivers.Select(receiver => (receiver.Name, receiver.IsDeclared)));
    }

    private static async Task<string> ReceiverOfSdk(string assembly, string space, string named)
    {
        var policy = Policy.Replace("\"hosts\": [\"orders\"], \"packages\": [\"consumer\"] }", $"\"hosts\": [\"orders\"] }}, \"mail\": {{ \"title\": \"M\", \"role\": \"processor\", \"regions\": [], \"categories\": []{(named.Length == 0 ? "" : ", " + named)} }}", StringComparison.Ordinal);
        var scene = await FlowScene.Of(Source, policy, references: VendorAssembly.Of(assembly, $"namespace {space} {{ public class VendorClient {{ public void Send(string text) {{ }} }} }}"));
        var receivers = scene.Policy.ReceiversOf(scene.Flow(SinkKind.Transfer, "Member.Email", space + ".VendorClient.Send").Sink);
        return string.Join(' ', receivers.Select(receiver => receiver.Name + ":" + string.Join(',', receiver.Recipients)));
    }

    private static async Task<IReadOnlyList<Receiver>> ReceiversOf(string callee, params string[] destinations)
    {
        var scene = await FlowScene.Of(Source, Policy);
        return scene.Policy.ReceiversOf(scene.Flow(SinkKind.Transfer, "Member.Email", callee).To(destinations).Sink);
    }

    private static IEnumerable<string> Ids(IReadOnlyList<Receiver> receivers) => receivers.SelectMany(receiver => receiver.Recipients).Select(recipient => recipient.Id);
}
