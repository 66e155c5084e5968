using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Analyzers.Tests.Flows;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class UnencryptedChannelTests
{
    private const string Source = """
        public class Member
        {
            [PersonalData("email", "profile")] public string Email { get; set; } = "";
            [PersonalData("shoe-size", "profile")] public string Shoe { get; set; } = "";
        }
        public class Gateway { public void Send(string text) { } }
        """;

    [Theory]
    [InlineData("http://api.mailer.example/", SinkKind.Transfer)]
    [InlineData("HTTP://10.0.0.1/", SinkKind.Transfer)]
    [InlineData("http://orders:8080/", SinkKind.Url)]
    [InlineData("ws://api.mailer.example/", SinkKind.Transfer)]
    [InlineData("ftp://api.mailer.example/", SinkKind.Transfer)]
    [InlineData("smtp://api.mailer.example:25", SinkKind.Transfer)]
    public async Task Reports_an_address_that_is_not_encrypted(string address, SinkKind kind)
    {
        var finding = await Judge("Member.Email", kind, flow => flow.To(address));
        Assert.Equal(address, finding!.Properties[DiagnosticProperties.Address]);
    }

    [Theory]
    [InlineData("https://api.mailer.example/")]
    [InlineData("wss://api.mailer.example/")]
    [InlineData("ftps://api.mailer.example/")]
    [InlineData("http://localhost:8080/")]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://")]
    [InlineData("api.mailer.example")]
    [InlineData("urn:http:x")]
    public async Task Says_nothing_of_encrypted_addresses_of_ones_own_machine_and_of_what_is_not_known(string address) =>
        Assert.Null(await Judge("Member.Email", SinkKind.Transfer, flow => flow.To(address)));

    [Fact]
    public async Task Says_nothing_where_no_address_is_known() => Assert.Null(await Judge("Member.Email", SinkKind.Transfer, flow => flow));

    [Fact]
    public async Task Says_nothing_of_encrypted_data() =>
        Assert.Null(await Judge("Member.Email", SinkKind.Transfer, flow => flow.To("http://api.mailer.example/").Sanitized(Sanitization.Encrypt)));

    [Fact]
    public async Task Leaves_undefined_ids_to_their_own_rules() =>
        Assert.Null(await Judge("Member.Shoe", SinkKind.Transfer, flow => flow.To("http://api.mailer.example/")));

    [Fact]
    public async Task Says_what_to_use_instead()
    {
        var scene = await FlowScene.Of(Source);
        Assert.Equal(
            "The connection to 'api.mailer.example' is not encrypted (ws) and carries 'Member.Email' (E-mail address); use wss (P-TRANSIT)",
            new UnencryptedChannelRule().Message(scene, scene.Flow(SinkKind.Transfer, "Member.Email", "Gateway.Send").To("ws://api.mailer.example/")));
    }

    [Theory]
    [InlineData("""using var client = new SmtpClient("mail.example"); client.Send("a@b.example", "c@d.example", "hello", member.Email);""")]
    [InlineData("""var client = new SmtpClient(host, 25) { EnableSsl = false }; client.Send("a@b.example", "c@d.example", "hello", member.Email);""")]
    [InlineData("""new SmtpClient(host).Send("a@b.example", "c@d.example", "hello", member.Email);""")]
    [InlineData("""_plain.Send("a@b.example", "c@d.example", "hello", member.Email);""")]
    [InlineData("""var client = new MailKit.Net.Smtp.SmtpClient(); client.Connect(host, 25, MailKit.Security.SecureSocketOptions.None); client.Send(member.Email);""")]
    [InlineData("""var channel = new Grpc.Core.Channel("orders:80", Grpc.Core.ChannelCredentials.Insecure); var client = new Grpc.Core.OrderClient(channel); client.Place(member.Email);""")]
    public async Task Reports_a_client_that_is_told_not_to_encrypt(string body) => Assert.Equal(["EPD2010"], (await FlowReport.Of(Clients(body))).Where(id => id == "EPD2010"));

    [Theory]
    [InlineData("""using var client = new SmtpClient("mail.example") { EnableSsl = true }; client.Send("a@b.example", "c@d.example", "hello", member.Email);""")]
    [InlineData("""var client = new SmtpClient(host); client.EnableSsl = encrypt; client.Send("a@b.example", "c@d.example", "hello", member.Email);""")]
    [InlineData("""var client = new SmtpClient("localhost"); client.Send("a@b.example", "c@d.example", "hello", member.Email);""")]
    [InlineData("""var client = new SmtpClient { Host = "127.0.0.1" }; client.Send("a@b.example", "c@d.example", "hello", member.Email);""")]
    [InlineData("""var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory }; client.Send("a@b.example", "c@d.example", "hello", member.Email);""")]
    [InlineData("""var client = new SmtpClient(host); Configure(client); client.Send("a@b.example", "c@d.example", "hello", member.Email);""")]
    [InlineData("""given.Send("a@b.example", "c@d.example", "hello", member.Email);""")]
    [InlineData("""_ready.Send("a@b.example", "c@d.example", "hello", member.Email);""")]
    [InlineData("""var client = new SmtpClient(host); client.Send("a@b.example", "c@d.example", "hello", member.Id.ToString());""")]
    [InlineData("""var client = new MailKit.Net.Smtp.SmtpClient(); client.Connect(host, 25, MailKit.Security.SecureSocketOptions.StartTls); client.Send(member.Email);""")]
    [InlineData("""var client = new MailKit.Net.Smtp.SmtpClient(); client.Connect("localhost", 25, MailKit.Security.SecureSocketOptions.None); client.Send(member.Email);""")]
    [InlineData("""var channel = new Grpc.Core.Channel("orders:443", new Grpc.Core.SslCredentials()); var client = new Grpc.Core.OrderClient(channel); client.Place(member.Email);""")]
    [InlineData("""var client = new Grpc.Core.OrderClient(new Grpc.Core.Channel("localhost:80", Grpc.Core.ChannelCredentials.Insecure)); client.Place(member.Email);""")]
    public async Task Says_nothing_of_a_client_that_encrypts_stays_here_or_is_made_elsewhere(string body) => Assert.DoesNotContain("EPD2010", await FlowReport.Of(Clients(body)));

    [Fact]
    public async Task Says_which_option_leaves_it_in_the_clear()
    {
        var scene = await FlowScene.Of(Source + """
            public class Mail { public void Run(System.Net.Mail.SmtpClient given) { var client = new System.Net.Mail.SmtpClient(); client.Send("", "", "", ""); } }
            """);
        var flow = scene.Flow(SinkKind.Transfer, "Member.Email", "System.Net.Mail.SmtpClient.Send");
        var call = scene.Find("Mail.Run").DeclaringSyntaxReferences[0].GetSyntax().DescendantNodes().OfType<InvocationExpressionSyntax>().Single();
        Assert.Equal(
            "The connection to the server is not encrypted (EnableSsl is left false) and carries 'Member.Email' (E-mail address); use EnableSsl = true (P-TRANSIT)",
            new UnencryptedChannelRule().Message(scene, flow with { Sink = flow.Sink with { Location = call.GetLocation() } }));
    }

    private static string Clients(string body) => $$"""
        public class Post(SmtpClient given, string host, bool encrypt)
        {
            private readonly SmtpClient _plain = new("mail.example");
            private readonly SmtpClient _ready = new("mail.example");
            public Post(string host) : this(new SmtpClient(), host, true) => _ready.EnableSsl = true;
            static void Configure(SmtpClient client) => client.EnableSsl = true;
            public void Run(Member member) { {{body}} }
        }
        namespace MailKit { public interface IMailTransport { void Connect(string host, int port, MailKit.Security.SecureSocketOptions options); void Send(string message); } }
        namespace MailKit.Security { public enum SecureSocketOptions { None, StartTls } }
        namespace MailKit.Net.Smtp { public class SmtpClient : IMailTransport { public void Connect(string host, int port, MailKit.Security.SecureSocketOptions options) { } public void Send(string message) { } } }
        namespace Grpc.Core
        {
            public class ChannelCredentials { public static ChannelCredentials Insecure { get; } = new(); }
            public class SslCredentials : ChannelCredentials { }
            public class Channel(string target, ChannelCredentials credentials) { public string Target => target; public ChannelCredentials Credentials => credentials; }
            public abstract class ClientBase { }
            public class OrderClient(Channel channel) : ClientBase { public Channel Channel => channel; public virtual void Place(string request) { } }
        }
        """;

    private static async Task<FlowFinding?> Judge(string data, SinkKind kind, Func<DataFlow, DataFlow> edit)
    {
        var scene = await FlowScene.Of(Source);
        return new UnencryptedChannelRule().Judge(edit(scene.Flow(kind, data, "Gateway.Send")), scene.Policy);
    }
}
